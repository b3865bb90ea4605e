import {
  follow,
  formatPointer,
  isObject,
  type JsonObject,
  type Located,
  localReference,
  locate,
  member,
} from '../../contract/index.js';

/** A keyword of a schema that a value can keep or break. */
export interface Constraint {
  readonly keyword: string;
  readonly value: unknown;
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
}

/** A documented value and its place. */
export interface EnumValue {
  readonly value: unknown;
  readonly pointer: string;
}

/** What a schema, with everything it refers to, says about the structure of one value. */
export interface Shape {
  readonly pointer: string;
  readonly types: Set<string>;
  readonly constraints: Constraint[];
  readonly enums: EnumValue[];
  readonly properties: Map<string, Shape>;
  items: Shape | undefined;
  /** Members beyond `properties` are provided for. */
  isOpen: boolean;
}

const CONSTRAINTS = new Set(
  (
    'enum const pattern format minLength maxLength minItems maxItems uniqueItems minimum maximum exclusiveMinimum ' +
    'exclusiveMaximum multipleOf minProperties maxProperties contains'
  ).split(' '),
);

/** Reads the shape of the schema at a place; a schema inside itself gives the same object again. */
export function readShape(
  bundle: unknown,
  place: Located,
  around: ReadonlyMap<string, Shape> = new Map(),
): Shape {
  const pointer = formatPointer(place.tokens);
  const repeated = around.get(pointer);
  if (repeated !== undefined) return repeated;
  const shape: Shape = {
    pointer,
    types: new Set(),
    constraints: [],
    enums: [],
    properties: new Map(),
    items: undefined,
    isOpen: false,
  };
  collect(bundle, place, shape, new Map([...around, [pointer, shape]]), new Set());
  return shape;
}

/** The shape of the value at a path inside a value; the nearest one around it where the path leaves the contract. */
export function shapeAt(shape: Shape, path: readonly string[]): Shape {
  let here = shape;
  for (const token of path) {
    const next = here.properties.get(token) ?? (/^\d+$/.test(token) ? here.items : undefined);
    if (next === undefined) return here;
    here = next;
  }
  return here;
}

type Around = ReadonlyMap<string, Shape>;

function collect(bundle: unknown, place: Located, shape: Shape, around: Around, seen: Set<unknown>): void {
  const { node, tokens } = place;
  if (!isObject(node) || seen.has(node)) return;
  seen.add(node);
  const target = localReference(node.$ref);
  const referred = target && locate(bundle, target);
  if (referred) collect(bundle, referred, shape, around, seen);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    for (const part of partsOf(place, keyword)) collect(bundle, part, shape, around, seen);
  }
  collectOwn(shape, node, tokens);
  collectInner(bundle, place, shape, around);
}

function collectOwn(shape: Shape, node: JsonObject, tokens: readonly string[]): void {
  for (const type of [node.type].flat()) if (typeof type === 'string') shape.types.add(type);
  for (const [keyword, value] of Object.entries(node)) {
    const at = [...tokens, keyword];
    if (CONSTRAINTS.has(keyword) || keyword === 'type') {
      shape.constraints.push({ keyword, value, pointer: formatPointer(at) });
    }
    if (keyword === 'enum' && Array.isArray(value)) {
      value.forEach((item, index) => {
        shape.enums.push({ value: item, pointer: formatPointer([...at, String(index)]) });
      });
    }
  }
  const { additionalProperties: more, patternProperties } = node;
  shape.isOpen ||= more === true || isObject(more) || isObject(patternProperties);
}

function collectInner(bundle: unknown, place: Located, shape: Shape, around: Around): void {
  const properties = member(place, 'properties');
  for (const name of Object.keys(isObject(properties?.node) ? properties.node : {})) {
    const inner = properties && member(properties, name);
    if (!inner || !isObject(inner.node)) continue;
    const known = shape.properties.get(name);
    const read = readShape(bundle, inner, around);
    shape.properties.set(name, known === undefined ? read : merge(known, read));
  }
  const items = member(place, 'items');
  if (items && isObject(items.node)) shape.items ??= readShape(bundle, items, around);
}

/** Two schemas for one member, from parts of an `allOf`: the later adds to the earlier. */
function merge(first: Shape, second: Shape): Shape {
  return {
    pointer: first.pointer,
    types: new Set([...first.types, ...second.types]),
    constraints: [...first.constraints, ...second.constraints],
    enums: [...first.enums, ...second.enums],
    properties: new Map([...first.properties, ...second.properties]),
    items: first.items ?? second.items,
    isOpen: first.isOpen || second.isOpen,
  };
}

function partsOf(place: Located, keyword: string): Located[] {
  const list = member(place, keyword);
  if (!list || !Array.isArray(list.node)) return [];
  return list.node.flatMap((_part, index) => member(list, String(index)) ?? []);
}

/** Follows references of Reference Objects that are no schemas (responses, parameters). */
export function resolvePlace(bundle: unknown, place: Located | undefined): Located | undefined {
  return place && follow(bundle, place);
}
