import bundle from '../../../generated/openapi.json' with { type: 'json' };
import type { Exchange } from '../../../src/check/index.js';
import { readContract } from '../../../src/contract/index.js';
import { type RpcRule, readAction } from '../../../src/wire/index.js';
import { onDemandFolder, readRecordings, recordingsFolder } from '../recordings.js';

/** The contract's tables. */
export const contract = readContract(bundle);

const names = new Set(Object.keys(contract.operations));

/** A recorded exchange of an operation. */
export interface Recorded {
  readonly operation: string;
  readonly exchange: Exchange;
}

/** Every recorded exchange that names an operation, natural ones first. */
export const recorded: readonly Recorded[] = [recordingsFolder, onDemandFolder]
  .flatMap(readRecordings)
  .flatMap(({ exchanges }) => exchanges)
  .flatMap((exchange) => {
    const { method, url, headers = {}, body = '' } = exchange.request;
    const request = { method, url, headers: headers as Record<string, string>, body };
    const { action: operation } = readAction(request, contract.rpc as RpcRule, names);
    return operation !== undefined && names.has(operation) ? [{ operation, exchange }] : [];
  });
