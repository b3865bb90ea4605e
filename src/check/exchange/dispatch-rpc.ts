import { decodeParameters, type RpcRule, readAction, type WireFailure } from '../../wire/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import type { ExchangeRequest } from '../model.js';
import { readBodyText } from './body.js';
import type { Call, Dispatch } from './call.js';
import { type HeaderRecord, toHeaderRecord } from './headers.js';

/** Dispatches by action, or by path as the contract writes it, through the wire rule. */
export function createRpcDispatch(rule: RpcRule, operations: ReadonlyMap<string, CheckOperation>): Dispatch {
  const read = [...new Set([rule.action.header, rule.versionFrom.header, 'content-type', 'content-length'])];
  const names = read.map((name) => name.toLowerCase());
  const dispatch = (request: ExchangeRequest, headers = toHeaderRecord(request.headers)) => {
    const body = textOf(request, headers);
    if (typeof body === 'object') return body;
    const { method, url } = request;
    const call = readAction({ method, url, headers: pick(headers, names), body }, rule, operations);
    if (call.failure) return call;
    const operation = operations.get(call.action) as CheckOperation;
    const { values, unknown, problems } = decodeParameters(call.pairs, operation.operation.parameters, call);
    return {
      operation,
      values: { query: values },
      query: values,
      unknown,
      problems,
      common: call.common,
    } satisfies Call;
  };
  return Object.assign(dispatch, { headerNames: names });
}

/** The headers that the wire rule reads, absent ones as `''`: looking for an absent one costs a walk over all. */
function pick(headers: HeaderRecord, names: readonly string[]): HeaderRecord {
  const picked: Record<string, HeaderRecord[string]> = {};
  for (const name of names) picked[name] = headers[name] ?? '';
  return picked;
}

function textOf(request: ExchangeRequest, headers: HeaderRecord): string | WireFailure {
  if (request.body === undefined || request.body === '') return '';
  if (request.bodyEncoding === undefined) return request.body;
  const read = readBodyText(request, headers);
  return 'text' in read ? read.text : { failure: 'malformedEncoding', detail: read.problem };
}
