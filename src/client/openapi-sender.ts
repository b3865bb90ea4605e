import createOpenapiFetch from 'openapi-fetch';
import { canonicalQuery } from '../signing/index.js';
import { encodeParameters } from '../wire/index.js';
import type { Sender, Values } from './call.js';
import type { CallOptions } from './options.js';
import type { Outcome } from './result.js';
import type { Runtime } from './runtime.js';
import { sendCall } from './send-call.js';

/**
 * openapi-fetch with the wire below it: its query serializer spells parameters as the wire has them, and its `fetch`
 * turns `/Operation?query` into signed requests.
 */
export function createOpenapiSender(runtime: Runtime): Sender {
  const { request } = createOpenapiFetch<LoosePaths>({
    querySerializer: (values) => canonicalQuery(encodeParameters(values)),
    Request: Ticket as unknown as typeof Request,
    fetch: async (ticket) => new Carrier(await sendTicket(runtime, ticket)) as unknown as Response,
  });
  return async (operation, query, options) => {
    const { response } = await request('post', `/${operation}`, {
      params: { query },
      callOptions: options,
    });
    return (response as unknown as Carrier).outcome;
  };
}

interface LoosePaths {
  [path: string]: { post: { parameters: { query?: Values }; responses: Record<never, never> } };
}

/** Stands in for `Request`, which on Node is as costly to make as the rest of the call together. */
class Ticket {
  declare readonly url: string;
  declare readonly callOptions: CallOptions;

  constructor(url: string, init: object) {
    Object.assign(this, init, { url });
  }
}

/** Brings an outcome back through openapi-fetch, which takes it for an answer without a body and leaves it alone. */
class Carrier {
  readonly status = 204;
  readonly headers = noHeaders;
  readonly outcome: Outcome;

  constructor(outcome: Outcome) {
    this.outcome = outcome;
  }
}

const noHeaders = { get: () => null };

function sendTicket(runtime: Runtime, ticket: unknown): Promise<Outcome> {
  const { url, callOptions } = ticket as Ticket;
  const [path = '', query] = url.split('?');
  return sendCall(runtime, path.slice(1), [...new URLSearchParams(query)], callOptions);
}
