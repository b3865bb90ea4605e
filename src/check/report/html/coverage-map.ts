import { type CoveragePart, coverageParts } from '../../coverage/book.js';
import {
  type CoverageEntry,
  type CoverageReport,
  type CoverageSum,
  percentOf,
  sumEntries,
  sumParts,
} from '../../coverage/report.js';
import { escapeMarkup } from '../escape.js';
import { contractText } from '../place-text.js';
import { barHtml } from './bar.js';

/** Coverage as a map: a row for each operation, a column for each part, and all names behind each row. */
export function coverageHtml({ entries, parts }: CoverageReport): string {
  const owners = [...new Set(entries.map(({ operation }) => operation ?? ''))].sort(
    (a, b) => Number(a === '') - Number(b === ''),
  );
  const shown = coverageParts.filter((part) => parts[part] !== undefined);
  const head = shown.map((part) => `<th scope="col">${part.replace('-', ' ')}</th>`).join('');
  const total = shown.map((part) => cellHtml(parts[part])).join('');
  const rows = owners.map((owner) => rowHtml(owner, entries, shown)).join('\n');
  return `<div class="scroll" tabindex="0" role="region" aria-label="Coverage by operation">
<table class="map"><caption>Covered of all, by operation and part. A cell leads to the names behind it.</caption>
<thead><tr><th scope="col">operation</th>${head}</tr></thead>
<tbody>${rows}</tbody><tfoot><tr><th scope="row">all</th>${total}</tr></tfoot></table></div>
<label class="only"><input type="checkbox" id="only-missing"> only what is missing</label>
${owners.map((owner) => namesHtml(owner, entries, shown)).join('\n')}`;
}

function rowHtml(owner: string, entries: readonly CoverageEntry[], shown: readonly CoveragePart[]): string {
  const sums = sumParts(entries.filter(({ operation = '' }) => operation === owner));
  const name = escapeMarkup(owner || 'shared');
  const cells = shown.map((part) => cellHtml(sums[part], `${name}-${part}`)).join('');
  return `<tr><th scope="row"><a href="#covered-${name}">${name}</a></th>${cells}</tr>`;
}

function cellHtml(sum: CoverageSum | undefined, target?: string): string {
  if (sum === undefined) return '<td class="none"><span class="hidden">nothing to cover</span></td>';
  const percent = percentOf(sum);
  const level = percent === 100 ? 'full' : percent === 0 ? 'zero' : percent >= 50 ? 'much' : 'some';
  const text = `${sum.covered}<i> / ${sum.total}</i>`;
  const link = target === undefined ? text : `<a href="#covered-${target}">${text}</a>`;
  return `<td class="${level}">${link}</td>`;
}

function namesHtml(owner: string, entries: readonly CoverageEntry[], shown: readonly CoveragePart[]): string {
  const mine = entries.filter(({ operation = '' }) => operation === owner);
  const sum = sumEntries(mine);
  const name = escapeMarkup(owner || 'shared');
  const lists = shown.map((part) => {
    const ofPart = mine.filter((entry) => entry.part === part);
    return partHtml(part, ofPart, owner);
  });
  return `<details class="names" id="covered-${name}"><summary><strong>${name}</strong><span class="ratio">${sumText(sum)}</span>${barHtml(percentOf(sum))}</summary>
${lists.join('\n')}</details>`;
}

function partHtml(part: CoveragePart, entries: readonly CoverageEntry[], owner: string): string {
  if (entries.length === 0) return '';
  const sum = sumEntries(entries);
  const items = entries.map((entry) => itemHtml(entry, owner));
  const whole = sum.covered === sum.total ? ' whole' : '';
  return `<section class="part${whole}" id="covered-${escapeMarkup(owner || 'shared')}-${part}"><h3>${part.replace('-', ' ')} <span>${sumText(sum)}</span></h3><ul class="items">${items.join('')}</ul></section>`;
}

const signs = { covered: '✓', missing: '✗', excepted: '–' };

function itemHtml({ name, count, contract, excepted }: CoverageEntry, owner: string): string {
  const short = name.startsWith(`${owner} `) ? name.slice(owner.length + 1) : name;
  const state = count > 0 ? 'covered' : excepted === undefined ? 'missing' : 'excepted';
  const reason = state === 'excepted' ? ` <i>${escapeMarkup(excepted ?? '')}</i>` : '';
  return `<li class="${state}" title="${escapeMarkup(contractText(contract))}"><span class="sign">${signs[state]}<span class="hidden"> ${state}</span></span> ${escapeMarkup(short)}${reason}</li>`;
}

function sumText({ covered, total, excepted }: CoverageSum): string {
  return `${covered} of ${total}${excepted ? `, ${excepted} excepted` : ''}`;
}
