import { describe, expect, it } from 'vitest';
import { checkerOf } from '../../src/check/check-exchange.js';
import { ownContract, runCheck } from '../../src/check/index.js';
import { Collector } from '../../src/check/run/collector.js';
import { toResult } from '../../src/check/run/result.js';
import { checkRange } from '../../src/check/workers/check-range.js';
import { appendPart } from '../../src/check/workers/part.js';
import { cutAtLines } from '../../src/check/workers/ranges.js';
import { recordingOf } from './recording-file.js';
import { changed, created, listed, refused } from './sample.js';

const id = 'fl-m5e8vhz2t21sel1nqabcd';
const life = [
  created(),
  listed(id, 'Activating'),
  listed(id, 'Active'),
  created({ Colour: 'red' }, { FlowLogId: 'fl-2' }),
  changed('ModifyFlowLogAttribute', id),
  listed(id, 'Modifying'),
  listed(id, 'Inactive'),
  refused('Nope', 'No.'),
  changed('ModifyFlowLogAttribute', id),
  listed(id, 'Active'),
  created({ Colour: 'red' }, { FlowLogId: 'fl-3' }),
  changed('DeleteFlowLog', id),
  listed(id),
  listed(id, 'Active'),
];

describe('a recording in parts', () => {
  it.each([2, 3, 5, 14, 40])('gives what the whole gives, cut into %i', async (parts) => {
    const file = recordingOf(life);
    const checker = checkerOf(ownContract());
    const collector = new Collector(checker);
    let lines = 0;
    for (const range of await cutAtLines(file, parts)) {
      const part = await checkRange(checker, { file, contract: undefined, ...range }, () => {});
      appendPart(checker, collector, part, lines);
      lines += part.lines;
    }
    const whole = await runCheck([file]);
    expect(toResult(checker, collector, [file])).toEqual(whole);
    expect(whole.findings.map(({ rule }) => rule)).toContain('impossible-transition');
  });

  it('is cut at line starts only, whatever the size', async () => {
    const file = recordingOf([{ a: 1 }, { b: 'x'.repeat(200_000) }, { c: 3 }]);
    const ranges = await cutAtLines(file, 4);
    expect(ranges[0]?.start).toBe(0);
    expect(ranges.map(({ start }) => start).slice(1)).toEqual([200_017]);
  });

  it('gives the same in threads', async () => {
    const many = Array.from({ length: 8000 }, (_, index) =>
      created(index % 1000 === 0 ? { Colour: 'red' } : {}, { FlowLogId: `fl-${index}` }),
    );
    const file = recordingOf(many);
    const alone = await runCheck([file]);
    expect(await runCheck([file], { workers: 2 })).toEqual(alone);
    expect(alone).toMatchObject({ exchanges: 8000, counts: { error: 8 } });
  });
});
