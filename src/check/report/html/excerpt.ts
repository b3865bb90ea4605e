import { stringify } from 'yaml';
import { isObject, locate, pointerTokens } from '../../../contract/index.js';
import type { ContractPlace } from '../../model.js';
import type { CheckResult } from '../../run/result.js';
import { escapeMarkup } from '../escape.js';
import { contractText } from '../place-text.js';
import { mark } from './highlight.js';
import { sourceLines } from './source-lines.js';

const LINES_BEFORE = 5;
const LINES_AFTER = 9;

/**
 * What the contract says where a finding cites it, the cited line marked: lines of the hand-written file with their
 * numbers; where that is out of reach, the place in the bundle as YAML.
 */
export function excerptHtml({ bundle, contractFile }: CheckResult, place: ContractPlace): string {
  const { file, line = 1 } = place;
  const source = file === undefined ? undefined : sourceLines(file, contractFile);
  const lines = source ?? bundleLines(bundle, place.pointer);
  const cited = source === undefined ? 0 : line - 1;
  const from = Math.max(0, cited - LINES_BEFORE);
  const rows = lines.slice(from, cited + LINES_AFTER + 1).map((text, index) => {
    const isCited = source !== undefined && index + from === cited;
    const number = source === undefined ? '' : `<span class="number">${index + from + 1}</span>`;
    return `${number}${isCited ? mark(escapeMarkup(text)) : escapeMarkup(text)}`;
  });
  return `<figure class="panel"><figcaption><b>Contract</b> <code>${escapeMarkup(contractText(place))}</code></figcaption>
<pre class="code" tabindex="0" role="group" aria-label="${escapeMarkup(contractText(place))}">${rows.join('\n')}</pre></figure>`;
}

function bundleLines(bundle: unknown, pointer: string): string[] {
  const node = locate(bundle, pointerTokens(pointer))?.node;
  if (!isObject(node)) return node === undefined ? [] : [String(node)];
  return stringify(node, { lineWidth: 0 }).trimEnd().split('\n');
}
