import bundle from '../../../generated/openapi.json' with { type: 'json' };
import {
  follow,
  formatPointer,
  isObject,
  type Located,
  localReference,
  locate,
  member,
} from '../../../src/contract/index.js';

/** A keyword that a value can break. */
export interface Rule {
  readonly keyword: string;
  readonly value: unknown;
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
  /** It stands in one of several alternatives, so a value may break it. */
  readonly isAlternative: boolean;
}

/** A place of a value with everything that the contract says of it; an item of a list is at `0`. */
export interface ValuePlace {
  readonly path: readonly string[];
  readonly pointer: string;
  readonly rules: Rule[];
  readonly members: Map<string, ValuePlace>;
  readonly required: Set<string>;
  item: ValuePlace | undefined;
}

const RULES = new Set(
  'type enum const pattern format minLength maxLength minimum maximum minItems maxItems uniqueItems'.split(
    ' ',
  ),
);
const STRUCTURE = new Set('$ref allOf anyOf properties items required'.split(' '));
const TEXTS = new Set('title description example default deprecated'.split(' '));

/** Reads a schema of the bundle. Throws for a keyword that nobody here would break. */
export function readPlace(schema: Located, path: readonly string[] = []): ValuePlace {
  const place: ValuePlace = {
    path,
    pointer: formatPointer(schema.tokens),
    rules: [],
    members: new Map(),
    required: new Set(),
    item: undefined,
  };
  addSchema(place, schema, false);
  return place;
}

/** A place and everything inside it. */
export function* placesIn(place: ValuePlace): Iterable<ValuePlace> {
  yield place;
  for (const inner of place.members.values()) yield* placesIn(inner);
  if (place.item) yield* placesIn(place.item);
}

/** The schema that a place of the bundle refers to or is, such as a response's. */
export function schemaAt(...path: readonly string[]): Located | undefined {
  let here: Located | undefined = locate(bundle, []);
  for (const token of path)
    here = here && follow(bundle, here) && member(follow(bundle, here) as Located, token);
  return here;
}

function addSchema(place: ValuePlace, schema: Located, isAlternative: boolean): void {
  const { node, tokens } = schema;
  if (!isObject(node)) return;
  for (const [keyword, value] of Object.entries(node)) {
    if (RULES.has(keyword)) {
      place.rules.push({ keyword, value, pointer: formatPointer([...tokens, keyword]), isAlternative });
    } else if (!STRUCTURE.has(keyword) && !TEXTS.has(keyword) && !keyword.startsWith('x-')) {
      throw new Error(`nothing breaks ${keyword} of ${formatPointer(tokens)}`);
    }
  }
  const target = localReference(node.$ref);
  const referred = target && locate(bundle, target);
  if (referred) addSchema(place, referred, isAlternative);
  for (const part of partsOf(schema, 'allOf')) addSchema(place, part, isAlternative);
  for (const part of partsOf(schema, 'anyOf')) addSchema(place, part, true);
  addInner(place, schema, isAlternative);
}

function addInner(place: ValuePlace, schema: Located, isAlternative: boolean): void {
  const { node } = schema;
  const properties = member(schema, 'properties');
  for (const name of Object.keys(isObject(properties?.node) ? properties.node : {})) {
    const inner = properties && member(properties, name);
    if (!inner) continue;
    const known = place.members.get(name);
    if (known) addSchema(known, inner, isAlternative);
    else place.members.set(name, readPlace(inner, [...place.path, name]));
  }
  const items = member(schema, 'items');
  if (items) place.item = readPlace(items, [...place.path, '0']);
  if (isObject(node) && Array.isArray(node.required)) {
    for (const name of node.required) place.required.add(String(name));
  }
}

function partsOf(schema: Located, keyword: string): Located[] {
  const list = member(schema, keyword);
  if (!list || !Array.isArray(list.node)) return [];
  return list.node.flatMap((_part, index) => member(list, String(index)) ?? []);
}
