import { describe, expect, it } from 'vitest';
import { workshops } from './workshop.js';

const openWorkshop = workshops();

describe('an operation that creates', () => {
  it('answers a new ID of the declared form and fields of what it made, as the answer wants them', async () => {
    const { call } = await openWorkshop();
    const { status, MachineId, Power, Done } = await call('BuildMachine', { Kind: 'Drill', Power: 12 });
    expect({ status, Power, Done }).toEqual({ status: 200, Power: '12', Done: 'yes' });
    expect(MachineId).toMatch(/^m-[a-z0-9]{8}$/);
  });

  it('fills what was not sent with documented defaults and initial values', async () => {
    const { build, list, mock, account } = await openWorkshop();
    const id = await build({ Name: 'Ada', 'Label.1.Key': 'k' });
    const now = mock.readState({ account }).scopes[0]?.now ?? '';
    expect(await list()).toEqual([
      {
        MachineId: id,
        Zone: 'east',
        Name: 'Ada',
        Kind: 'Drill',
        Power: 7,
        State: 'Building',
        Health: 'Good',
        Owner: '',
        BuiltAt: `${now.slice(0, 19)}Z`,
        Equipment: { Tools: ['bit'] },
        Labels: { Label: [{ Key: 'k', Value: '' }] },
      },
    ]);
  });

  it('keeps a tag key once, with the value that came last', async () => {
    const { build, list } = await openWorkshop();
    await build({ 'Label.1.Key': 'k', 'Label.1.Value': 'a', 'Label.2.Key': 'k', 'Label.2.Value': 'b' });
    expect((await list())[0]?.Labels).toEqual({ Label: [{ Key: 'k', Value: 'b' }] });
  });
});

describe('a transition', () => {
  it('leads through the transient status to the declared one', async () => {
    const { build, call, list, advance } = await openWorkshop();
    const id = await build();
    const states = [(await list())[0]?.State];
    for (const action of ['StopMachine', 'StartMachine', 'ScrapMachine']) {
      advance(100);
      states.push((await list())[0]?.State);
      expect((await call(action, { Machine: id })).status).toBe(200);
      states.push((await list())[0]?.State);
    }
    advance(100);
    expect(states).toEqual([
      'Building',
      'Running',
      'Stopping',
      'Stopped',
      'Building',
      'Running',
      'Scrapping',
    ]);
    expect(await list()).toEqual([]);
  });

  it('to previous ends in the status it came from', async () => {
    const { build, call, list, advance } = await openWorkshop();
    const id = await build();
    advance(100);
    await call('StopMachine', { Machine: id });
    advance(100);
    await call('TuneMachine', { Machine: id, Name: 'Ada' });
    expect((await list())[0]).toMatchObject({ State: 'Tuning', Name: 'Ada' });
    advance(100);
    expect((await list())[0]?.State).toBe('Stopped');
  });

  it('sets what was sent, under its own name or a declared one, and leaves the rest alone', async () => {
    const { build, call, list, advance } = await openWorkshop();
    const id = await build({ Name: 'Ada', Power: 3 });
    advance(100);
    await call('TuneMachine', { Machine: id, NewPower: 9 });
    expect((await list())[0]).toMatchObject({ Name: 'Ada', Power: 9 });
    advance(100);
    await call('TuneMachine', { Machine: id, Name: 'Bob' });
    expect((await list())[0]).toMatchObject({ Name: 'Bob', Power: 9 });
  });

  it.each([
    ['an unknown ID', {}, { Machine: 'm-unknown' }, 'NotFound', 'There is none.'],
    ['an item that is on its way', {}, {}, 'Busy', 'It is busy.'],
    ['an item with a forbidden value', { Owner: 'Bank', State: 'Running' }, {}, 'Rented', 'It is rented.'],
    ['the wrong status', { State: 'Stopped' }, {}, 'WrongState', 'Wrong state.'],
    ['a case with a message of its own', { State: 'Scrapping' }, {}, 'Busy', 'It is being scrapped.'],
  ])('is refused for %s', async (_case, item, parameters, code, message) => {
    const { call, mock, account, seed } = await openWorkshop();
    const machine = { MachineId: 'm-1', Kind: 'Drill', State: 'Building', ...item };
    await seed({ resources: { Machine: [machine] } });
    const before = mock.readState({ account });
    expect(await call('StopMachine', { Machine: 'm-1', ...parameters })).toMatchObject({
      status: 400,
      Code: code,
      Message: message,
    });
    expect(mock.readState({ account })).toEqual(before);
  });
});

describe('a guard', () => {
  it('lets creation through only while the quota lasts, things on their way out included', async () => {
    const { build, call, advance } = await openWorkshop({ quota: 2 });
    const id = await build();
    await build();
    advance(100);
    expect(await call('BuildMachine', { Kind: 'Lathe' })).toMatchObject({ Code: 'TooMany' });
    await call('ScrapMachine', { Machine: id });
    expect(await call('BuildMachine', { Kind: 'Lathe' })).toMatchObject({ Code: 'TooMany' });
    advance(100);
    expect(await call('BuildMachine', { Kind: 'Lathe' })).toMatchObject({ status: 200 });
  });

  it('takes the quota of the contract without an option, and that of the seed before both', async () => {
    const five = await openWorkshop();
    for (let built = 0; built < 5; built += 1) expect(await five.build()).toMatch(/^m-/);
    expect(await five.call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ Code: 'TooMany' });
    const none = await openWorkshop({ quota: 9 });
    await none.seed({ quotas: { Machine: 0 } });
    expect(await none.call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ Code: 'TooMany' });
  });

  it('refuses another item with the same field, unless parameters or the other item say otherwise', async () => {
    const { call } = await openWorkshop();
    const at = (Kind: string, Place: string) => call('BuildMachine', { Kind, Place });
    expect(await at('Drill', 'A')).toMatchObject({ status: 200 });
    expect(await at('Drill', 'A')).toMatchObject({ Code: 'Taken' });
    expect(await at('Drill', 'B')).toMatchObject({ status: 200 });
    expect(await at('Lathe', 'A')).toMatchObject({ status: 200 });
    expect(await at('Lathe', 'C')).toMatchObject({ status: 200 });
    expect(await at('Drill', 'C')).toMatchObject({ status: 200 });
  });

  it('refuses names that a seed has made unavailable, sent or by default', async () => {
    const { call, seed } = await openWorkshop();
    const put = (missing: object) => seed({ missing });
    await put({ Tools: ['saw'], Kind: ['Lathe'] });
    expect(await call('BuildMachine', { Kind: 'Lathe' })).toMatchObject({ Code: 'NoTool' });
    expect(await call('BuildMachine', { Kind: 'Drill', 'Tools.1': 'file', 'Tools.2': 'saw' })).toMatchObject({
      Code: 'NoTool',
    });
    expect(await call('BuildMachine', { Kind: 'Drill', 'Tools.1': 'file' })).toMatchObject({ status: 200 });
    await put({ Tools: ['bit'] });
    expect(await call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ Code: 'NoTool' });
  });

  it('refuses a feature that a seed has switched off, when a parameter asks for it', async () => {
    const { call, seed } = await openWorkshop();
    await seed({ features: { HeavyTools: false } });
    expect(await call('BuildMachine', { Kind: 'Drill', 'Tools.1': 'press' })).toMatchObject({
      Code: 'NoFeature',
    });
    expect(await call('BuildMachine', { Kind: 'Drill', 'Tools.1': 'bit' })).toMatchObject({ status: 200 });
    expect(await call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ status: 200 });
  });

  it('wants one of some parameters to be sent', async () => {
    const { build, call, advance } = await openWorkshop();
    const id = await build();
    advance(100);
    expect(await call('TuneMachine', { Machine: id })).toMatchObject({ Code: 'Nothing' });
    expect(await call('TuneMachine', { Machine: id, Name: '' })).toMatchObject({ Code: 'Nothing' });
  });

  it('counts tags at creation and afterwards, a key that is there already not twice', async () => {
    const { build, call } = await openWorkshop();
    const four = Object.fromEntries([1, 2, 3, 4].map((n) => [`Label.${n}.Key`, `k${n}`]));
    expect(await call('BuildMachine', { Kind: 'Drill', ...four })).toMatchObject({ Code: 'TooManyLabels' });
    const id = await build({ 'Label.1.Key': 'k1', 'Label.2.Key': 'k2' });
    const label = (...keys: string[]) =>
      call('LabelMachines', {
        Type: 'Machine',
        'Id.1': id,
        ...Object.fromEntries(keys.map((key, index) => [`Label.${index + 1}.Key`, key])),
      });
    expect(await label('k1', 'k3')).toMatchObject({ status: 200 });
    expect(await label('k4')).toMatchObject({ Code: 'TooManyLabels' });
    expect(await label('k3')).toMatchObject({ status: 200 });
  });
});

describe('a seeded refusal', () => {
  const refuse = async (...refusals: object[]) => {
    const workshop = await openWorkshop();
    await workshop.seed({ refusals });
    return workshop;
  };

  it('answers requests with its values, after all guards', async () => {
    const { call } = await refuse({ operation: 'BuildMachine', when: { Place: 'roof' }, code: 'Strike' });
    expect(await call('BuildMachine', { Kind: 'Drill', Place: 'roof' })).toMatchObject({ Code: 'Strike' });
    expect(await call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ status: 200 });
  });

  it('without an operation concerns every operation that documents its code', async () => {
    const { call } = await refuse({ code: 'Strike', when: {}, message: 'Not on Sundays.' });
    expect(await call('ListMachines')).toMatchObject({ Code: 'Strike', Message: 'Not on Sundays.' });
    expect(await call('Greet')).toMatchObject({ status: 200, Hello: 'world' });
  });

  it('may have any code that every call can get', async () => {
    const { call } = await refuse({ code: 'BadCall', when: { Zone: 'east' } });
    expect(await call('ListMachines')).toMatchObject({ Code: 'BadCall' });
  });
});

describe('a switch', () => {
  it('is on at first, and cannot be turned on twice', async () => {
    const { call, build } = await openWorkshop();
    expect(await build()).toMatch(/^m-/);
    expect(await call('OpenWorkshop')).toMatchObject({ status: 400, Code: 'OpenAlready' });
  });

  it('is off at first on request, and holds for the account in every region', async () => {
    const { call } = await openWorkshop({ closedService: true });
    expect(await call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ Code: 'Closed' });
    expect(await call('OpenWorkshop', { Zone: 'west' })).toMatchObject({ status: 200 });
    expect(await call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ status: 200 });
    expect(await call('BuildMachine', { Kind: 'Drill' }, 'other')).toMatchObject({ Code: 'Closed' });
  });

  it('of a region holds for that region alone', async () => {
    const { call } = await openWorkshop({ closedService: true });
    await call('LightUp', { Zone: 'west' });
    expect(await call('GetLight', { Zone: 'west' })).toMatchObject({ IsLit: true });
    expect(await call('GetLight')).toMatchObject({ IsLit: false });
  });
});

describe('an operation without an effect', () => {
  it('answers the example of the contract', async () => {
    const { call } = await openWorkshop();
    expect(await call('Greet')).toMatchObject({ status: 200, Hello: 'world' });
  });
});
