import { percentOf } from '../../coverage/report.js';
import type { Foreign } from '../../foreign/count.js';
import type { CheckResult } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import type { MissedMinimum } from '../options.js';
import { plural } from '../plural.js';
import { barHtml } from './bar.js';

const MOST_RECORDINGS = 50;

/** The outcome in some words, and how good it is. */
export function verdictOf(
  { counts, exchanges, findings }: CheckResult,
  missed: readonly MissedMinimum[],
): { readonly text: string; readonly kind: 'error' | 'warning' | 'good' | 'none' } {
  const inAll = `in ${plural(exchanges, 'exchange')}`;
  if (counts.error > 0) return { text: `${plural(counts.error, 'error')} ${inAll}`, kind: 'error' };
  if (missed.length > 0) return { text: 'Coverage is below the minimum', kind: 'error' };
  if (findings.length > 0) return { text: `${plural(counts.warning, 'warning')} ${inAll}`, kind: 'warning' };
  return exchanges === 0
    ? { text: 'No exchanges were checked', kind: 'none' }
    : { text: `${plural(exchanges, 'exchange')} without a finding`, kind: 'good' };
}

/** Head of the page: the outcome, what was checked against what, the numbers, and missed minimums. */
export function summaryHtml(result: CheckResult, missed: readonly MissedMinimum[]): string {
  const { coverage, recordings } = result;
  const { text, kind } = verdictOf(result, missed);
  const { title, version } = coverage.contract;
  const lines = missed.map(
    ({ part, percent, wanted }) =>
      `<li>Coverage of <b>${part}</b> is ${percent} %, less than the ${wanted} % asked for.</li>`,
  );
  return `<p class="eyebrow">${escapeMarkup(title)} <span>${escapeMarkup(version)}</span></p>
<h1 class="verdict ${kind}">${text}</h1>
${lines.length > 0 ? `<ul class="missed">${lines.join('')}</ul>` : ''}
${recordingsHtml(recordings)}
${foreignHtml(result.foreign)}
${tilesHtml(result)}`;
}

function recordingsHtml(recordings: readonly string[]): string {
  const [first = ''] = recordings;
  if (recordings.length === 1) return `<p class="dim">Recording <code>${escapeMarkup(first)}</code></p>`;
  const items = recordings
    .slice(0, MOST_RECORDINGS)
    .map((file) => `<li><code>${escapeMarkup(file)}</code></li>`);
  const rest = recordings.length - items.length;
  if (rest > 0) items.push(`<li>and ${rest} more</li>`);
  return `<details class="recordings"><summary>${plural(recordings.length, 'recording')}</summary><ul>${items.join('')}</ul></details>`;
}

function foreignHtml(foreign: Foreign): string {
  if (foreign.exchanges === 0) return '';
  const items = foreign.hosts
    .slice(0, MOST_RECORDINGS)
    .map(
      ({ host, exchanges }) =>
        `<li>${hostHtml(host)} <span class="dim">${exchanges.toLocaleString('en')}</span></li>`,
    );
  const rest = foreign.hosts.length - items.length;
  if (rest > 0) items.push(`<li>and ${rest.toLocaleString('en')} more</li>`);
  return `<details class="recordings"><summary>${plural(foreign.exchanges, 'exchange')} of other hosts passed over</summary>
<p class="dim">If one of them serves this API, name it with <code>--host</code>.</p><ul>${items.join('')}</ul></details>`;
}

function hostHtml(host: string): string {
  return host === '' ? 'without a host' : `<code>${escapeMarkup(host)}</code>`;
}

function tilesHtml({ exchanges, skipped, counts, coverage }: CheckResult): string {
  const sums = Object.values(coverage.parts);
  const total = percentOf({
    covered: sums.reduce((sum, { covered }) => sum + covered, 0),
    total: sums.reduce((sum, part) => sum + part.total, 0),
  });
  const tile = (name: string, value: string, kind = '', extra = '') =>
    `<li class="${kind}"><b>${value}</b><span>${name}</span>${extra}</li>`;
  const passed = skipped > 0 ? `exchanges, ${skipped.toLocaleString('en')} passed over` : 'exchanges';
  return `<ul class="tiles">
${tile('errors', counts.error.toLocaleString('en'), counts.error > 0 ? 'error' : '')}
${tile('warnings', counts.warning.toLocaleString('en'), counts.warning > 0 ? 'warning' : '')}
${tile(passed, exchanges.toLocaleString('en'))}
${tile('of the contract covered', `${total} %`, '', barHtml(total))}
</ul>`;
}
