import { encodeParameters } from '../wire/index.js';
import type { Caller, Sender, Values } from './call.js';
import { checkRequest, checkResponse, validationFor } from './check-call.js';
import type { ClientRule } from './model.js';
import type { ClientOptions } from './options.js';
import { toResult } from './result.js';
import { createRuntime, type Platform, type Runtime } from './runtime.js';
import { sendCall } from './send-call.js';

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
  return async (operation, query, callOptions) => {
    if (!Object.hasOwn(rule.operations, operation)) {
      throw new TypeError(`${operation}: the contract has no such operation`);
    }
    return toResult(await send(operation, query ?? {}, callOptions ?? {}));
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
