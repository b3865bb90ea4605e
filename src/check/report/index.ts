import type { CheckResult } from '../run/result.js';
import { writeJson } from './json.js';
import type { ReportFormat, ReportOptions } from './options.js';
import { writePretty } from './pretty.js';

/** The formats that a report can be written in. */
export const reportFormats = [
  'pretty',
  'json',
  'junit',
  'sarif',
  'html',
] as const satisfies readonly ReportFormat[];

type Write = (result: CheckResult, options: ReportOptions) => string;

/** Loaded when asked for: the check itself needs none of them. */
const writers: Readonly<Record<ReportFormat, () => Promise<Write>>> = {
  pretty: async () => writePretty,
  json: async () => writeJson,
  junit: async () => (await import('./junit.js')).writeJunit,
  sarif: async () => (await import('./sarif.js')).writeSarif,
  html: async () => (await import('./html/index.js')).writeHtml,
};

/** Writes a result in a format. */
export async function writeReport(
  result: CheckResult,
  format: ReportFormat,
  options: ReportOptions = {},
): Promise<string> {
  const write = await writers[format]();
  return write(result, options);
}
