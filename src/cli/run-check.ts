import { resolve } from 'node:path';
import {
  type CheckResult,
  exceptCoverage,
  loadContractFile,
  missedMinimums,
  ownContract,
  type ReportFormat,
  readExceptions,
  readMinimums,
  runCheck,
  type Severity,
  writeReport,
} from '../check/index.js';
import { createProgress } from './progress.js';
import { hasColors, writeOutput } from './write-output.js';

/** The options of `check` as commander gives them. */
export interface CheckFlags {
  readonly contract?: string;
  readonly host: string[];
  readonly format: ReportFormat;
  readonly output?: string;
  readonly coverage: boolean;
  readonly minCoverage: string[];
  readonly except?: string;
  readonly failOn: Severity;
  readonly allowEmpty: boolean;
  readonly workers: number;
  readonly maxFindings?: number;
}

/**
 * Checks, reports and gives the exit code: 0 clean, 1 findings or too little coverage. Throws on misuse, and once all is
 * reported if there was nothing to check: a recorder that recorded nothing must not look like a kept contract.
 */
export async function runCheckCommand(recordings: readonly string[], flags: CheckFlags): Promise<number> {
  const minimums = readMinimums(flags.minCoverage);
  const exceptions = flags.except === undefined ? new Map() : readExceptions(flags.except);
  const contract = flags.contract === undefined ? ownContract() : await loadContractFile(flags.contract);
  const progress = createProgress(recordings);
  let result: CheckResult;
  try {
    const checked = await runCheck(recordings, {
      contract,
      hosts: flags.host,
      workers: flags.workers,
      onProgress: progress.show,
    });
    result = { ...checked, coverage: exceptCoverage(checked.coverage, exceptions) };
  } finally {
    progress.clear();
  }
  keepRecordings(result, flags.output);
  const missed = missedMinimums(result.coverage, minimums);
  const report = await writeReport(result, flags.format, {
    coverage: flags.coverage || minimums.size > 0,
    maxFindings: flags.maxFindings,
    colors: flags.output === undefined && hasColors(),
    missed,
    allowEmpty: flags.allowEmpty,
  });
  await writeOutput(report, flags.output);
  if (missed.length > 0 || isFailed(result, flags.failOn)) return 1;
  if (result.exchanges === 0 && !flags.allowEmpty) throw new Error(emptyText(result));
  return 0;
}

function emptyText({ foreign, skipped }: CheckResult): string {
  const others = foreign.exchanges + skipped;
  const held = others > 0 ? `everything (${others}) was passed over` : 'the recordings are empty';
  const hint = foreign.exchanges > 0 ? 'name the hosts of this API with --host, or' : 'record again, or';
  return `nothing was checked: ${held}; ${hint} allow this with --allow-empty`;
}

function keepRecordings({ recordings }: CheckResult, output: string | undefined): void {
  if (output === undefined || !recordings.some((file) => resolve(file) === resolve(output))) return;
  throw new Error(`${output} is a recording that was checked; name another file for the report`);
}

function isFailed({ counts }: CheckResult, failOn: Severity): boolean {
  return counts.error > 0 || (failOn === 'warning' && counts.warning > 0);
}
