import { createHash } from 'node:crypto';
import { percentOf } from '../../coverage/report.js';
import type { CheckResult, FindingGroup } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import type { ReportOptions } from '../options.js';
import { coverageHtml } from './coverage-map.js';
import { findingHtml } from './finding.js';
import { script } from './script.js';
import { style } from './style.js';

/** A report to look at: one HTML file that loads nothing, with findings to filter and coverage as a map. */
export function writeHtml(result: CheckResult, { maxFindings, missed = [] }: ReportOptions): string {
  const { findings, coverage, bundle } = result;
  const shown = findings.slice(0, maxFindings);
  const rest = findings.length - shown.length;
  const title = `Check against ${coverage.contract.title} ${coverage.contract.version}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash(style)}'; script-src 'sha256-${hash(script)}'; img-src data:">
<title>${escapeMarkup(title)}</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><a class="skip" href="#findings">Skip to findings</a>
<header><h1>${escapeMarkup(title)}</h1>
<p class="dim">${result.recordings.length} recordings: ${escapeMarkup(cutList(result.recordings))}</p>
${tilesHtml(result)}</header>
<main>${missed.map(({ part, percent, wanted }) => `<p><span class="badge error">error</span> Coverage of ${part} is ${percent} %, less than the ${wanted} % asked for.</p>`).join('')}
<h2 id="findings">Findings</h2>
${shown.length === 0 ? '<p>No findings: the recordings keep the contract.</p>' : filtersHtml(shown)}
<ol class="findings">${shown.map((finding) => findingHtml(finding, bundle)).join('\n')}</ol>
${rest > 0 ? `<p class="dim">${rest} more kinds of findings are left out.</p>` : ''}
<h2 id="coverage">Coverage</h2>
${coverageHtml(coverage)}</main><script>${script}</script></body></html>
`;
}

function tilesHtml({ exchanges, skipped, counts, coverage }: CheckResult): string {
  const sums = Object.values(coverage.parts);
  const total = percentOf({
    covered: sums.reduce((sum, { covered }) => sum + covered, 0),
    total: sums.reduce((sum, part) => sum + part.total, 0),
  });
  const tile = (name: string, value: string, kind = '', extra = '') =>
    `<li class="${kind}"><b>${value}</b>${name}${extra}</li>`;
  // The width is part of the document, not of a style attribute, which the policy above forbids.
  const bar = `<div class="bar" aria-hidden="true"><svg width="100%" height="6" preserveAspectRatio="none"><rect width="${total}%" height="6" fill="currentColor"/></svg></div>`;
  return `<ul class="tiles">
${tile(`exchanges${skipped > 0 ? `, ${skipped} passed over` : ''}`, exchanges.toLocaleString('en'))}
${tile('errors', counts.error.toLocaleString('en'), counts.error > 0 ? 'error' : 'good')}
${tile('warnings', counts.warning.toLocaleString('en'), counts.warning > 0 ? 'warning' : 'good')}
${tile('of the contract covered', `${total} %`, '', bar)}
</ul>`;
}

function filtersHtml(findings: readonly FindingGroup[]): string {
  const options = (values: readonly string[]) =>
    [...new Set(values)]
      .sort()
      .map((value) => `<option>${escapeMarkup(value)}</option>`)
      .join('');
  const select = (name: string, values: readonly string[]) =>
    `<label>${name}<select name="${name}"><option value="">all</option>${options(values)}</select></label>`;
  return `<form class="filters" role="search"><label>text<input type="search" name="text"></label>
${select(
  'severity',
  findings.map(({ severity }) => severity),
)}
${select(
  'rule',
  findings.map(({ rule }) => rule),
)}
${select(
  'operation',
  findings.flatMap(({ operation }) => operation ?? []),
)}
<p id="shown" role="status" class="dim">${findings.length} of ${findings.length} kinds of findings shown</p></form>`;
}

function cutList(recordings: readonly string[]): string {
  const names = recordings.slice(0, 5).join(', ');
  return recordings.length > 5 ? `${names} and ${recordings.length - 5} more` : names;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
