/** A JSON object of the bundle; members are untrusted until looked at. */
export type JsonObject = { readonly [key: string]: unknown };

/** A node of the bundle together with its JSON Pointer, split into unescaped tokens. */
export interface Located {
  readonly node: unknown;
  readonly tokens: readonly string[];
}

/** True for JSON objects; arrays and null are none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object members of a possible object, as entries; anything else has none. */
export function objectEntries(value: unknown): [string, JsonObject][] {
  return isObject(value)
    ? Object.entries(value).filter((entry): entry is [string, JsonObject] => isObject(entry[1]))
    : [];
}

/** The strings of a possible array; anything else has none. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** `/a~1b/c` as `['a/b', 'c']` (RFC 6901). */
export function pointerTokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** `['a/b', 'c']` as `/a~1b/c` (RFC 6901). */
export function formatPointer(tokens: readonly string[]): string {
  return tokens.map((token) => `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** The tokens of a reference into the same document (`#/a/b`); undefined for any other reference. */
export function localReference(ref: unknown): string[] | undefined {
  if (typeof ref !== 'string' || !/^#(\/|$)/.test(ref)) return undefined;
  return pointerTokens(decodeFragment(ref.slice(1)));
}

/** Percent-decodes a URI fragment; text that is no valid encoding is taken as it stands. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Walks from the root to a place, through Reference Objects where they stand in the way. */
export function locate(root: unknown, tokens: readonly string[], hops = 0): Located | undefined {
  let place: Located = { node: root, tokens: [] };
  for (const token of tokens) {
    const next = member(place, token) ?? beyondReference(root, place, token, hops);
    if (next === undefined) return undefined;
    place = next;
  }
  return place;
}

/** Follows a Reference Object to what it means; a place without `$ref` is returned as it is. */
export function follow(root: unknown, place: Located): Located | undefined {
  let current: Located | undefined = place;
  for (let hops = 0; hops < 100 && current !== undefined; hops++) {
    if (!isObject(current.node) || typeof current.node.$ref !== 'string') return current;
    const target = localReference(current.node.$ref);
    current = target && locate(root, target, hops + 1);
  }
  return undefined;
}

/** The member of a place by name, or undefined. */
export function member(place: Located, token: string): Located | undefined {
  const { node } = place;
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, token)) return undefined;
  return { node: (node as JsonObject)[token], tokens: [...place.tokens, token] };
}

function beyondReference(root: unknown, place: Located, token: string, hops: number): Located | undefined {
  if (hops > 100 || !isObject(place.node)) return undefined;
  const target = localReference(place.node.$ref);
  const resolved = target && locate(root, target, hops + 1);
  return resolved && (member(resolved, token) ?? beyondReference(root, resolved, token, hops + 1));
}
