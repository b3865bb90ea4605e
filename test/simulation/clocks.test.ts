import { describe, expect, it } from 'vitest';
import { workshops } from './workshop.js';

const openWorkshop = workshops();

const stateOf = (machines: readonly Record<string, unknown>[]) => machines.map(({ State }) => State);

describe('the virtual clock', () => {
  it('stands still until it is advanced, and ends a transition to the millisecond', async () => {
    const { build, list, advance } = await openWorkshop({ dwell: 500 });
    await build();
    advance(499);
    expect(stateOf(await list())).toEqual(['Building']);
    advance(1);
    expect(stateOf(await list())).toEqual(['Running']);
  });

  it('is advanced for one account and stands still for the others', async () => {
    const [first, second] = [await openWorkshop(), await openWorkshop()];
    await Promise.all([first.build(), second.build()]);
    first.advance(100);
    expect([stateOf(await first.list()), stateOf(await second.list())]).toEqual([['Running'], ['Building']]);
  });

  it('is advanced for all accounts when none is named', async () => {
    const workshops = [await openWorkshop({ dwell: 7 }), await openWorkshop({ dwell: 7 })];
    await Promise.all(workshops.map(({ build }) => build()));
    workshops[0]?.mock.advance(7);
    expect(await Promise.all(workshops.map(async ({ list }) => stateOf(await list())))).toEqual([
      ['Running'],
      ['Running'],
    ]);
  });

  it('ends many transitions at their own times', async () => {
    const { build, list, advance } = await openWorkshop();
    for (let index = 0; index < 3; index += 1) {
      await build();
      advance(40);
    }
    expect(stateOf(await list())).toEqual(['Running', 'Building', 'Building']);
    advance(40);
    expect(stateOf(await list())).toEqual(['Running', 'Running', 'Building']);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e18])(
    'refuses to advance by %s',
    async (milliseconds) => {
      const { mock, account } = await openWorkshop();
      expect(() => mock.advance(milliseconds)).toThrow(RangeError);
      expect(() => mock.advance(milliseconds, account)).toThrow(RangeError);
    },
  );
});

describe('the real clock', () => {
  it('ends a transition by itself, without a request in between', async () => {
    const { build, list } = await openWorkshop({ clock: 'real', dwell: 30 });
    await build();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(stateOf(await list())).toEqual(['Running']);
  });

  it('shows the transient status while the dwell lasts', async () => {
    const { build, list, mock } = await openWorkshop({ clock: 'real', dwell: 60_000 });
    await build();
    expect(stateOf(await list())).toEqual(['Building']);
    expect(() => mock.advance(60_000)).toThrow(/only a virtual one/);
  });

  it('with no dwell at all never shows a transient status', async () => {
    const { build, list, call } = await openWorkshop({ clock: 'real', dwell: 0 });
    const id = await build();
    expect(stateOf(await list())).toEqual(['Running']);
    expect(await call('ScrapMachine', { Machine: id })).toMatchObject({ status: 200 });
    expect(await list()).toEqual([]);
  });
});

describe('the clock that counts reads', () => {
  it('shows the transient status as often as it says, then the next', async () => {
    const { build, list } = await openWorkshop({ clock: 'reads', reads: 2 });
    await build();
    expect([await list(), await list(), await list()].map(stateOf)).toEqual([
      ['Building'],
      ['Building'],
      ['Running'],
    ]);
  });

  it('counts for each item the answers that asked about it', async () => {
    const { build, list } = await openWorkshop({ clock: 'reads', reads: 2 });
    const [first, second] = [await build(), await build()];
    await list({ MachineId: first });
    await list({ MachineId: first });
    await list({ MachineId: second });
    expect(stateOf(await list())).toEqual(['Running', 'Building']);
    expect(stateOf(await list())).toEqual(['Running', 'Running']);
  });

  it('counts when the status is what the filter waits for, and on every page', async () => {
    const { build, list } = await openWorkshop({ clock: 'reads', reads: 1 });
    await build();
    await build();
    expect(await list({ State: 'Running', Size: 1, Page: 9 })).toEqual([]);
    expect(stateOf(await list({ State: 'Running' }))).toEqual(['Running', 'Running']);
  });

  it('makes an item vanish after it was seen on its way out', async () => {
    const { build, call, list } = await openWorkshop({ clock: 'reads', reads: 1 });
    const id = await build();
    await list();
    await call('ScrapMachine', { Machine: id });
    expect([await list(), await list()].map(stateOf)).toEqual([['Scrapping'], []]);
  });

  it('with no reads at all never shows a transient status', async () => {
    const { build, list } = await openWorkshop({ clock: 'reads', reads: 0 });
    await build();
    expect(stateOf(await list())).toEqual(['Running']);
  });
});
