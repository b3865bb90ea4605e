import { percentDecode, percentEncode } from './percent.js';
import { quote } from './quote.js';
import type { WireFailure, WirePair } from './request.js';

/**
 * Appends the decoded `key=value` pairs of a query or form body to `pairs`, in order; a key without `=` has the value
 * `''`, empty pieces are skipped. Stops with a failure at malformed encoding or beyond `limit` pairs in all.
 */
export function readPairs(text: string, pairs: WirePair[], limit: number): WireFailure | undefined {
  for (let start = 0; start < text.length; ) {
    const stop = text.indexOf('&', start);
    const piece = text.slice(start, stop < 0 ? text.length : stop);
    start += piece.length + 1;
    if (piece === '') continue;
    if (pairs.length === limit) {
      return { failure: 'tooManyParameters', detail: `more than ${limit} parameters` };
    }
    const pair = readPair(piece);
    if (!pair) {
      // Without its value, which may be a security token and would stand in a log.
      const [key = ''] = piece.split('=', 1);
      return { failure: 'malformedEncoding', detail: `not percent-encoded UTF-8: parameter ${quote(key)}` };
    }
    pairs.push(pair);
  }
  return undefined;
}

/** Writes pairs as a query string or form body, both sides percent-encoded, in the given order. */
export function toQueryString(pairs: Iterable<WirePair>): string {
  return Array.from(pairs, ([key, value]) => `${percentEncode(key)}=${percentEncode(value)}`).join('&');
}

function readPair(piece: string): WirePair | undefined {
  const equals = piece.indexOf('=');
  const key = percentDecode(equals < 0 ? piece : piece.slice(0, equals));
  const value = equals < 0 ? '' : percentDecode(piece.slice(equals + 1));
  return key === undefined || value === undefined ? undefined : [key, value];
}
