import { stringify } from 'yaml';
import { formatPointer, isObject, locate, pointerTokens } from '../../../contract/index.js';
import type { ContractPlace } from '../../model.js';
import { escapeMarkup } from '../escape.js';
import { contractText } from '../place-text.js';
import { mark } from './highlight.js';

const MOST_LINES = 24;

/** The part of the contract that a finding cites, as YAML, with the cited keyword marked. */
export function excerptHtml(bundle: unknown, place: ContractPlace): string {
  const tokens = pointerTokens(place.pointer);
  const own = locate(bundle, tokens)?.node;
  const isWhole = isObject(own);
  const key = tokens.at(-1) ?? '';
  const node = isWhole ? own : locate(bundle, tokens.slice(0, -1))?.node;
  const lines =
    node === undefined ? [] : stringify(withoutProse(node), { lineWidth: 0 }).trimEnd().split('\n');
  const cited = isWhole ? -1 : lines.findIndex((line) => line.startsWith(`${key}:`));
  const from = Math.max(0, cited - MOST_LINES / 2);
  const shown = lines.slice(from, from + MOST_LINES);
  const html = shown.map((line, index) =>
    index + from === cited ? mark(escapeMarkup(line)) : escapeMarkup(line),
  );
  const rest = lines.length - from - shown.length;
  const more = rest > 0 ? `\n… ${rest} more lines` : '';
  return `<figure><figcaption>Contract: <code>${escapeMarkup(contractText(place))}</code></figcaption>
<pre tabindex="0" role="group" aria-label="Contract ${escapeMarkup(formatPointer(tokens))}">${html.join('\n')}${more}</pre></figure>`;
}

/** Long texts would push what is cited out of sight. */
function withoutProse(node: unknown): unknown {
  if (!isObject(node)) return node;
  const { description: _description, ...rest } = node;
  return rest;
}
