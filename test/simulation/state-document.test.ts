import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parameters, type Workshop, workshops } from './workshop.js';

const openWorkshop = workshops();

/** Calls the state route for the account of a workshop. */
async function request(
  { mock, account }: Workshop,
  method: string,
  body?: unknown,
  query = `account=${account}&region=east`,
) {
  const init = body === undefined ? { method } : { method, body: JSON.stringify(body) };
  const response = await fetch(`${mock.url}/_mock/state?${query}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const drill = { MachineId: 'm-1', Kind: 'Drill' };

describe('PUT /_mock/state', () => {
  it('takes items as the API lists them, and fills what is left out like a new item', async () => {
    const workshop = await openWorkshop();
    const { status } = await request(workshop, 'PUT', {
      resources: { Machine: [{ Kind: 'Lathe', Owner: 'Bank', Equipment: {} }] },
    });
    expect(status).toBe(200);
    expect(await workshop.list()).toEqual([
      {
        MachineId: expect.stringMatching(/^m-[a-z0-9]{8}$/),
        Zone: 'east',
        Kind: 'Lathe',
        Power: 7,
        State: 'Running',
        Health: 'Good',
        Owner: 'Bank',
        BuiltAt: expect.stringMatching(/Z$/),
        Equipment: { Tools: ['bit'] },
        Labels: { Label: [] },
      },
    ]);
  });

  it('replaces what the account has in the region and nothing else', async () => {
    const workshop = await openWorkshop();
    await workshop.build();
    await workshop.build({ Zone: 'west' });
    await request(workshop, 'PUT', { resources: { Machine: [drill] } });
    expect((await workshop.list()).map(({ MachineId }) => MachineId)).toEqual(['m-1']);
    expect(await workshop.list({ Zone: 'west' })).toHaveLength(1);
  });

  it('of a list of scopes replaces all of the account, switches included', async () => {
    const workshop = await openWorkshop({ closedService: true });
    await workshop.call('OpenWorkshop');
    await workshop.build({ Zone: 'west' });
    const { account } = workshop;
    await request(
      workshop,
      'PUT',
      { scopes: [{ region: 'east', resources: { Machine: [drill] } }] },
      `account=${account}`,
    );
    expect(await workshop.list({ Zone: 'west' })).toEqual([]);
    expect(await workshop.list()).toHaveLength(1);
    expect(await workshop.call('BuildMachine', { Kind: 'Drill' })).toMatchObject({ Code: 'Closed' });
  });

  it('sets an item on its way, to where its status leads or as its transition says', async () => {
    const workshop = await openWorkshop();
    await request(workshop, 'PUT', {
      resources: {
        Machine: [
          { ...drill, State: 'Stopping' },
          { ...drill, MachineId: 'm-2', State: 'Tuning' },
          { ...drill, MachineId: 'm-3', State: 'Tuning' },
        ],
      },
      transitions: { Machine: { 'm-3': { to: 'Stopped' } } },
    });
    expect((await workshop.list()).map(({ State }) => State)).toEqual(['Stopping', 'Tuning', 'Tuning']);
    workshop.advance(100);
    expect((await workshop.list()).map(({ State }) => State)).toEqual(['Stopped', 'Running', 'Stopped']);
  });

  const wrong: [string, unknown, string][] = [
    ['no object', [], '/ must be an object'],
    ['an unknown member', { resource: {} }, '/resource is not known here'],
    ['an unknown collection', { resources: { Car: [] } }, '/resources/Car is not known here'],
    ['an item that is none', { resources: { Machine: [7] } }, '/resources/Machine/0 must be object'],
    [
      'an item without a required field',
      { resources: { Machine: [drill, {}] } },
      "/resources/Machine/1 must have required property 'Kind'",
    ],
    [
      'an unknown field',
      { resources: { Machine: [{ ...drill, Colour: 'red' }] } },
      '/resources/Machine/0/Colour is not known here',
    ],
    [
      'a wrong value',
      { resources: { Machine: [{ ...drill, Kind: 'Saw' }] } },
      '/resources/Machine/0/Kind must be equal to one of the allowed values (Drill, Lathe)',
    ],
    [
      'an unknown status',
      { resources: { Machine: [{ ...drill, State: 'Lost' }] } },
      '/resources/Machine/0/State must be equal to one of the allowed values',
    ],
    [
      'a broken nested value',
      { resources: { Machine: [{ ...drill, Labels: { Label: [{ Key: 1 }] } }] } },
      '/resources/Machine/0/Labels/Label/0/Key must be string',
    ],
    [
      'an ID that is there twice',
      { resources: { Machine: [drill, drill] } },
      '/resources/Machine/1/MachineId m-1 is there twice',
    ],
    [
      'an item of another region',
      { resources: { Machine: [{ ...drill, Zone: 'west' }] } },
      '/resources/Machine/0/Zone must be east',
    ],
    [
      'a transition of nothing',
      { transitions: { Machine: { 'm-9': { to: 'Running' } } } },
      '/transitions/Machine/m-9 belongs to no item',
    ],
    [
      'a transition of something settled',
      { resources: { Machine: [drill] }, transitions: { Machine: { 'm-1': { to: 'Stopped' } } } },
      '/transitions/Machine/m-1 belongs to an item whose status Running is not transient',
    ],
    [
      'a transition to nowhere',
      {
        resources: { Machine: [{ ...drill, State: 'Tuning' }] },
        transitions: { Machine: { 'm-1': { to: 'Tuning' } } },
      },
      '/transitions/Machine/m-1/to must be one of gone, Running, Stopped',
    ],
    ['an unknown switch', { switches: { Gate: true } }, '/switches/Gate is not known here'],
    ['a quota below zero', { quotas: { Machine: -1 } }, '/quotas/Machine must be >= 0'],
    ['an unknown feature', { features: { Magic: false } }, '/features/Magic is not known here'],
    ['a parameter that nothing checks', { missing: { Name: ['x'] } }, '/missing/Name is not known here'],
    [
      'a refusal without a code',
      { refusals: [{ when: {} }] },
      "/refusals/0 must have required property 'code'",
    ],
    [
      'a refusal with an unknown code',
      { refusals: [{ code: 'Rain' }] },
      '/refusals/0/code must be equal to one of the allowed values',
    ],
    [
      'a refusal by an operation that lacks the code',
      { refusals: [{ code: 'Strike', operation: 'Greet' }] },
      '/refusals/0/code Strike is no error code of Greet',
    ],
    ['another account', { account: 'someone-else' }, '/account must be account-'],
    ['another version', { version: 2, scopes: [] }, '/version must be 1'],
    ['the same scope twice', { scopes: [{}, {}] }, '/scopes/1 is a second scope of account-'],
    ['a mistake in a later scope', { scopes: [{}, { quotas: 1 }] }, '/scopes/1'],
    ['a moment that is none', { now: 'today' }, '/now must match format "date-time"'],
  ];

  it.each(wrong)('with %s is refused as a whole, naming the place', async (_what, document, message) => {
    const workshop = await openWorkshop();
    await workshop.build();
    const before = await request(workshop, 'GET');
    const { status, body } = await request(workshop, 'PUT', document);
    expect({ status, detail: body.detail }).toEqual({
      status: 422,
      detail: expect.stringContaining(message),
    });
    expect(await request(workshop, 'GET')).toEqual(before);
  });

  it('tells every problem at once', async () => {
    const workshop = await openWorkshop();
    const { body } = await request(workshop, 'PUT', {
      resources: { Machine: [{}, { ...drill, Power: 'x' }] },
    });
    expect(body.detail).toMatch(/\(and 1 more\)$/);
    expect(body.problems).toHaveLength(2);
  });

  it('without an account anywhere is refused', async () => {
    const workshop = await openWorkshop();
    expect(await request(workshop, 'PUT', { region: 'east' }, '')).toMatchObject({
      status: 422,
      body: { detail: '/account must be a text, here or as ?account= of the request' },
    });
  });

  it('refuses two regions that say differently whether the account has opened its service', async () => {
    const workshop = await openWorkshop();
    const scopes = [
      { region: 'east', switches: { Workshop: true } },
      { region: 'west', switches: { Workshop: false } },
    ];
    const { status, body } = await request(workshop, 'PUT', { scopes }, `account=${workshop.account}`);
    expect({ status, detail: body.detail }).toEqual({
      status: 422,
      detail: expect.stringContaining('/scopes/1/switches/Workshop differs'),
    });
  });
});

describe('DELETE /_mock/state', () => {
  it('forgets a region, or all of an account', async () => {
    const workshop = await openWorkshop();
    await workshop.build();
    await workshop.build({ Zone: 'west' });
    await request(workshop, 'DELETE');
    expect(await workshop.list()).toEqual([]);
    expect(await workshop.list({ Zone: 'west' })).toHaveLength(1);
    await request(workshop, 'DELETE', undefined, `account=${workshop.account}`);
    expect(await workshop.list({ Zone: 'west' })).toEqual([]);
  });
});

describe('GET /_mock/state', () => {
  it('tells nothing of accounts that have nothing', async () => {
    const workshop = await openWorkshop();
    await workshop.list();
    expect((await request(workshop, 'GET')).body).toEqual({ version: 1, scopes: [] });
  });

  it('tells what a PUT takes back unchanged, whatever was done before', async () => {
    const step = fc.oneof(
      fc.record({
        action: fc.constant('BuildMachine'),
        Kind: fc.constantFrom('Drill', 'Lathe'),
        Name: fc.string({ minLength: 1, maxLength: 5 }),
      }),
      fc.record({
        action: fc.constantFrom('StopMachine', 'StartMachine', 'ScrapMachine'),
        target: fc.nat(4),
      }),
      fc.record({ action: fc.constant('TuneMachine'), target: fc.nat(4), Name: fc.constantFrom('a', 'b') }),
      fc.record({ action: fc.constant('OpenWorkshop') }),
      fc.record({ action: fc.constant('wait'), for: fc.integer({ min: 0, max: 120 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const workshop = await openWorkshop({ closedService: false });
        const built: string[] = [];
        for (const { action, ...given } of steps as readonly Record<string, unknown>[]) {
          if (action === 'wait') workshop.advance(Number(given.for));
          const { target, for: _for, ...parameters } = given;
          const machine = target === undefined ? {} : { Machine: built[Number(target)] ?? 'm-none' };
          if (action !== 'wait') {
            const { MachineId } = await workshop.call(String(action), {
              ...(parameters as Parameters),
              ...machine,
            });
            if (MachineId !== undefined) built.push(String(MachineId));
          }
        }
        const before = (await request(workshop, 'GET')).body;
        const copy = await openWorkshop({ closedService: false });
        const moved = JSON.parse(JSON.stringify(before).replaceAll(workshop.account, copy.account));
        expect(await request(copy, 'PUT', moved)).toMatchObject({ status: 200 });
        expect((await request(copy, 'GET')).body).toEqual(moved);
        copy.advance(1000);
        workshop.advance(1000);
        expect(await copy.list()).toEqual(await workshop.list());
      }),
      { numRuns: 25 },
    );
  });
});
