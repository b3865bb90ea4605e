import {
  formatPointer,
  isObject,
  locate,
  localReference as pointerInto,
  Resources,
  schemaPlaces,
} from '../../src/contract/index.js';

const data = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

/**
 * Writes references that go by `$id` or `$anchor` as JSON Pointers into the document, which is the only form every
 * tool down the line reads. Gives the document itself if it names no schema that way.
 */
export function localReferences(document: unknown, text: string): unknown {
  if (!/\$(id|anchor|dynamicAnchor)\b/.test(text)) return document;
  const resources = new Resources(document, schemaPlaces(document));
  return copy(document, []);

  function copy(node: unknown, tokens: readonly string[]): unknown {
    if (Array.isArray(node)) return node.map((item, index) => copy(item, [...tokens, String(index)]));
    if (!isObject(node)) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === '$ref' && typeof value === 'string') return [key, localReference(value, tokens)];
        return [key, data.has(key) && !isNamed(tokens) ? value : copy(value, [...tokens, key])];
      }),
    );
  }

  function localReference(ref: string, from: readonly string[]): string {
    const target = resources.resolve(ref, from);
    return target === undefined ? ref : `#${formatPointer(target.tokens).replaceAll('%', '%25')}`;
  }
}

/** In a map of names (`properties`), `example` is a name like any other. */
function isNamed(tokens: readonly string[]): boolean {
  return /^(properties|patternProperties|\$defs|schemas|responses|parameters)$/.test(tokens.at(-1) ?? '');
}

/** Pointers of the references that lead to nothing but other references, in document order. */
export function findReferenceLoops(document: unknown): string[] {
  return visit(document, []);

  function visit(node: unknown, tokens: readonly string[]): string[] {
    if (typeof node !== 'object' || node === null) return [];
    const inside = Object.entries(node).flatMap(([key, child]) => visit(child, [...tokens, key]));
    return isEndless(node) ? [formatPointer(tokens), ...inside] : inside;
  }

  function isEndless(start: unknown): boolean {
    const seen = new Set<unknown>();
    for (let node = start; isObject(node) && typeof node.$ref === 'string'; node = targetOf(node.$ref)) {
      if (seen.has(node)) return true;
      seen.add(node);
    }
    return false;
  }

  function targetOf(ref: string): unknown {
    const tokens = pointerInto(ref);
    return tokens && locate(document, tokens)?.node;
  }
}
