import type { WireHeaders } from './request.js';

/** The trimmed value of a header (the first, if it is repeated), whatever the letter case; `''` when absent. */
export function readHeader(headers: WireHeaders, name: string): string {
  const wanted = name.toLowerCase();
  if (!(Symbol.iterator in headers) && Object.hasOwn(headers, wanted)) {
    const text = firstOf(headers[wanted]);
    return text === '' ? '' : text.trim();
  }
  for (const [key, value] of headerEntries(headers)) {
    if (key.length === wanted.length && key.toLowerCase() === wanted) return firstOf(value).trim();
  }
  return '';
}

type HeaderValue = string | readonly string[] | undefined;

function headerEntries(headers: WireHeaders): Iterable<readonly [string, HeaderValue]> {
  return Symbol.iterator in headers
    ? (headers as Iterable<readonly [string, string]>)
    : Object.entries(headers as Readonly<Record<string, HeaderValue>>);
}

function firstOf(value: HeaderValue): string {
  return (typeof value === 'object' ? value[0] : value) ?? '';
}
