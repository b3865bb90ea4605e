import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject } from '../../contract/index.js';
import { CheckInputError } from '../input-error.js';
import { type CoveragePart, coverageParts } from './book.js';
import { type CoverageReport, sumParts } from './report.js';

/** What can't be covered, with the reason: names of coverage entries by part. */
export type CoverageExceptions = ReadonlyMap<string, string>;

/**
 * Reads what need not be covered, a YAML or JSON list of `{ reason, <part>: [names] }`.
 * @throws CheckInputError when the file can't be read or is no such list.
 */
export function readExceptions(file: string): CoverageExceptions {
  const content = parseFile(file);
  if (!Array.isArray(content)) throw new CheckInputError(`${file} is no list of { reason, PART: [NAME] }`);
  const exceptions = new Map<string, string>();
  content.forEach((group: unknown, index) => {
    const { reason, ...parts } = isObject(group) ? group : { reason: undefined };
    if (typeof reason !== 'string' || reason === '') {
      throw new CheckInputError(`${file}: item ${index + 1} has no reason; say why this can't be covered`);
    }
    for (const [part, names] of Object.entries(parts)) {
      if (!coverageParts.includes(part as CoveragePart) || !Array.isArray(names)) {
        throw new CheckInputError(
          `${file}: item ${index + 1} has ${part}; name lists of ${coverageParts.join(', ')}`,
        );
      }
      for (const name of names) exceptions.set(`${part} ${name}`, reason);
    }
  });
  return exceptions;
}

/**
 * Takes exceptions out of what there is to cover.
 * @throws CheckInputError for an exception that nothing is, or that is covered: it hides nothing and has to go.
 */
export function exceptCoverage(report: CoverageReport, exceptions: CoverageExceptions): CoverageReport {
  const left = new Map(exceptions);
  const entries = report.entries.map((entry) => {
    const key = `${entry.part} ${entry.name}`;
    const reason = left.get(key);
    left.delete(key);
    if (reason === undefined) return entry;
    if (entry.count === 0) return { ...entry, excepted: reason };
    throw new CheckInputError(`the exception ${key} is covered; take it out of the exceptions`);
  });
  const [unknown] = left.keys();
  if (unknown !== undefined) {
    throw new CheckInputError(`there is no ${unknown} to cover; take it out of the exceptions`);
  }
  return { ...report, parts: sumParts(entries), entries };
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    throw new CheckInputError(`can't read ${file}: ${reason}`);
  }
}
