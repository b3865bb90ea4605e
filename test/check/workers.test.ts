import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../src/check/check-exchange.js';
import { type CheckResult, ownContract, runCheck } from '../../src/check/index.js';
import { Collector } from '../../src/check/run/collector.js';
import { toResult } from '../../src/check/run/result.js';
import { checkInThreads } from '../../src/check/workers/check-in-threads.js';
import { checkRange } from '../../src/check/workers/check-range.js';
import { appendPart, fromStatusList, toStatusList } from '../../src/check/workers/part.js';
import { cutAtLines } from '../../src/check/workers/ranges.js';
import { recordingOf } from './recording-file.js';
import { changed, created, listed, refused } from './sample.js';

const id = 'fl-m5e8vhz2t21sel1nqabcd';
const other = { request: { method: 'GET', url: 'http://cdn.example/app.js' }, response: { status: 200 } };
const life = [
  created(),
  listed(id, 'Activating'),
  listed(id, 'Active'),
  created({ Colour: 'red' }, { FlowLogId: 'fl-2' }),
  changed('ModifyFlowLogAttribute', id),
  listed(id, 'Modifying'),
  listed(id, 'Inactive'),
  refused('Nope', 'No.'),
  other,
  changed('ModifyFlowLogAttribute', id),
  listed(id, 'Active'),
  created({ Colour: 'red' }, { FlowLogId: 'fl-3' }),
  changed('DeleteFlowLog', id),
  listed(id),
  listed(id, 'Active'),
];

/** The file checked in so many parts, each by itself and then settled with what was before it. */
async function inParts(file: string, parts: number): Promise<CheckResult> {
  const checker = checkerOf(ownContract());
  const collector = new Collector(checker);
  let lines = 0;
  let before = fromStatusList({ keys: [], bits: new Int32Array() });
  for (const range of await cutAtLines(file, parts)) {
    const checked = await checkRange(checker, { file, contract: undefined, ...range }, () => {});
    const part = structuredClone(await checked.settle(before));
    before = fromStatusList(toStatusList(checked.statuses));
    appendPart(collector, part, lines);
    lines += part.lines;
  }
  return toResult(checker, collector, [file]);
}

async function inThreads(file: string, workers: number): Promise<CheckResult> {
  const checker = checkerOf(ownContract());
  const collector = new Collector(checker);
  await checkInThreads(collector, file, { workers, contract: undefined, onRead: () => {} });
  return toResult(checker, collector, [file]);
}

describe('a recording in parts', () => {
  it.each([2, 3, 5, 14, 40])('gives what the whole gives, cut into %i', async (parts) => {
    const file = recordingOf(life);
    const whole = await runCheck([file]);
    expect(await inParts(file, parts)).toEqual(whole);
    expect(whole.findings.map(({ rule }) => rule)).toContain('impossible-transition');
    expect(whole.foreign).toEqual({ exchanges: 1, hosts: [{ host: 'cdn.example', exchanges: 1 }] });
  });

  it('gives what the whole gives, whatever happens to which flow log and wherever it is cut', async () => {
    const ids = fc.constantFrom('fl-1', 'fl-2', 'fl-3');
    const status = fc.constantFrom(
      'Activating',
      'Active',
      'Inactivating',
      'Inactive',
      'Modifying',
      'Deleting',
    );
    const lines = fc.oneof(
      ids.map((one) => JSON.stringify(created({}, { FlowLogId: one }))),
      fc.tuple(ids, status).map(([one, now]) => JSON.stringify(listed(one, now))),
      ids.map((one) => JSON.stringify(listed(one))),
      fc
        .tuple(
          fc.constantFrom('ActiveFlowLog', 'DeactiveFlowLog', 'ModifyFlowLogAttribute', 'DeleteFlowLog'),
          ids,
        )
        .map(([action, one]) => JSON.stringify(changed(action, one))),
      fc.constantFrom('', '\r', '{"request":', '{"ü":"😀"}', JSON.stringify(created({ Colour: 'red' }))),
      fc.constant(JSON.stringify(other)),
    );
    const recordings = fc.tuple(fc.array(lines, { minLength: 1, maxLength: 40 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(recordings, fc.integer({ min: 2, max: 6 }), async ([texts, hasEnd], parts) => {
        const file = recordingOf([]);
        appendFileSync(file, texts.join('\n') + (hasEnd ? '\n' : ''));
        expect(await inParts(file, parts)).toEqual(await runCheck([file]));
      }),
      { numRuns: 150 },
    );
  });

  it('shows the exchange of a finding even where more are undecided than are kept', async () => {
    const many = Array.from({ length: 4200 }, (_, index) => changed('DeleteFlowLog', `fl-${index}`));
    const file = recordingOf([changed('DeleteFlowLog', 'fl-x'), ...many, changed('DeleteFlowLog', 'fl-x')]);
    const whole = await runCheck([file]);
    expect(await inParts(file, 2)).toEqual(whole);
    expect(whole.findings[0]?.exchange?.request.url).toContain('fl-x');
  });

  it('is cut at line starts only, whatever the size', async () => {
    const file = recordingOf([{ a: 1 }, { b: 'x'.repeat(200_000) }, { c: 3 }]);
    const ranges = await cutAtLines(file, 4);
    expect(ranges[0]?.start).toBe(0);
    expect(ranges.map(({ start }) => start).slice(1)).toEqual([200_017]);
  });

  it('gives the same in threads', async () => {
    const many = Array.from({ length: 800 }, (_, index) =>
      index < 700
        ? created(index % 100 === 0 ? { Colour: 'red' } : {}, { FlowLogId: `fl-${index}` })
        : listed(`fl-${index % 20}`, index % 3 === 0 ? 'Active' : 'Inactive'),
    );
    const file = recordingOf(many);
    const alone = await runCheck([file]);
    expect(await inThreads(file, 3)).toEqual(alone);
    expect(alone.findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['undocumented-parameter', 'impossible-transition']),
    );
  });
});
