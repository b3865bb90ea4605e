import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Workshop, workshops } from './workshop.js';

const openWorkshop = workshops();

/** A workshop with machines seeded as given; IDs are m-0, m-1 and so on. */
async function openWith(machines: readonly object[]): Promise<Workshop> {
  const workshop = await openWorkshop();
  const Machine = machines.map((machine, index) => ({ MachineId: `m-${index}`, Kind: 'Drill', ...machine }));
  await workshop.seed({ resources: { Machine } });
  return workshop;
}

const ids = (machines: readonly Record<string, unknown>[]) => machines.map(({ MachineId }) => MachineId);

describe('a list', () => {
  const machines = [
    { Name: 'a', Power: 1, Place: 'P', Equipment: { Tools: ['x', 'y'] } },
    { Name: 'b', Power: 2, Place: 'P', Kind: 'Lathe', State: 'Stopped' },
    {
      Name: 'a',
      Power: 2,
      Labels: {
        Label: [
          { Key: 'k', Value: 'v' },
          { Key: 'l', Value: '' },
        ],
      },
    },
    { Name: 'c', Power: 3, Labels: { Label: [{ Key: 'k', Value: 'w' }] } },
  ];

  it.each<[string, Record<string, string | number>, string[]]>([
    ['nothing', {}, ['m-0', 'm-1', 'm-2', 'm-3']],
    ['an ID', { MachineId: 'm-2' }, ['m-2']],
    ['an unknown ID', { MachineId: 'm-9' }, []],
    ['a text', { Name: 'a' }, ['m-0', 'm-2']],
    ['a number', { Power: 2 }, ['m-1', 'm-2']],
    ['several at once', { Name: 'a', Power: 2 }, ['m-2']],
    ['an ID and what it has not', { MachineId: 'm-2', Name: 'c' }, []],
    ['a status', { State: 'Stopped' }, ['m-1']],
    ['a whole list', { 'Tools.1': 'x', 'Tools.2': 'y' }, ['m-0']],
    ['part of a list', { 'Tools.1': 'x' }, []],
    ['a field under another name, with a condition', { DrillAt: 'P' }, ['m-0']],
    ['a tag key', { 'With.1.Key': 'k' }, ['m-2', 'm-3']],
    ['a tag with its value', { 'With.1.Key': 'k', 'With.1.Value': 'w' }, ['m-3']],
    ['a tag with an empty value', { 'With.1.Key': 'l', 'With.1.Value': '' }, ['m-2']],
    ['two tags', { 'With.1.Key': 'k', 'With.2.Key': 'l' }, ['m-2']],
  ])('by %s has what fits, in the order of creation', async (_what, filter, expected) => {
    const { list } = await openWith(machines);
    expect(ids(await list(filter))).toEqual(expected);
  });

  it('follows a field that changes, and still lists in the order of creation', async () => {
    const { list, call } = await openWith([{ Name: 'a' }, { Name: 'b' }, { Name: 'b' }]);
    await call('TuneMachine', { Machine: 'm-0', Name: 'b' });
    expect(ids(await list({ Name: 'b' }))).toEqual(['m-0', 'm-1', 'm-2']);
    expect(await list({ Name: 'a' })).toEqual([]);
  });

  it('counts pages from 1 and tells page, size and total in the types of the answer', async () => {
    const { call } = await openWith([{}, {}, {}, {}, {}, {}, {}]);
    const pages = await Promise.all([1, 2, 3, 4].map((Page) => call('ListMachines', { Page })));
    expect(pages.map((page) => [page.Page, page.Size, page.Total, ids(page.Machines as never)])).toEqual([
      ['1', 3, '7', ['m-0', 'm-1', 'm-2']],
      ['2', 3, '7', ['m-3', 'm-4', 'm-5']],
      ['3', 3, '7', ['m-6']],
      ['4', 3, '7', []],
    ]);
  });

  it('by pages or by tokens has every item once, whatever the filter and the size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('Drill', 'Lathe'), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('Drill', undefined),
        async (kinds, size, Kind) => {
          const workshop = await openWith(kinds.map((kind) => ({ Kind: kind })));
          const expected = ids(await workshop.list({ Kind }));
          expect(await walk(workshop, { Kind, Most: size })).toEqual(expected);
          const pages = Array.from({ length: 13 }, (_, index) =>
            workshop.call('ListMachines', { Kind, Size: size, Page: index + 1 }),
          );
          expect((await Promise.all(pages)).flatMap(({ Machines }) => ids(Machines as never))).toEqual(
            expected,
          );
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('a token', () => {
  it('leads on where its page ended, though items came and went meanwhile', async () => {
    const workshop = await openWith([{}, {}, {}, {}]);
    const first = await workshop.call('WalkMachines');
    await workshop.call('ScrapMachine', { Machine: 'm-1' });
    workshop.advance(100);
    const late = await workshop.build();
    expect(await walk(workshop, { Next: String(first.Next) })).toEqual(['m-2', 'm-3', late]);
  });

  it('is there only while more is to come', async () => {
    const workshop = await openWith([{}, {}]);
    expect(await workshop.call('WalkMachines')).not.toHaveProperty('Next');
    expect(await workshop.call('WalkMachines', { Most: 1 })).toHaveProperty('Next', expect.any(String));
  });

  it('is refused for another query, account or region, and when it was changed or made up', async () => {
    const { call } = await openWith([{}, {}, {}]);
    const { Next } = await call('WalkMachines');
    const token = String(Next);
    const refused = { status: 400, Code: 'Invalid' };
    expect(await call('WalkMachines', { Next: token })).toMatchObject({ status: 200 });
    expect(await call('WalkMachines', { Next: token, Most: 1 })).toMatchObject({ status: 200 });
    expect(await call('WalkMachines', { Next: token, Kind: 'Drill' })).toMatchObject(refused);
    expect(await call('WalkMachines', { Next: token }, 'other')).toMatchObject(refused);
    expect(await call('WalkMachines', { Next: token, Zone: 'west' })).toMatchObject(refused);
    for (const wrong of ['x', '***', `${token}A`, token.slice(1), token.toUpperCase()]) {
      expect(await call('WalkMachines', { Next: wrong })).toMatchObject(refused);
    }
    expect(await call('WalkMachines', { Next: '' })).toMatchObject({ status: 200 });
  });
});

/** IDs of all pages that tokens lead to. */
async function walk({ call }: Workshop, parameters: Record<string, string | number | undefined>) {
  const found: unknown[] = [];
  let Next = parameters.Next;
  for (;;) {
    const answer = await call('WalkMachines', { ...parameters, Next });
    found.push(...ids((answer.Found as { Machine: Record<string, unknown>[] }).Machine));
    if (answer.Next === undefined) return found;
    Next = String(answer.Next);
  }
}
