import { createHash } from 'node:crypto';
import type { CheckResult } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import type { ReportOptions } from '../options.js';
import { coverageHtml } from './coverage-map.js';
import { findingsHtml } from './findings.js';
import { script } from './script.js';
import { style } from './style.js';
import { summaryHtml, verdictOf } from './summary.js';

/** A report to look at: one HTML file that loads nothing, with findings to filter and coverage as a map. */
export function writeHtml(result: CheckResult, { maxFindings, missed = [] }: ReportOptions): string {
  const { title, version } = result.coverage.contract;
  const name = `${verdictOf(result, missed).text} · ${title} ${version}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; img-src data:">
<title>${escapeMarkup(name)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><a class="skip" href="#findings">Skip to findings</a>
<header>${summaryHtml(result, missed)}</header>
<main>
<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${findingsHtml(result, maxFindings)}</section>
<section aria-labelledby="coverage" id="coverage-section"><h2 id="coverage">Coverage</h2>
${coverageHtml(result.coverage)}</section>
</main><script>${script}</script></body></html>
`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
