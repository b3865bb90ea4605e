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

/** Calls an operation by its name. Rejects with a TypeError for a name the contract does not have. */
export type Caller = (
  operation: string,
  query?: Values,
  options?: CallOptions,
) => Promise<CallResult<unknown, AnyError>>;

/** Brings a call to the wire. */
export type Sender = (operation: string, query: Values, options: CallOptions) => Promise<Outcome>;

/** Makes the caller that methods, waiters and pagers of a client share. */
export function createCaller(
  rule: ClientRule,
  options: ClientOptions,
  platform: Platform = {},
  createSender: (runtime: Runtime) => Sender = createDirectSender,
): Caller {
  const runtime = createRuntime(rule, options, platform);
  const send = options.validate
    ? withChecks(runtime, options.validate, createSender(runtime))
    : createSender(runtime);
  return async (operation, query = {}, callOptions = {}) => {
    if (!Object.hasOwn(rule.operations, operation)) {
      throw new TypeError(`${operation}: the contract has no such operation`);
    }
    return toResult(await send(operation, query, callOptions));
  };
}

/** Straight to the wire. */
export function createDirectSender(runtime: Runtime): Sender {
  return (operation, query, options) => sendCall(runtime, operation, encodeParameters(query), options);
}

function withChecks(
  runtime: Runtime,
  validate: NonNullable<ClientOptions['validate']>,
  send: Sender,
): Sender {
  return async (operation, query, options) => {
    const validation = await validationFor(validate);
    const filled = withRegion(runtime, operation, query);
    const refused = checkRequest(validation, operation, filled);
    return refused ?? checkResponse(validation, operation, await send(operation, filled, options));
  };
}

function withRegion({ rule, options }: Runtime, operation: string, query: Values): Values {
  const { region } = rule;
  if (!region || rule.operations[operation]?.regionless || query[region] !== undefined) return query;
  return { ...query, [region]: options.region };
}
