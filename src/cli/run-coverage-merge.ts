import { createColors } from 'picocolors';
import {
  CheckInputError,
  coverageText,
  exceptCoverage,
  mergeCoverage,
  missedMinimums,
  readCoverageReport,
  readExceptions,
  readMinimums,
  writeCoverageJson,
} from '../check/index.js';
import { hasColors, writeOutput } from './write-output.js';

/** The options of `coverage merge` as commander gives them. */
export interface MergeFlags {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly minCoverage: string[];
  readonly except?: string;
}

/** Merges, writes and gives the exit code: 1 if the coverage is below the minimum. Throws on misuse. */
export async function runCoverageMerge(files: readonly string[], flags: MergeFlags): Promise<number> {
  const minimums = readMinimums(flags.minCoverage);
  const [first, ...rest] = files.map(readCoverageReport);
  if (first === undefined) throw new CheckInputError('no report given');
  const exceptions = flags.except === undefined ? new Map() : readExceptions(flags.except);
  const merged = exceptCoverage(mergeCoverage([first, ...rest]), exceptions);
  const colors = createColors(flags.output === undefined && hasColors());
  const text = flags.format === 'json' ? writeCoverageJson(merged) : `${coverageText(merged, colors)}\n`;
  await writeOutput(text, flags.output);
  const missed = missedMinimums(merged, minimums);
  for (const { part, percent, wanted } of missed) {
    process.stderr.write(`coverage of ${part} is ${percent} %, less than the ${wanted} % asked for\n`);
  }
  return missed.length > 0 ? 1 : 0;
}
