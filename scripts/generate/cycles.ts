import {
  formatPointer,
  isObject,
  type JsonObject,
  localReference,
  Resources,
  readGraph,
  schemaPlaces,
} from '../../src/contract/index.js';
import { addComponent, type MutableDocument, schemaReference, schemasOf } from './inner-schemas.js';

/**
 * Breaks schemas that contain themselves without a property in between, as a base type does that lists its variants
 * in `oneOf` while each of them extends it by `allOf`: variants then extend a copy of the base that lists none.
 * Changes and returns the document.
 */
export function breakCycles(document: MutableDocument): MutableDocument {
  const circular = circularNames(document);
  if (circular.size === 0) return document;
  const schemas = schemasOf(document);
  const bases = new Map([...circular].map((name) => [name, addComponent(document, `${name}.base`)]));
  for (const [name, base] of bases) {
    const schema = schemas[name] as JsonObject;
    schemas[base] = extendBases(withoutVariants(structuredClone(schema), bases), bases);
    schemas[name] = extendBases(schema, bases);
  }
  for (const name of circularNames(document)) {
    schemas[name] = withoutVariants(
      schemas[name] as JsonObject,
      new Map([...bases].flat().map((key) => [key, ''])),
    );
  }
  return document;
}

function circularNames(document: MutableDocument): Set<string> {
  const places = schemaPlaces(document);
  const graph = readGraph(places, new Resources(document, places));
  return new Set(
    places
      .filter(({ tokens, node }) => isObject(node) && graph.get(formatPointer(tokens))?.circular)
      .flatMap(({ tokens }) => tokens.at(-1) ?? []),
  );
}

function extendBases(schema: JsonObject, bases: ReadonlyMap<string, string>): JsonObject {
  if (!Array.isArray(schema.allOf)) return schema;
  const allOf = schema.allOf.map((part) => {
    const base = bases.get(nameOf(part) ?? '');
    return base === undefined ? part : { ...part, $ref: schemaReference(base) };
  });
  return { ...schema, allOf };
}

function withoutVariants(schema: JsonObject, circular: ReadonlyMap<string, string>): JsonObject {
  const { discriminator: _choice, ...rest } = schema;
  const kept = Object.entries(rest).flatMap(([keyword, value]): [string, unknown][] => {
    if (keyword === '$ref') return circular.has(nameOf(schema) ?? '') ? [] : [[keyword, value]];
    if ((keyword !== 'oneOf' && keyword !== 'anyOf') || !Array.isArray(value)) return [[keyword, value]];
    const variants = value.filter((part) => !circular.has(nameOf(part) ?? ''));
    return variants.length === 0 ? [] : [[keyword, variants]];
  });
  return Object.fromEntries(kept);
}

function nameOf(part: unknown): string | undefined {
  const tokens = isObject(part) ? localReference(part.$ref) : undefined;
  return tokens?.length === 3 && tokens[1] === 'schemas' ? tokens[2] : undefined;
}
