const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;
const NOT_ASCII = /[^\0-\x7f]/;

/** A request target in its two parts, still percent-encoded; `query` comes without its `?`. */
export interface Target {
  readonly path: string;
  readonly query: string;
}

/**
 * Splits a request target or a whole URL; `undefined` when it has characters beyond ASCII, which RFC 3986 has
 * percent-encoded (Node's own parser refuses such a request line as well).
 */
export function readTarget(url: string): Target | undefined {
  if (NOT_ASCII.test(url)) return undefined;
  const local = url.startsWith('/') ? url : url.replace(ORIGIN, '');
  const hash = local.indexOf('#');
  const target = hash < 0 ? local : local.slice(0, hash);
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  return { path: path || '/', query: mark < 0 ? '' : target.slice(mark + 1) };
}
