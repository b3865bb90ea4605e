/** Decoded name and value pairs: a URLSearchParams, a Headers, a Map, `Object.entries` or an array. */
export type Pairs = Iterable<readonly [string, string]>;

/**
 * Percent-encodes by RFC 3986: only `A-Z a-z 0-9 - _ . ~` stay literal. Never throws: a lone surrogate, which has no
 * UTF-8 form, becomes U+FFFD, as it does in every URL (the vendor's code throws there).
 */
export function percentEncode(text: string): string {
  if (!/[^\w.~-]/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Sorts decoded pairs by name, then by value (UTF-16 code units, before encoding), and joins them encoded. The result
 * may be sent as the URL's query as it stands, so that the bytes sent are the bytes signed.
 *
 * The vendor's V3 code does not encode names; we do, as its specification says. Only names outside
 * `A-Z a-z 0-9 - _ . ~` tell the two apart.
 */
export function canonicalQuery(pairs: Pairs): string {
  const sorted = [...pairs].sort((one, other) => compare(one[0], other[0]) || compare(one[1], other[1]));
  let query = '';
  for (const pair of sorted) query += `${query && '&'}${percentEncode(pair[0])}=${percentEncode(pair[1])}`;
  return query;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
