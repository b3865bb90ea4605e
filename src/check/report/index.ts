import type { CheckResult } from '../run/result.js';
import { writeJson } from './json.js';
import type { ReportFormat, ReportOptions } from './options.js';
import { writePretty } from './pretty.js';

/** The formats that a report can be written in. */
export const reportFormats = ['pretty', 'json'] as const satisfies readonly ReportFormat[];

/** Writes a result in a format. */
export async function writeReport(
  result: CheckResult,
  format: ReportFormat,
  options: ReportOptions = {},
): Promise<string> {
  return format === 'json' ? writeJson(result, options) : writePretty(result, options);
}
