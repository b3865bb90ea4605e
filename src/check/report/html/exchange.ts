import { pointerTokens } from '../../../contract/index.js';
import type { Exchange } from '../../model.js';
import { escapeMarkup } from '../escape.js';
import { highlightJson, mark } from './highlight.js';

/** Request and answer side by side, with what the pointer means marked. */
export function exchangeHtml({ request, response }: Exchange, pointer: string): string {
  const [side, part, ...path] = pointerTokens(pointer);
  const inRequest = side === 'request' ? [part ?? '', ...path] : undefined;
  const inResponse = side === 'response' ? [part ?? '', ...path] : undefined;
  return `<div class="sides">
<div class="side panel" role="group" aria-label="Request">${requestHtml(request, inRequest)}</div>
<div class="side panel" role="group" aria-label="Answer">${responseHtml(response, inResponse)}</div>
</div>`;
}

function requestHtml(
  { method, url, headers, body }: Exchange['request'],
  place: readonly string[] | undefined,
): string {
  const [, target = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(url) ?? [];
  const pairs = [...new URLSearchParams(query), ...(isForm(body) ? new URLSearchParams(body) : [])];
  const wanted = place?.[0] === 'query' ? place.slice(1) : undefined;
  const rows = pairs.map(([name, value]) =>
    rowHtml(name, value, wanted !== undefined && isWanted(name, wanted)),
  );
  const isAbsent = wanted?.[0] !== undefined && !pairs.some(([name]) => isWanted(name, wanted));
  if (isAbsent)
    rows.push(`<tr><th scope="row">${mark(escapeMarkup(wanted[0] ?? ''))}</th><td>not sent</td></tr>`);
  return `<p class="line"><b>Request</b> <code>${escapeMarkup(`${method} ${target}`)}</code></p>
${rows.length > 0 ? `<table class="pairs" aria-label="Parameters"><tbody>${rows.join('')}</tbody></table>` : ''}
${body && !isForm(body) ? preHtml(escapeMarkup(body)) : ''}${headersHtml(headers)}`;
}

function responseHtml(
  { status, headers, body = '' }: Exchange['response'],
  place: readonly string[] | undefined,
): string {
  const kind = status >= 400 ? 'refused' : 'accepted';
  const shown = place?.[0] === 'status' ? mark(String(status)) : String(status);
  return `<p class="line"><b>Answer</b> <code class="${kind}">${shown}</code></p>
${preHtml(bodyHtml(body, place?.[0] === 'body' ? place.slice(1) : undefined))}${headersHtml(headers)}`;
}

function bodyHtml(body: string, path: readonly string[] | undefined): string {
  try {
    const value: unknown = JSON.parse(body);
    return path === undefined ? escapeMarkup(JSON.stringify(value, null, 2)) : highlightJson(value, path);
  } catch {
    const text = escapeMarkup(body === '' ? '(empty)' : body);
    return path === undefined ? text : mark(text);
  }
}

function headersHtml(headers: Exchange['request']['headers']): string {
  const rows = Object.entries(headers ?? {}).map(([name, value]) => rowHtml(name, String(value), false));
  if (rows.length === 0) return '';
  return `<details class="headers"><summary>${rows.length} ${rows.length === 1 ? 'header' : 'headers'}</summary>
<table class="pairs" aria-label="Headers"><tbody>${rows.join('')}</tbody></table></details>`;
}

function rowHtml(name: string, value: string, isMarked: boolean): string {
  const shown = escapeMarkup(value) || '<span class="dim">(empty)</span>';
  return `<tr><th scope="row">${escapeMarkup(name)}</th><td>${isMarked ? mark(shown) : shown}</td></tr>`;
}

function preHtml(html: string): string {
  return `<pre tabindex="0" role="group" aria-label="Body">${html}</pre>`;
}

/** `Tag/0/Key` is sent as `Tag.1.Key`. */
function isWanted(name: string, [first = '', ...rest]: readonly string[]): boolean {
  const sent = [
    first,
    ...rest.map((token) => (/^\d+$/.test(token) ? String(Number(token) + 1) : token)),
  ].join('.');
  return first !== '' && (name === sent || name.startsWith(`${sent}.`));
}

function isForm(body: string | undefined): body is string {
  return body !== undefined && /^[^\s{<=&]+=/.test(body);
}
