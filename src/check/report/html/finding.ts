import type { FindingGroup } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import { placeText } from '../place-text.js';
import { excerptHtml } from './excerpt.js';
import { exchangeHtml } from './exchange.js';

/** One kind of finding: a line to open, and behind it everything about it. */
export function findingHtml(finding: FindingGroup, bundle: unknown): string {
  const {
    severity,
    rule,
    operation = '',
    message,
    count,
    places,
    pointer,
    seen,
    expected,
    contract,
    exchange,
  } = finding;
  const more = count > places.length ? ` and ${count - places.length} more` : '';
  const at = places.map((place) => `<code>${escapeMarkup(placeText(place))}</code>`).join(', ');
  const text = `${rule} ${operation} ${message} ${seen}`.toLowerCase();
  return `<li class="finding" data-severity="${severity}" data-rule="${rule}" data-operation="${escapeMarkup(operation)}" data-text="${escapeMarkup(text)}">
<details><summary><span class="badge ${severity}">${severity}</span> <strong>${escapeMarkup(message)}</strong>
<span class="meta"><code>${rule}</code> ${count > 1 ? `${count} times` : 'once'}</span></summary>
<div class="body"><dl>
<dt>At</dt><dd>${at}${more}</dd>
<dt>Pointer</dt><dd><code>${escapeMarkup(pointer || '/')}</code></dd>
<dt>Seen</dt><dd><code class="seen">${escapeMarkup(seen)}</code></dd>
<dt>Expected</dt><dd>${escapeMarkup(expected)}</dd>
</dl>
${exchange ? exchangeHtml(exchange, pointer) : ''}
${contract ? excerptHtml(bundle, contract) : ''}
</div></details></li>`;
}
