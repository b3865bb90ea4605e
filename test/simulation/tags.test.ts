import { describe, expect, it } from 'vitest';
import { type Workshop, workshops } from './workshop.js';

const openWorkshop = workshops();

async function labelsOf({ list }: Workshop, MachineId: string): Promise<string[]> {
  const [machine] = await list({ MachineId });
  const labels = machine?.Labels as { Label: { Key: string; Value: string }[] } | undefined;
  return (labels?.Label ?? []).map(({ Key, Value }) => `${Key}=${Value}`);
}

async function openWithTwo() {
  const workshop = await openWorkshop();
  const first = await workshop.build({ 'Label.1.Key': 'b', 'Label.1.Value': '1', 'Label.2.Key': 'a' });
  const second = await workshop.build({ 'Label.1.Key': 'b', 'Label.1.Value': '2' });
  return { ...workshop, first, second };
}

describe('tags', () => {
  it('are added to several items at once, a key that is there gets the new value', async () => {
    const workshop = await openWithTwo();
    const { first, second, call } = workshop;
    const ids = { 'Id.1': first, 'Id.2': second, 'Id.3': first };
    expect(await call('LabelMachines', { Type: 'machine', ...ids, 'Label.1.Key': 'b' })).toMatchObject({
      status: 200,
    });
    expect(await labelsOf(workshop, first)).toEqual(['b=', 'a=']);
    expect(await labelsOf(workshop, second)).toEqual(['b=']);
  });

  it('are removed by key; without keys all of them, if that is asked for', async () => {
    const workshop = await openWithTwo();
    const { first, call } = workshop;
    const untag = (parameters: Record<string, string>) =>
      call('UnlabelMachines', { Type: 'MACHINE', 'Id.1': first, ...parameters });
    await untag({});
    await untag({ 'Key.1': 'zzz', Every: 'true' });
    expect(await labelsOf(workshop, first)).toEqual(['b=1', 'a=']);
    await untag({ 'Key.1': 'b' });
    expect(await labelsOf(workshop, first)).toEqual(['a=']);
    await untag({ Every: 'true' });
    expect(await labelsOf(workshop, first)).toEqual([]);
  });

  it('change on all items or on none', async () => {
    const workshop = await openWithTwo();
    const { first, call } = workshop;
    const ids = { 'Id.1': first, 'Id.2': 'm-unknown' };
    expect(await call('LabelMachines', { Type: 'MACHINE', ...ids, 'Label.1.Key': 'c' })).toMatchObject({
      Code: 'NotFound',
    });
    expect(await call('UnlabelMachines', { Type: 'MACHINE', ...ids, Every: 'true' })).toMatchObject({
      Code: 'NotFound',
    });
    expect(await labelsOf(workshop, first)).toEqual(['b=1', 'a=']);
  });

  it('belong to resources of a type that the contract knows', async () => {
    const { first, call } = await openWithTwo();
    for (const action of ['LabelMachines', 'UnlabelMachines', 'ListLabels']) {
      expect(await call(action, { Type: 'TREE', 'Id.1': first })).toMatchObject({ Code: 'WrongType' });
    }
    expect(await call('MoveMachine', { Type: 'TREE', Machine: first, To: 'A' })).toMatchObject({
      Code: 'WrongType',
    });
  });

  it('are listed row by row: by ID, by tag, by both; with tags, only the rows of their keys', async () => {
    const { first, second, call } = await openWithTwo();
    const rows = async (parameters: Record<string, string>) => {
      const answer = await call('ListLabels', { Type: 'machine', Most: 50, ...parameters });
      return (answer.Rows as Record<string, string>[]).map(({ Type, Id, Key, Value }) => [
        Type,
        Id,
        Key,
        Value,
      ]);
    };
    const [a, b, c] = [
      ['MACHINE', first, 'a', ''],
      ['MACHINE', first, 'b', '1'],
      ['MACHINE', second, 'b', '2'],
    ];
    expect(await rows({})).toEqual([a, b, c]);
    expect(await rows({ 'Id.1': second, 'Id.2': first })).toEqual([a, b, c]);
    expect(await rows({ 'Label.1.Key': 'b' })).toEqual([b, c]);
    expect(await rows({ 'Label.1.Key': 'b', 'Label.1.Value': '2' })).toEqual([c]);
    expect(await rows({ 'Label.1.Key': 'b', 'Label.2.Key': 'a' })).toEqual([a, b]);
    expect(await rows({ 'Label.1.Key': 'b', 'Id.1': first })).toEqual([b]);
    expect(await rows({ 'Id.1': 'm-unknown' })).toEqual([]);
  });

  it('are listed page by page, rows of one item on two pages if need be', async () => {
    const { call } = await openWithTwo();
    const first = await call('ListLabels', { Type: 'MACHINE', Most: 1 });
    const second = await call('ListLabels', { Type: 'MACHINE', Most: 1, Next: String(first.Next) });
    const third = await call('ListLabels', { Type: 'MACHINE', Most: 1, Next: String(second.Next) });
    const values = [first, second, third].map(({ Rows }) =>
      (Rows as { Value: string }[]).map(({ Value }) => Value),
    );
    expect(values).toEqual([[''], ['1'], ['2']]);
    expect(first.Most).toBe('1');
    expect(third).not.toHaveProperty('Next');
  });

  it('end with their item', async () => {
    const { first, call, advance } = await openWithTwo();
    advance(100);
    await call('ScrapMachine', { Machine: first });
    advance(100);
    const { Rows } = await call('ListLabels', { Type: 'MACHINE', Most: 50, 'Label.1.Key': 'a' });
    expect(Rows).toEqual([]);
  });
});

describe('a move', () => {
  it('sets the field at once and leaves the status alone', async () => {
    const { first, call, list, advance } = await openWithTwo();
    advance(100);
    expect(await call('MoveMachine', { Type: 'machine', Machine: first, To: 'roof' })).toMatchObject({
      status: 200,
    });
    expect((await list({ MachineId: first }))[0]).toMatchObject({ Place: 'roof', State: 'Running' });
  });
});
