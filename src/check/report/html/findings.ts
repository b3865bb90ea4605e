import { ruleTexts } from '../../rules/rule-texts.js';
import type { CheckResult, FindingGroup } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import { plural } from '../plural.js';
import { findingHtml } from './finding.js';

/** Beyond these a page would be too heavy to open: findings with everything about them, and findings at all. */
const MOST_IN_FULL = 250;
const MOST_LISTED = 2000;

/** Findings by rule, errors first, with what filters them; or the good news. */
export function findingsHtml(result: CheckResult, maxFindings = MOST_LISTED): string {
  const { findings, exchanges } = result;
  if (findings.length === 0) return emptyHtml(exchanges);
  const shown = findings.slice(0, Math.min(maxFindings, MOST_LISTED));
  const rest = findings.length - shown.length;
  const inFull = new Set(shown.slice(0, MOST_IN_FULL));
  const rules = [...new Set(shown.map(({ rule }) => rule))];
  const groups = rules.map((rule) => {
    const mine = shown.filter((finding) => finding.rule === rule);
    const rows = mine.map((finding) => findingHtml(finding, inFull.has(finding) ? result : undefined));
    const count = mine.reduce((sum, finding) => sum + finding.count, 0);
    return `<section class="group" aria-labelledby="rule-${rule}"><div class="head"><h3 id="rule-${rule}">${rule}</h3>
${count > 1 ? `<span class="times">${count.toLocaleString('en')}×</span>` : ''}<p class="dim">${escapeMarkup(ruleTexts[rule])}</p></div>
<ol>${rows.join('\n')}</ol></section>`;
  });
  const cut = `<p class="dim">${plural(rest, 'more kind')} of findings left out; <code>--format json</code> lists them all.</p>`;
  return `${filtersHtml(shown)}
${groups.join('\n')}
<p class="empty" id="nothing" hidden>Nothing fits these filters. <button type="button" id="clear">Clear filters</button></p>
${rest > 0 ? cut : ''}`;
}

function emptyHtml(exchanges: number): string {
  return exchanges === 0
    ? '<p class="empty">The recordings hold no exchange of this API, or only what is passed over, such as preflights and other hosts. Was the traffic really recorded?</p>'
    : '<p class="empty good">Nothing found: every exchange keeps the contract.</p>';
}

function filtersHtml(findings: readonly FindingGroup[]): string {
  const select = (name: string, values: readonly string[]) => {
    const options = [...new Set(values)].sort().map((value) => `<option>${escapeMarkup(value)}</option>`);
    return `<label>${name}<select name="${name}"><option value="">all</option>${options.join('')}</select></label>`;
  };
  return `<form class="filters" role="search"><label class="wide">text<input type="search" name="text" autocomplete="off" aria-keyshortcuts="/"></label>
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
<button type="button" id="toggle">Open all</button>
<p class="state"><span id="shown" role="status">${findings.length} of ${findings.length} kinds of findings shown</span>
<span class="keys"><kbd>/</kbd> filter <kbd>j</kbd> <kbd>k</kbd> next, previous <kbd>Enter</kbd> open</span></p></form>`;
}
