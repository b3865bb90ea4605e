const LEFT_BY_BUILT_IN = /[!'()*]/g;
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * Percent-encodes UTF-8 as RFC 3986 has it: only `A-Z a-z 0-9 - _ . ~` stay. A lone surrogate becomes U+FFFD, as in
 * `URLSearchParams`.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(
    LEFT_BY_BUILT_IN,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * Decodes one key or value of a query or form body; `undefined` when a `%` is malformed or the bytes are not UTF-8.
 * `+` is a space in both places: curl, Go's `url.Values` and Python's `urlencode` write it so, and every known client
 * writes a literal plus as `%2B`.
 */
export function percentDecode(text: string): string | undefined {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
