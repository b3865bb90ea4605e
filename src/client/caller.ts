import { encodeParameters } from '../wire/index.js';
import type { Caller, Sender, Values } from './call.js';
import { validationFor } from './load-validation.js';
import { toResult } from './result.js';
import type { Runtime } from './runtime.js';
import { sendCall } from './send-call.js';

/** Makes a caller, as methods, waiters and pagers share one: it fills in the region, and checks calls if asked to. */
export function createCaller(runtime: Runtime, send: Sender): Caller {
  const { rule, options } = runtime;
  return async (operation, query, callOptions) => {
    if (!Object.hasOwn(rule.operations, operation)) {
      throw new TypeError(`${operation}: the contract has no such operation`);
    }
    const values = withRegion(runtime, operation, query ?? {});
    const sent = () => send(operation, values, callOptions ?? {});
    const outcome = options.validate
      ? (await validationFor(options.validate)).checkCall(operation, values, sent)
      : sent();
    return toResult(await outcome);
  };
}

/** Straight to the wire. */
export function createDirectSender(runtime: Runtime): Sender {
  return (operation, query, options) => sendCall(runtime, operation, encodeParameters(query), options);
}

function withRegion({ rule, options }: Runtime, operation: string, query: Values): Values {
  const { region } = rule;
  if (!region || rule.operations[operation]?.regionless || query[region] != null) return query;
  return { ...query, [region]: options.region };
}
