import { isObject, type JsonObject } from '../document.js';

/** What the value of a schema keyword holds: a plain value, a schema, a list or a map of schemas. */
type Content = 'value' | 'schema' | 'list' | 'map';

/** A validating keyword; `here` means its subschemas look at the same instance as their parent. */
export interface Keyword {
  readonly content: Content;
  readonly here: boolean;
}

const value: Keyword = { content: 'value', here: true };
const inner: Keyword = { content: 'schema', here: false };
const same: Keyword = { content: 'schema', here: true };
const innerMap: Keyword = { content: 'map', here: false };
const sameList: Keyword = { content: 'list', here: true };

/**
 * The validating keywords of JSON Schema 2020-12 (https://json-schema.org/draft/2020-12), references apart.
 * Everything else in a schema is annotation and has no say in validation.
 */
export const keywords: ReadonlyMap<string, Keyword> = new Map([
  ...(
    'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern ' +
    'maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired format'
  )
    .split(' ')
    .map((name) => [name, value] as const),
  ...[
    'additionalProperties',
    'unevaluatedProperties',
    'propertyNames',
    'items',
    'unevaluatedItems',
    'contains',
  ].map((name) => [name, inner] as const),
  ...['not', 'if', 'then', 'else'].map((name) => [name, same] as const),
  ...['properties', 'patternProperties'].map((name) => [name, innerMap] as const),
  ...['allOf', 'anyOf', 'oneOf'].map((name) => [name, sameList] as const),
  ['prefixItems', { content: 'list', here: false }],
  ['dependentSchemas', { content: 'map', here: true }],
]);

/** Keywords that validate nothing by themselves but hold schemas that references may point at. */
const shelves = ['$defs', 'definitions'];

/** A subschema: its value, the tokens that lead to it, and whether it looks at its parent's instance. */
export interface Subschema {
  readonly node: unknown;
  readonly path: readonly string[];
  readonly here: boolean;
}

/** The subschemas that take part in validation, in document order. */
export function subschemas(schema: JsonObject): Subschema[] {
  return Object.entries(schema).flatMap(([name, node]) => {
    const keyword = keywords.get(name);
    return keyword === undefined
      ? []
      : entriesOf(keyword, node).map(([path, node]) => ({ node, path: [name, ...path], here: keyword.here }));
  });
}

/** The subschemas that only wait to be referenced (`$defs`). */
export function shelvedSchemas(schema: JsonObject): Subschema[] {
  return shelves.flatMap((name) =>
    isObject(schema[name])
      ? Object.entries(schema[name]).map(([key, node]) => ({ node, path: [name, key], here: false }))
      : [],
  );
}

function entriesOf({ content }: Keyword, node: unknown): [string[], unknown][] {
  if (content === 'value') return [];
  if (content === 'schema') return [[[], node]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).map(([key, child]) => [[key], child]);
}
