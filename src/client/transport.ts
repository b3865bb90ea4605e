import type { StopNotice } from './deadline.js';
import type { FetchFunction } from './options.js';
import type { Answer } from './result.js';

/** A signed request, ready to be sent. */
export interface SignedRequest {
  readonly method: string;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly path: string;
  /** Lower-case names, each once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | undefined;
}

/** Sends a request and reads the whole answer; rejects when there is none, it breaks off, or it is told to stop. */
export type Transport = (request: SignedRequest, stop: StopNotice) => Promise<Answer>;

/** A transport over `fetch`; the global one is looked up at each call, so that it may be replaced. */
export function fetchTransport(given?: FetchFunction): Transport {
  // A function of the caller's own may not heed the signal.
  return (request, stop) =>
    given ? stop.race(send(given, request, stop.signal)) : send(fetch, request, stop.signal);
}

async function send(
  fetch: FetchFunction,
  { origin, path, method, headers, body }: SignedRequest,
  signal: AbortSignal,
): Promise<Answer> {
  // A redirect would carry the security token to another host. Edge runtimes know no `error` here.
  const init = { method, headers, body, signal, redirect: 'manual' };
  const response = await fetch(origin + path, init as unknown as RequestInit);
  return {
    status: response.status,
    text: await response.text(),
    header: (name) => response.headers.get(name),
    headers: () => response.headers,
  };
}
