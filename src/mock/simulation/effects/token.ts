import { createHash } from 'node:crypto';
import type { JsonObject } from '../../document/follow-ref.js';

/** Where a page ended: after the item of this order, and after one of its rows where an item has several. */
export interface Cursor {
  readonly order: number;
  readonly row: string;
}

const DIGEST_BYTES = 9;

/** A token for the page after a cursor; it works for the same query alone, and says nothing to a client. */
export function writeToken(cursor: Cursor, query: string): string {
  const text = JSON.stringify([cursor.order, cursor.row]);
  return Buffer.concat([digest(text, query), Buffer.from(text)]).toString('base64url');
}

/** The cursor of a token; undefined for what is no token of this query. */
export function readToken(token: string, query: string): Cursor | undefined {
  const bytes = Buffer.from(token, 'base64url');
  const text = bytes.subarray(DIGEST_BYTES).toString();
  if (bytes.toString('base64url') !== token || !digest(text, query).equals(bytes.subarray(0, DIGEST_BYTES))) {
    return undefined;
  }
  const [order, row]: [number, string] = JSON.parse(text);
  return { order, row };
}

/** What a token belongs to: who asks for what, the page itself left out. */
export function describeQuery(
  names: readonly string[],
  values: JsonObject,
  paging: readonly string[],
): string {
  const asked = Object.keys(values)
    .filter((name) => !paging.includes(name))
    .sort();
  return JSON.stringify([names, asked.map((name) => [name, values[name]])]);
}

function digest(text: string, query: string): Buffer {
  return createHash('sha256').update(`${query.length} ${query}${text}`).digest().subarray(0, DIGEST_BYTES);
}
