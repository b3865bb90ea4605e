const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i;
const RAW_BYTE = /[\x80-\xff]/g;
const NOT_A_BYTE = /[\u0100-\uffff]/;

/** A request target in its two parts; `query` has no `?` and, like `path`, is still percent-encoded. */
export interface Target {
  readonly path: string;
  readonly query: string;
}

/**
 * Splits a request target or a whole URL. Raw bytes above 0x7F, which Node hands over as one character each, come
 * back percent-encoded; `undefined` when a character is no byte, so that this cannot be a target as received.
 */
export function readTarget(url: string): Target | undefined {
  if (NOT_A_BYTE.test(url)) return undefined;
  const ascii = url.replace(RAW_BYTE, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
  const [target = ''] = ascii.replace(ORIGIN, '').split('#', 1);
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  return { path: path || '/', query: mark < 0 ? '' : target.slice(mark + 1) };
}
