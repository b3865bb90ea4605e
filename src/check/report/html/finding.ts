import type { CheckResult, FindingGroup } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import { placeText } from '../place-text.js';
import { excerptHtml } from './excerpt.js';
import { exchangeHtml } from './exchange.js';

const LONGEST_SEARCHED = 300;

/** One kind of finding: a line to open, and behind it what is known; with the result, exchange and contract as well. */
export function findingHtml(finding: FindingGroup, result: CheckResult | undefined): string {
  const { severity, rule, operation = '', message, count, places, seen } = finding;
  const text = `${rule} ${operation} ${message} ${seen}`.toLowerCase().slice(0, LONGEST_SEARCHED);
  const [first] = places;
  const place = first ? `<code class="place">${escapeMarkup(placeText(first))}</code>` : '';
  const times = count > 1 ? `<span class="times">${count.toLocaleString('en')}×</span>` : '';
  return `<li class="finding" data-severity="${severity}" data-rule="${rule}" data-operation="${escapeMarkup(operation)}" data-text="${escapeMarkup(text)}">
<details><summary><span class="badge ${severity}">${severity}</span><strong>${escapeMarkup(message)}</strong>${times}${place}</summary>
<div class="body">${comparisonHtml(finding)}
${result && finding.exchange ? exchangeHtml(finding.exchange, finding.pointer) : ''}
${result && finding.contract ? excerptHtml(result, finding.contract) : ''}
</div></details></li>`;
}

function comparisonHtml({ seen, expected, pointer, places, count }: FindingGroup): string {
  const at = places.map((place) => `<code>${escapeMarkup(placeText(place))}</code>`).join(', ');
  const more = count > places.length ? ` and ${(count - places.length).toLocaleString('en')} more` : '';
  return `<dl class="compare"><div class="was"><dt>Seen</dt><dd><code>${escapeMarkup(seen)}</code></dd></div>
<div class="wanted"><dt>Expected</dt><dd>${escapeMarkup(expected)}</dd></div></dl>
<dl class="facts"><dt>Where</dt><dd><code>${escapeMarkup(pointer || 'the whole exchange')}</code></dd>
<dt>Recorded</dt><dd>${at}${more}</dd></dl>`;
}
