/** Any JSON object of an OpenAPI document. */
export type JsonObject = Readonly<Record<string, unknown>>;

const MAX_HOPS = 32;

/** The value as an object, `{}` when it is none. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The object a node stands for: its local `$ref` (`#/...`) followed through any number of hops, `{}` at a dead end. */
export function followRef(document: unknown, node: unknown): JsonObject {
  let current = asObject(node);
  for (let hops = 0; typeof current.$ref === 'string'; hops += 1) {
    if (hops === MAX_HOPS) return {};
    current = asObject(readPointer(document, current.$ref));
  }
  return current;
}

function readPointer(document: unknown, pointer: string): unknown {
  if (!pointer.startsWith('#')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .slice(1)
    .reduce<unknown>((node, token) => (node as JsonObject | undefined)?.[unescapeToken(token)], document);
}

function unescapeToken(token: string): string {
  return decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
}
