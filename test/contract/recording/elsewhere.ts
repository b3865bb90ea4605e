import bundle from '../../../generated/openapi.json' with { type: 'json' };
import { follow, locate, readContract } from '../../../src/contract/index.js';
import type { Respond } from '../../../src/mock/index.js';
import { valid } from '../../simulation/code-rows.js';
import { type Driver, drivers } from './drivers.js';
import type { Tape } from './tape.js';

const { TaggedResourceType, GroupedResourceType, SuccessFlag } = bundle.components.schemas;
const tagged = TaggedResourceType.anyOf.flatMap((part) => part.enum ?? []);
const grouped = GroupedResourceType.anyOf.flatMap((part) => part.enum ?? []);

/** Calls about resources that the simulation does not have; a mock that answers with examples takes them. */
const calls = [
  ...tagged.flatMap((ResourceType) => [
    [
      'TagResources',
      { ResourceType, ResourceId: ['some-1'], Tag: [{ Key: 'Team', Value: 'Network' }] },
    ] as const,
    ['UnTagResources', { ResourceType, ResourceId: ['some-1'], TagKey: ['Team'] }] as const,
    ['ListTagResources', { ResourceType, ResourceId: ['some-1'] }] as const,
  ]),
  ...grouped.map(
    (ResourceType) =>
      ['MoveResourceGroup', { ResourceType, ResourceId: 'some-1', NewResourceGroupId: 'rg-some' }] as const,
  ),
];

/** One driver's part of the calls about other resources. */
export async function reachElsewhere(tape: Tape, driver: Driver): Promise<void> {
  for (const [index, [operation, values]] of calls.entries()) {
    if (drivers[index % drivers.length] !== driver) continue;
    await tape.call(driver, 'elsewhere', operation, { RegionId: 'cn-hangzhou', ...values });
  }
}

const { operations } = readContract(bundle);
const [, failed = ''] = SuccessFlag.enum;
const examples = Object.fromEntries(Object.keys(operations).map((id) => [id, exampleOf(id)]));

/** A server that takes every call and says that it failed; no source shows one, but the contract has the value. */
export const sayFailed: Respond = ({ id }) => ({ body: { ...examples[id], Success: failed } });

/** Calls that such a server answers, about no flow log in particular: nothing of it happened. */
export async function failSoftly(tape: Tape, driver: Driver): Promise<void> {
  for (const [operation, values] of Object.entries(valid)) {
    if (!('Success' in (examples[operation] ?? {}))) continue;
    const id = values.FlowLogId === undefined ? {} : { FlowLogId: 'fl-m5e8vhz2t21sel1nq****' };
    await tape.call(driver, 'failing', operation, { ...values, ...id });
  }
}

/** Every code that nothing in the simulation causes, as `[operation, code]`. */
export function codesBeside(raised: ReadonlySet<string>): [string, string][] {
  return Object.values(operations).flatMap(({ id, errors }) =>
    Object.keys(errors).flatMap((code): [string, string][] =>
      raised.has(`${id} ${code}`) ? [] : [[id, code]],
    ),
  );
}

/** The example of a success, as the contract has it. */
function exampleOf(id: string): Record<string, unknown> {
  const path = [
    'paths',
    `/${id}`,
    'post',
    'responses',
    '200',
    'content',
    'application/json',
    'examples',
    'success',
  ];
  const written = locate(bundle, path);
  const example = written && follow(bundle, written)?.node;
  return ((example as { value?: object } | undefined)?.value ?? {}) as Record<string, unknown>;
}
