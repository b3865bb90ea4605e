import bundle from '../../../generated/openapi.json' with { type: 'json' };
import { readContract } from '../../../src/contract/index.js';
import { decodeParameters } from '../../../src/wire/index.js';
import { active, codeRows, flowLog, inactive, valid } from '../../simulation/code-rows.js';
import { callByHand, type Driver, drivers, type Values } from './drivers.js';
import type { Tape } from './tape.js';

const { operations } = readContract(bundle);

/** Request and state that raise a code, with IDs of their own: lives are followed through a recording. */
interface Refusal {
  readonly operation: string;
  readonly code: string;
  readonly values: Values;
  readonly region: string;
  readonly seed: object;
}

const plain = {
  resources: {
    FlowLog: [flowLog(), flowLog({ FlowLogId: inactive, ResourceId: 'vpc-2', Status: 'Inactive' })],
  },
};

/** Every code that requests and state can cause, each raised by one driver after the other. */
export const refusals: readonly (Refusal & { readonly driver: Driver })[] = Object.entries(codeRows)
  .flatMap(([operation, rows]) => rows.map((row) => ({ operation, ...row })))
  .map(({ operation, code, change, seed = plain }, index) => {
    const pairs = Object.entries({ ...valid[operation], ...change }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    );
    const own = withOwnIds({ pairs, seed }, index);
    const { values } = decodeParameters(own.pairs, operations[operation]?.parameters ?? []);
    const region = String(values.RegionId ?? 'cn-hangzhou');
    return { operation, code, values, region, seed: own.seed, driver: driverFor(operation, values, index) };
  });

/** Raises the codes that are one driver's to raise. */
export async function raiseCodes(tape: Tape, driver: Driver): Promise<void> {
  for (const [index, refusal] of refusals.entries()) {
    if (refusal.driver !== driver) continue;
    const account = `refused-${index}`;
    const { operation, code, values, region, seed } = refusal;
    await tape.mock.writeState(seed, { account, region });
    const { Code } = await tape.call(driver, account, operation, values);
    if (Code !== code) throw new Error(`${operation} by ${driver.name}: ${Code} instead of ${code}`);
  }
}

/** Requests that name no operation, and so get a code of the gateway. */
export async function raiseWireFailures({ url }: Tape): Promise<void> {
  const rest = 'RegionId=cn-hangzhou&AccessKeyId=by-hand';
  const action = 'Action=GetFlowLogServiceStatus&Version=2016-04-28';
  await callByHand(url, `/?${rest}&Version=2016-04-28`);
  await callByHand(url, `/?${rest}&Action=GetFlowLogServiceStatus`);
  await callByHand(url, `/?${rest}&Action=GetFlowLog&Version=2016-04-28`);
  await callByHand(url, `/?${rest}&Action=GetFlowLogServiceStatus&Version=2014-05-26`);
  await callByHand(url, `/?${rest}&${action}`, ['-X', 'DELETE']);
  await callByHand(url, `/?${rest}&${action}&ClientToken=%zz`);
}

function withOwnIds<Part>(part: Part, index: number): Part {
  const text = JSON.stringify(part)
    .replaceAll(active, `fl-active${String(index).padStart(15, '0')}`)
    .replaceAll(inactive, `fl-inactive${String(index).padStart(13, '0')}`);
  return JSON.parse(text) as Part;
}

function driverFor(operation: string, values: Values, index: number): Driver {
  const able = drivers.filter(({ can }) => can === undefined || can(operation, values));
  return able[index % able.length] as Driver;
}
