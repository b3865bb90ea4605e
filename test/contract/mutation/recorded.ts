import bundle from '../../../generated/openapi.json' with { type: 'json' };
import type { Exchange } from '../../../src/check/index.js';
import { readContract } from '../../../src/contract/index.js';
import { type RpcRule, readAction } from '../../../src/wire/index.js';
import { onDemandFolder, readRecordings, recordingsFolder } from '../recordings.js';

/** The contract's tables. */
export const contract = readContract(bundle);

/** A recorded exchange, of an operation if its request names one. */
export interface Recorded {
  readonly operation: string | undefined;
  /** Why its request names none. */
  readonly failure: string | undefined;
  readonly exchange: Exchange;
}

const names = new Set(Object.keys(contract.operations));

const all: readonly Recorded[] = [recordingsFolder, onDemandFolder]
  .flatMap(readRecordings)
  .flatMap(({ exchanges }) => exchanges)
  .map((exchange) => {
    const { method, url, headers = {}, body = '' } = exchange.request;
    const request = { method, url, headers: headers as Record<string, string>, body };
    const call = readAction(request, contract.rpc as RpcRule, names);
    return { operation: call.failure ? undefined : call.action, failure: call.failure, exchange };
  });

/** Everything recorded of an operation, natural exchanges first. */
export function recordedOf(operation: string): Exchange[] {
  return all.filter((each) => each.operation === operation).map(({ exchange }) => exchange);
}

/** Everything recorded whose request names no operation. */
export const undispatched: readonly Recorded[] = all.filter(({ operation }) => operation === undefined);
