import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PollEvent } from '../../src/client/index.js';
import { clientOf } from './fake-api.js';

const id = { FlowLogId: 'fl-1' };

/** A client to which the flow log shows these statuses one after the other; undefined is not listed. */
function clientShowing(...statuses: (string | undefined)[]) {
  let looks = 0;
  const client = clientOf(() => {
    const Status = statuses[Math.min(looks, statuses.length - 1)];
    looks += 1;
    const others = [{ FlowLogId: 'fl-0', Status: 'Active' }];
    return { FlowLogs: { FlowLog: Status === undefined ? others : [...others, { ...id, Status }] } };
  });
  return { client, looks: () => looks };
}

describe('a waiter', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets time pass until a wait is over: from timer to timer, whenever all else has come to rest. */
  const settle = async <Result>(pending: Promise<Result>): Promise<Result> => {
    let isOver = false;
    const over = pending.finally(() => {
      isOver = true;
    });
    while (!isOver) {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersToNextTimerAsync();
    }
    return over;
  };

  it('looks until the status is reached and gives the resource', async () => {
    const { client, looks } = clientShowing('Activating', 'Activating', 'Active');
    const { data, error } = await settle(client.waitUntilFlowLogActive(id));
    expect({ data, error }).toEqual({ data: { ...id, Status: 'Active' }, error: undefined });
    expect(looks()).toBe(3);
  });

  it('gives nothing when it waited for the resource to go', async () => {
    const { client } = clientShowing('Active', 'Deleting', undefined);
    const { data, error, response } = await settle(client.waitUntilFlowLogDeleted(id));
    expect({ data, error, status: response?.status }).toEqual({
      data: undefined,
      error: undefined,
      status: 200,
    });
  });

  it('asks by identity and region, every three seconds as the contract hints', async () => {
    const asked: string[] = [];
    const client = clientOf((query) => {
      asked.push(`${Date.now() - started} ${query.get('FlowLogId')} ${query.get('RegionId')}`);
      return { FlowLogs: { FlowLog: [{ ...id, Status: asked.length < 3 ? 'Activating' : 'Active' }] } };
    });
    const started = Date.now();
    await settle(client.waitUntilFlowLogActive({ ...id, RegionId: 'eu-west-1' }));
    expect(asked).toEqual(['0 fl-1 eu-west-1', '3000 fl-1 eu-west-1', '6000 fl-1 eu-west-1']);
  });

  it('fails at once when the status can’t be reached any more, with the last status', async () => {
    const { client, looks } = clientShowing('Activating', 'Inactive', 'Active');
    const { data, error } = await settle(client.waitUntilFlowLogActive(id));
    expect(data).toBeUndefined();
    expect(error).toMatchObject({
      kind: 'unreachable',
      lastStatus: 'Inactive',
      attempts: 2,
      message: 'FlowLogActive: fl-1 is Inactive and on no way there',
    });
    expect(looks()).toBe(2);
  });

  it('fails for a resource that is not there, unless that is the goal', async () => {
    const { client } = clientShowing(undefined);
    expect((await settle(client.waitUntilFlowLogInactive(id))).error).toMatchObject({
      kind: 'unreachable',
      lastStatus: 'absent',
    });
    expect((await settle(client.waitUntilFlowLogDeleted(id))).error).toBeUndefined();
  });

  it('fails for a status the contract does not know', async () => {
    const { client } = clientShowing('Exploding');
    expect((await settle(client.waitUntilFlowLogActive(id))).error).toMatchObject({
      lastStatus: 'Exploding',
    });
  });

  it('takes a last look when time is up, with the hint’s 30 seconds by default', async () => {
    const { client, looks } = clientShowing('Activating');
    const { error } = await settle(client.waitUntilFlowLogActive(id));
    expect(error).toMatchObject({ kind: 'wait-timeout', lastStatus: 'Activating' });
    expect(looks()).toBe(11);
  });

  it('keeps interval and timeout it is given', async () => {
    const { client, looks } = clientShowing('Activating');
    const started = Date.now();
    const { error } = await settle(client.waitUntilFlowLogActive(id, { interval: 400, timeout: 1000 }));
    expect([error?.kind, looks(), Date.now() - started]).toEqual(['wait-timeout', 4, 1000]);
  });

  it('tells onPoll about every look', async () => {
    const { client } = clientShowing('Activating', 'Active');
    const events: PollEvent[] = [];
    await settle(client.waitUntilFlowLogActive(id, { onPoll: (event) => void events.push(event) }));
    expect(events).toEqual([
      { status: 'Activating', item: { ...id, Status: 'Activating' }, poll: 1, milliseconds: 0 },
      { status: 'Active', item: { ...id, Status: 'Active' }, poll: 2, milliseconds: 3000 },
    ]);
  });

  it('ends with the caller’s signal, with the last status', async () => {
    const { client, looks } = clientShowing('Activating');
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 4000);
    const { error } = await settle(client.waitUntilFlowLogActive(id, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: 'abort', cause: 'enough', lastStatus: 'Activating' });
    expect(looks()).toBe(2);
  });

  it('ends with the error of a look that fails, with the last status', async () => {
    let looks = 0;
    const client = clientOf(() => {
      looks += 1;
      if (looks > 1) return { Code: 'Unauthorized', Message: 'No.' };
      return { FlowLogs: { FlowLog: [{ ...id, Status: 'Activating' }] } };
    });
    const { error } = await settle(client.waitUntilFlowLogActive(id));
    expect(error).toMatchObject({ kind: 'api', Code: 'Unauthorized', lastStatus: 'Activating' });
  });

  it('refuses to wait for nothing in particular', async () => {
    const { client, looks } = clientShowing('Active');
    await expect(client.waitUntilFlowLogActive({ FlowLogId: '' })).rejects.toThrow(
      'FlowLogId: missing; name the resource to wait for',
    );
    const forNothing = client.waitUntilFlowLogActive as () => Promise<unknown>;
    await expect(forNothing()).rejects.toThrow('FlowLogId: missing; name the resource to wait for');
    expect(looks()).toBe(0);
  });

  it('refuses times that are none, which would never end or never pause', async () => {
    const { client, looks } = clientShowing('Active');
    for (const name of ['interval', 'timeout']) {
      for (const value of [-1, Number.NaN]) {
        const wait = client.waitUntilFlowLogActive({ FlowLogId: 'fl-1' }, { [name]: value });
        await expect(wait).rejects.toThrow(`${name}: ${value} is no time; give milliseconds`);
      }
    }
    expect(looks()).toBe(0);
  });
});
