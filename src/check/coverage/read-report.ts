import { readFileSync } from 'node:fs';
import { describeFileProblem, isObject } from '../../contract/index.js';
import { CheckInputError } from '../input-error.js';
import { type CoveragePart, coverageParts } from './book.js';
import type { CoverageReport } from './report.js';

/**
 * Reads the coverage out of a report file: one of `check --format json --coverage`, or of `coverage merge`.
 * @throws CheckInputError when there is none in it.
 */
export function readCoverageReport(file: string): CoverageReport {
  const content = parseFile(file);
  const report = isObject(content) && isObject(content.coverage) ? content.coverage : content;
  if (!isCoverageReport(report)) {
    throw new CheckInputError(`${file} holds no coverage; make it with check --format json --coverage`);
  }
  return report;
}

function parseFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CheckInputError(`can't read ${file}: ${describeFileProblem(error)}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CheckInputError(`${file} is no JSON; make it with check --format json --coverage`);
  }
}

function isCoverageReport(value: unknown): value is CoverageReport {
  if (!isObject(value) || !isObject(value.contract) || typeof value.contract.digest !== 'string')
    return false;
  return typeof value.exchanges === 'number' && Array.isArray(value.entries) && value.entries.every(isEntry);
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || typeof value.name !== 'string' || !isObject(value.contract)) return false;
  return coverageParts.includes(value.part as CoveragePart) && Number.isSafeInteger(value.count);
}
