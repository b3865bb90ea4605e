import { describe, expect, it } from 'vitest';
import bundle from '../../../generated/openapi.json' with { type: 'json' };
import { checkRecordings, type Exchange } from '../../../src/check/index.js';
import { bodyOf, withAnswer, withValue } from './cases.js';
import { contract, recordedOf } from './recorded.js';

const { status, poll } = bundle['x-resources'].FlowLog;
const statuses = [...Object.keys(status.values), status.absent];
const id = 'fl-followed0000000000000';
const items = poll.items;

/** A change as the contract declares it. */
interface Change {
  readonly operation: string;
  readonly from: readonly string[];
  readonly via: string;
  readonly to: string;
}

const changes = Object.values(contract.operations).flatMap(({ id: operation, extensions }): Change[] => {
  const life = extensions['x-lifecycle'] as Omit<Change, 'operation'> | undefined;
  return life ? [{ operation, ...life }] : [];
});

/** Statuses that something seen in a status may have later, without another call. */
function later(seen: string): string[] {
  const ends = changes
    .filter(({ via }) => via === seen)
    .flatMap(({ from, to }) => (to === 'previous' ? from : [to]));
  return [seen, ...ends];
}

/** Where a change leads that began in a status. */
function ledTo({ via, to }: Change, from: string): string[] {
  return [via, to === 'previous' ? from : to];
}

/** A recorded look at one flow log, with another status, or at none. */
function seen(name: string): Exchange {
  const base = recordedOf(poll.operation).find((each) => {
    const [item, ...others] = listOf(each);
    return (
      item !== undefined && others.length === 0 && each.request.url.includes(`FlowLogId=${item.FlowLogId}`)
    );
  });
  const [item] = base ? listOf(base) : [];
  if (base === undefined || item === undefined) throw new Error('no recording looks at one flow log');
  const shown = name === status.absent ? [] : [{ ...item, FlowLogId: id, [status.field]: name }];
  const request = { ...base.request, url: base.request.url.replace(String(item.FlowLogId), id) };
  return withAnswer({ ...base, request }, withValue(bodyOf(base), items, shown));
}

function listOf(exchange: Exchange): Record<string, unknown>[] {
  if (exchange.response.status >= 400) return [];
  const { FlowLogs } = bodyOf(exchange) as { FlowLogs: { FlowLog: Record<string, unknown>[] } };
  return FlowLogs.FlowLog;
}

/** A recorded change that was accepted, of the flow log that is followed. */
function accepted({ operation }: Change): Exchange {
  const base = recordedOf(operation).find((each) => each.response.status === 200 && idOf(each) !== undefined);
  const own = base && idOf(base);
  if (base === undefined || own === undefined) throw new Error(`no recording of ${operation} was accepted`);
  return JSON.parse(JSON.stringify(base).replaceAll(own, id)) as Exchange;
}

function idOf(exchange: Exchange): string | undefined {
  return /fl-made\d{17}/.exec(JSON.stringify(exchange))?.[0];
}

async function found(...exchanges: Exchange[]): Promise<string[]> {
  const rules: string[] = [];
  for await (const { rule, place } of checkRecordings(exchanges)) rules.push(`${rule} ${place?.entry}`);
  return rules;
}

const pairs = statuses.flatMap((from) => statuses.map((to) => [from, to] as const));
const starts = changes.flatMap((change) => statuses.map((from) => [change.operation, from, change] as const));
const outcomes = changes.flatMap((change) =>
  change.from.flatMap((from) => statuses.map((to) => [change.operation, from, to, change] as const)),
);

describe('the life of a recorded flow log', () => {
  it.each(pairs)(
    'goes from %s to %s without a call only if a change was on its way there',
    async (from, to) => {
      const isDeclared = later(from).includes(to);
      expect(await found(seen(from), seen(to))).toEqual(isDeclared ? [] : ['impossible-transition 2']);
    },
  );

  it.each(starts)('lets %s begin in %s only if that is declared', async (_operation, from, change) => {
    const isDeclared = later(from).some((name) => change.from.includes(name));
    expect(await found(seen(from), accepted(change))).toEqual(isDeclared ? [] : ['impossible-transition 2']);
  });

  it.each(outcomes)(
    'lets %s lead from %s to %s only if that is declared',
    async (_operation, from, to, change) => {
      const isDeclared = ledTo(change, from).includes(to);
      const wanted = isDeclared ? [] : ['impossible-transition 3'];
      expect(await found(seen(from), accepted(change), seen(to))).toEqual(wanted);
      const slowly = await found(seen(from), accepted(change), seen(change.via), seen(to));
      expect(slowly).toEqual(isDeclared ? [] : ['impossible-transition 4']);
    },
  );

  it('is told with the place of what was declared', async () => {
    expect.assertions(5);
    const [first] = changes;
    if (first === undefined) throw new Error('nothing is declared');
    for await (const { contract: place, pointer } of checkRecordings([seen('Active'), accepted(first)])) {
      expect(pointer).toMatch(/^\/(?:request\/query|response\/body)\/FlowLogId$/);
      expect(place?.pointer).toBe(`/paths/~1${first.operation}/post/x-lifecycle`);
      expect(place?.file).toBe(`openapi/paths/${first.operation}.yaml`);
    }
    for await (const { contract: place } of checkRecordings([seen('Active'), seen('Inactive')])) {
      expect(place?.pointer).toBe('/x-resources/FlowLog/status');
      expect(place?.file).toBe('openapi/resources/FlowLog.yaml');
    }
  });
});
