import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { commands, compareLists, type Real } from './commands.js';
import { Model } from './model.js';

/** Sequences to try; `npm run test:model` asks for more. A failure prints seed and path, MODEL_SEED replays a seed. */
const runs = Number(process.env.MODEL_RUNS ?? 100);
const seed = process.env.MODEL_SEED === undefined ? {} : { seed: Number(process.env.MODEL_SEED) };
const dwell = 1000;
const quota = 3;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ clock: 'virtual', dwell, quota, strict: true });
});
afterAll(() => mock.close());

describe('the simulation beside a small model of it', () => {
  it(`agrees in ${runs} random sequences of operations`, { timeout: 600_000 }, async () => {
    const refusals = new Set<unknown>();
    let account = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(commands, { size: '+1', maxCommands: 60 }), async (sequence) => {
        account += 1;
        const real = connect(`account-${account}`, refusals);
        const model = new Model(dwell, quota);
        await fc.asyncModelRun(() => ({ model, real }), sequence);
        await compareLists(model, real);
      }),
      { numRuns: runs, ...seed },
    );
    expect([...refusals].filter(Boolean).sort()).toEqual([
      'IncorrectStatus.flowlog',
      'InvalidInstanceId.NotFound',
      'InvalidResourceId.NotFound',
      'InvalidStatus',
      'QuotaExceeded.FlowlogCount',
    ]);
  });
});

function connect(account: string, refusals: Set<unknown>): Real {
  return {
    async call(Action, parameters) {
      const common = { Action, Version: '2016-04-28', AccessKeyId: account, RegionId: 'cn-hangzhou' };
      const response = await fetch(`${mock.url}/?${new URLSearchParams({ ...common, ...parameters })}`);
      expect(response.status).toBeLessThan(500);
      const body = (await response.json()) as Record<string, unknown>;
      refusals.add(body.Code);
      return body;
    },
    advance: (milliseconds) => mock.advance(milliseconds, account),
  };
}
