import { CheckInputError } from '../input-error.js';
import type { MissedMinimum } from '../report/options.js';
import { type CoveragePart, coverageParts } from './book.js';
import { type CoverageReport, percentOf } from './report.js';

/** Required percentages by part. */
export type Minimums = ReadonlyMap<CoveragePart, number>;

/**
 * Reads `PART=PERCENT` arguments; `all` as part stands for every one.
 * @throws CheckInputError when the part or the percentage makes no sense.
 */
export function readMinimums(texts: readonly string[]): Minimums {
  const minimums = new Map<CoveragePart, number>();
  for (const text of texts) {
    const [name = '', percent = ''] = text.split('=', 2);
    const value = Number(percent);
    const parts = name === 'all' ? coverageParts : coverageParts.filter((part) => part === name);
    if (parts.length === 0) {
      throw new CheckInputError(
        `no coverage part ${JSON.stringify(name)}; name one of ${coverageParts.join(', ')} or all`,
      );
    }
    if (percent === '' || !(value >= 0 && value <= 100)) {
      throw new CheckInputError(`${JSON.stringify(text)} needs a percentage from 0 to 100, as in ${name}=95`);
    }
    for (const part of parts) minimums.set(part, value);
  }
  return minimums;
}

/** The parts whose coverage is below the minimum. */
export function missedMinimums({ parts }: CoverageReport, minimums: Minimums): MissedMinimum[] {
  return [...minimums].flatMap(([part, wanted]) => {
    const percent = percentOf(parts[part] ?? { covered: 0, total: 0 });
    return percent < wanted ? [{ part, percent, wanted }] : [];
  });
}
