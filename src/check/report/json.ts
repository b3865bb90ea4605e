import type { CoverageReport } from '../coverage/report.js';
import type { CheckResult } from '../run/result.js';
import type { ReportOptions } from './options.js';

/** A report for programs: the whole result; its `coverage` is what `coverage merge` reads. */
export function writeJson(
  result: CheckResult,
  { coverage, maxFindings, missed = [] }: ReportOptions,
): string {
  const { coverage: covered, findings, bundle: _bundle, contractFile: _file, ...rest } = result;
  const shown = findings.slice(0, maxFindings);
  const report = {
    contract: covered.contract,
    ...rest,
    findings: shown,
    findingsNotListed: findings.length - shown.length,
    missed,
    ...(coverage && { coverage: covered }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Coverage alone, as `coverage merge` writes and reads it. */
export function writeCoverageJson(coverage: CoverageReport): string {
  return `${JSON.stringify({ coverage }, null, 2)}\n`;
}
