import type { WireType } from '../wire/index.js';
import { isObject, type JsonObject, localReference, locate } from './document.js';

const scalars = ['string', 'integer', 'number', 'boolean'] as const;
const any: WireType = { kind: 'any' };

/** The shape a schema gives a value on the wire; `any` where it leaves the choice open. */
export function wireTypeOf(bundle: unknown, schema: unknown, seen: readonly unknown[] = []): WireType {
  if (!isObject(schema) || seen.includes(schema)) return any;
  const inside = [...seen, schema];
  const kinds = typesOf(schema).filter((type) => type !== 'null');
  const scalar = scalars.find((kind) => kinds.length === 1 && kinds[0] === kind);
  if (scalar !== undefined) return { kind: scalar };
  if (kinds.includes('integer') && kinds.every((kind) => kind === 'integer' || kind === 'number'))
    return { kind: 'number' };
  if (kinds.length === 1 && kinds[0] === 'array') return arrayType(bundle, schema, inside);
  if (kinds.length === 1 && kinds[0] === 'object') return objectType(bundle, schema, inside);
  return kinds.length > 1 ? any : borrowedType(bundle, schema, inside);
}

function typesOf(schema: JsonObject): unknown[] {
  if (schema.type !== undefined) return [schema.type].flat();
  if (isObject(schema.properties)) return ['object'];
  if (schema.items !== undefined) return ['array'];
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : [];
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))];
}

function arrayType(bundle: unknown, schema: JsonObject, seen: readonly unknown[]): WireType {
  const items = wireTypeOf(bundle, schema.items, seen);
  const { maxItems } = schema;
  return { kind: 'array', items, ...(typeof maxItems === 'number' && { maxItems }) };
}

function objectType(bundle: unknown, schema: JsonObject, seen: readonly unknown[]): WireType {
  const own = Object.entries(isObject(schema.properties) ? schema.properties : {}).map(
    ([name, property]) => [name, wireTypeOf(bundle, property, seen)] as const,
  );
  const borrowed = alternatives(bundle, schema)
    .map((part) => wireTypeOf(bundle, part, seen))
    .flatMap((type) => (type.kind === 'object' ? Object.entries(type.properties) : []));
  return { kind: 'object', properties: Object.fromEntries([...borrowed, ...own]) };
}

/** A schema without a type of its own has the type that its reference or its parts agree on. */
function borrowedType(bundle: unknown, schema: JsonObject, seen: readonly unknown[]): WireType {
  const parts = alternatives(bundle, schema).map((part) => wireTypeOf(bundle, part, seen));
  const known = parts.filter(({ kind }) => kind !== 'any');
  const [first, ...others] = known;
  if (first === undefined || others.some(({ kind }) => kind !== first.kind)) return any;
  if (parts.length > known.length && schema.allOf === undefined && schema.$ref === undefined) return any;
  return first.kind === 'object' ? objectType(bundle, schema, seen) : first;
}

function alternatives(bundle: unknown, schema: JsonObject): unknown[] {
  const target = localReference(schema.$ref);
  const referenced = target === undefined ? [] : [locate(bundle, target)?.node];
  const listed = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return [...referenced, ...listed.filter((part) => !isObject(part) || part.type !== 'null')];
}
