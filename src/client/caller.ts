import { encodeParameters } from '../wire/index.js';
import { checkRequest, checkResponse, validationFor } from './check-call.js';
import type { AnyError } from './errors.js';
import type { ClientRule } from './model.js';
import type { CallOptions, ClientOptions } from './options.js';
import { type CallResult, type Outcome, toResult } from './result.js';
import { createRuntime, type Platform, type Runtime } from './runtime.js';
import { sendCall } from './send-call.js';

/** Parameter values of a call by name. */
export type Values = Readonly<Record<string, unknown>>;

/** What a call takes beside its path, as openapi-fetch has it. */
export interface CallInit extends CallOptions {
  readonly params?: { readonly query?: Values | undefined } | undefined;
}

/** Calls an operation by the path the contract gives it. Rejects with a TypeError for a path it does not have. */
export type Caller = (path: string, init?: CallInit) => Promise<CallResult<unknown, AnyError>>;

/** Brings a call with all its parameters to the wire. */
export type Sender = (path: string, query: Values, options: CallOptions) => Promise<Outcome>;

/** Makes the caller that methods, waiters and pagers of a client share. */
export function createCaller(
  rule: ClientRule,
  options: ClientOptions,
  platform: Platform = {},
  createSender: (runtime: Runtime) => Sender = createDirectSender,
): Caller {
  const runtime = createRuntime(rule, options, platform);
  const send = createSender(runtime);
  return async (path, { params, ...callOptions } = {}) => {
    const operation = path.slice(1);
    if (!Object.hasOwn(rule.operations, operation)) {
      throw new TypeError(`${path}: the contract has no such operation`);
    }
    const query = fillRegion(runtime, operation, params?.query);
    const validation = options.validate && (await validationFor(options));
    const refused = validation && checkRequest(validation, operation, query);
    const outcome = refused || (await send(path, query, callOptions));
    return toResult(validation ? checkResponse(validation, operation, outcome) : outcome);
  };
}

function createDirectSender(runtime: Runtime): Sender {
  return (path, query, options) =>
    sendCall(runtime, path.slice(1), encodeParameters(query), options.headers, options);
}

function fillRegion({ rule, options }: Runtime, operation: string, query: Values = {}): Values {
  const { region } = rule;
  if (!region || rule.operations[operation]?.regionless || query[region] !== undefined) return query;
  return { ...query, [region]: options.region };
}
