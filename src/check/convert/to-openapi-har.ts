import { percentEncode, toQueryString, type WirePair } from '../../wire/index.js';
import { ownContract } from '../contract/check-contract.js';
import { prepareOperations } from '../contract/prepare.js';
import { createRpcDispatch } from '../exchange/dispatch-rpc.js';
import { headerOf, toHeaderRecord } from '../exchange/headers.js';
import { CheckInputError } from '../input-error.js';
import type { Exchange } from '../model.js';
import { openRecording } from '../reading/open-source.js';
import { HAR_HEAD, HAR_TAIL, toHarEntry } from './har-entry.js';

/**
 * A recording as a HAR 1.2 file, piece by piece, whose requests stand on the paths of the contract
 * (`/CreateFlowLog?RegionId=...`), as other OpenAPI tools read them: lists as repeated names, the protocol's own
 * parameters left out. What names no operation, or can't be read, is left out and counted.
 * @throws CheckInputError when the recording can't be read, or the contract has no wire rule.
 */
export async function* toOpenapiHar(
  file: string,
  onLeftOut: (count: number) => void = () => {},
  base = 'https://vpc.aliyuncs.com',
): AsyncGenerator<string, void, void> {
  const contract = ownContract();
  const { rpc } = contract.tables;
  if (rpc === undefined)
    throw new CheckInputError('the contract has no x-rpc, so that there is nothing to rewrite');
  const dispatch = createRpcDispatch(rpc, prepareOperations(contract));
  const { batches } = await openRecording(file);
  let leftOut = 0;
  let separator = '';
  yield HAR_HEAD;
  for await (const batch of batches) {
    for (const { exchange } of batch) {
      const call = exchange && dispatch(exchange.request);
      if (exchange === undefined || call === undefined || call.failure) {
        onLeftOut(++leftOut);
        continue;
      }
      const { method, path } = call.operation.operation;
      const query = toQueryString(spread(call.query));
      const url = `${base}${path.split('/').map(percentEncode).join('/')}${query ? `?${query}` : ''}`;
      yield `${separator}${JSON.stringify(toHarEntry(asSent(exchange, method.toUpperCase(), url)))}`;
      separator = ',\n';
    }
  }
  yield HAR_TAIL;
}

/** Values as `style: form` with `explode: true` writes them; a list of objects as its dotted keys. */
function* spread(values: Readonly<Record<string, unknown>>): Generator<WirePair> {
  for (const [name, value] of Object.entries(values)) {
    const isPlainList = Array.isArray(value) && value.every((item) => typeof item !== 'object');
    if (isPlainList) for (const item of value) yield [name, String(item)];
    else if (typeof value !== 'object' || value === null) yield [name, String(value)];
    else yield* dotted(name, value);
  }
}

function* dotted(name: string, value: object): Generator<WirePair> {
  const shift = Array.isArray(value) ? 1 : 0;
  for (const [key, member] of Object.entries(value)) {
    const inner = `${name}.${shift === 1 ? Number(key) + 1 : key}`;
    if (typeof member === 'object' && member !== null) yield* dotted(inner, member);
    else yield [inner, String(member)];
  }
}

/** The same call on the contract's path; a form body has become part of the query. */
function asSent({ request, response }: Exchange, method: string, url: string): Exchange {
  const record = toHeaderRecord(request.headers);
  const names = Object.keys(record).filter((name) => name !== 'content-type' && name !== 'content-length');
  const headers = Object.fromEntries(names.map((name) => [name, headerOf(record, name)]));
  return { request: { method, url, headers }, response };
}
