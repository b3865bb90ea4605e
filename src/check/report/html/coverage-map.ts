import { type CoveragePart, coverageParts } from '../../coverage/book.js';
import { type CoverageEntry, type CoverageReport, percentOf, sumParts } from '../../coverage/report.js';
import { escapeMarkup } from '../escape.js';
import { contractText } from '../place-text.js';

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
<table class="map"><caption>Covered of all, by operation and part</caption>
<thead><tr><th scope="col">operation</th>${head}</tr></thead>
<tbody>${rows}<tr class="total"><th scope="row">all</th>${total}</tr></tbody></table></div>
${owners.map((owner) => namesHtml(owner, entries, shown)).join('\n')}`;
}

function rowHtml(owner: string, entries: readonly CoverageEntry[], shown: readonly CoveragePart[]): string {
  const sums = sumParts(entries.filter(({ operation = '' }) => operation === owner));
  const cells = shown.map((part) => cellHtml(sums[part])).join('');
  const name = escapeMarkup(owner || 'shared');
  return `<tr><th scope="row"><a href="#covered-${name}">${name}</a></th>${cells}</tr>`;
}

function cellHtml(sum: { covered: number; total: number } | undefined): string {
  if (sum === undefined) return '<td class="none"><span class="hidden">nothing to cover</span></td>';
  const percent = percentOf(sum);
  const level = percent === 100 ? 'full' : percent === 0 ? 'zero' : percent >= 50 ? 'much' : 'some';
  return `<td class="${level}">${sum.covered} / ${sum.total}</td>`;
}

function namesHtml(owner: string, entries: readonly CoverageEntry[], shown: readonly CoveragePart[]): string {
  const mine = entries.filter(({ operation = '' }) => operation === owner);
  const covered = mine.filter(({ count }) => count > 0).length;
  const wanted = mine.filter(({ excepted }) => excepted === undefined).length;
  const name = escapeMarkup(owner || 'shared');
  const lists = shown
    .map((part) =>
      partHtml(
        part,
        mine.filter((entry) => entry.part === part),
        owner,
      ),
    )
    .join('\n');
  return `<details class="names" id="covered-${name}"><summary><strong>${name}</strong> <span class="meta">${covered} of ${wanted} covered</span></summary>
${lists}</details>`;
}

function partHtml(part: CoveragePart, entries: readonly CoverageEntry[], owner: string): string {
  if (entries.length === 0) return '';
  const items = entries.map(({ name, count, contract, excepted }) => {
    const short = name.startsWith(`${owner} `) ? name.slice(owner.length + 1) : name;
    const state = count > 0 ? 'covered' : excepted === undefined ? 'missing' : 'excepted';
    const title = excepted === undefined ? contractText(contract) : `${contractText(contract)}: ${excepted}`;
    const sign = { covered: '✓', missing: '✗', excepted: '–' }[state];
    return `<li class="${state}" title="${escapeMarkup(title)}"><span class="state">${sign}<span class="hidden"> ${state}</span></span> ${escapeMarkup(short)}</li>`;
  });
  return `<h3>${part.replace('-', ' ')}</h3><ul class="items">${items.join('')}</ul>`;
}
