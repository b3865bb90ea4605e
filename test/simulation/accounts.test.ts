import { describe, expect, it } from 'vitest';
import { workshops } from './workshop.js';

const openWorkshop = workshops();

describe('state', () => {
  it('is kept apart by access key id, from wherever a request has it', async () => {
    const { mock } = await openWorkshop();
    const build = async (headers: Record<string, string>, parameters = '') => {
      const query = `Do=BuildMachine&Edition=2020-01-01&Zone=north&Kind=Drill${parameters}`;
      await fetch(`${mock.url}/?${query}`, { method: 'POST', headers });
    };
    const signed = 'SOME-HMAC Credential=header-key,SignedHeaders=host,Signature=abc';
    await build({ authorization: signed });
    await build({ authorization: signed }, '&AccessKeyId=ignored');
    await build({}, '&AccessKeyId=parameter-key');
    await build({});
    await build({}, '&AccessKeyId=');
    const counts = mock
      .readState({ region: 'north' })
      .scopes.map(({ account, resources }) => [account, resources?.Machine?.length]);
    expect(counts).toEqual([
      ['header-key', 2],
      ['parameter-key', 1],
      ['anonymous', 2],
    ]);
  });

  it('is kept apart by region: lists, quotas and guards', async () => {
    const { build, call, list } = await openWorkshop({ quota: 1 });
    const id = await build({ Place: 'A' });
    expect(await call('BuildMachine', { Kind: 'Drill', Place: 'A', Zone: 'west' })).toMatchObject({
      status: 200,
    });
    expect(await list()).toHaveLength(1);
    expect(await list({ Zone: 'west' })).toHaveLength(1);
    expect(await call('ScrapMachine', { Machine: id, Zone: 'west' })).toMatchObject({ Code: 'NotFound' });
  });

  it('of another account is out of reach', async () => {
    const [mine, other] = [await openWorkshop(), await openWorkshop()];
    const id = await mine.build({ Place: 'A' });
    mine.mock.advance(100);
    expect(await other.list({ MachineId: id })).toEqual([]);
    expect(await other.call('ScrapMachine', { Machine: id })).toMatchObject({ Code: 'NotFound' });
    expect(await other.build({ Place: 'A' })).toMatch(/^m-/);
  });
});

describe('many requests at once', () => {
  it('never get past the quota', async () => {
    const { call, list, seed } = await openWorkshop();
    await seed({ quotas: { Machine: 10 } });
    const answers = await Promise.all(
      Array.from({ length: 1000 }, () => call('BuildMachine', { Kind: 'Lathe' })),
    );
    const codes = answers.map(({ status, Code }) => Code ?? status);
    expect(codes.filter((code) => code === 200)).toHaveLength(10);
    expect(codes.filter((code) => code === 'TooMany')).toHaveLength(990);
    expect(await list()).toHaveLength(10);
  });

  it('leave one item where only one may be', async () => {
    const { call, list } = await openWorkshop();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => call('BuildMachine', { Kind: 'Drill', Place: 'A' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await list({ DrillAt: 'A' })).toHaveLength(1);
  });

  it('change an item that is on its way only once', async () => {
    const { build, call, advance } = await openWorkshop();
    const id = await build();
    advance(100);
    const answers = await Promise.all(
      ['StopMachine', 'ScrapMachine', 'TuneMachine']
        .flatMap((action) => Array.from({ length: 30 }, () => action))
        .map((action) => call(action, { Machine: id, Name: action === 'TuneMachine' ? 'x' : undefined })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.map(({ Code }) => Code))).toEqual(new Set([undefined, 'Busy']));
  });
});
