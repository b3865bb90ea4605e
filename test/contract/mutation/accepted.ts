import type { Exchange } from '../../../src/check/index.js';
import type { Operation } from '../../../src/contract/index.js';
import { decodeParameters, encodeParameters, type RpcRule, readAction } from '../../../src/wire/index.js';
import { valueAt } from './cases.js';
import { contract, recordedOf } from './recorded.js';

type Values = Readonly<Record<string, unknown>>;

/** A request that was accepted, with its values. */
interface Accepted {
  readonly exchange: Exchange;
  readonly values: Values;
}

/** The accepted requests that have a value at a path. */
export function acceptedWith(operation: Operation, path: readonly string[]): Accepted[] {
  const known =
    accepted.get(operation.id) ?? recordedOf(operation.id).flatMap((each) => toAccepted(operation, each));
  accepted.set(operation.id, known);
  return known.filter(({ values }) => valueAt(values, path) !== undefined);
}

const accepted = new Map<string, Accepted[]>();

function toAccepted(operation: Operation, exchange: Exchange): Accepted[] {
  if (exchange.response.status >= 400) return [];
  const { method, url, headers = {}, body = '' } = exchange.request;
  const request = { method, url, headers: headers as Record<string, string>, body };
  const call = readAction(request, contract.rpc as RpcRule, new Set([operation.id]));
  if (call.failure) throw new Error(call.detail);
  return [{ exchange, values: decodeParameters(call.pairs, operation.parameters).values }];
}

/** What arrives of values. */
export function sent(operation: Operation, values: unknown): Values {
  return decodeParameters(encodeParameters(values as object), operation.parameters).values;
}
