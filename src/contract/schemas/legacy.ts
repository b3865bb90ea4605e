import type { JsonObject } from '../document.js';

const typeFree = ['$ref', 'enum', 'const', 'allOf', 'anyOf', 'oneOf', 'not', 'if'];

/** `nullable: true` of OpenAPI 3.0 (https://spec.openapis.org/oas/v3.0.3#schema-object) lets null pass as well. */
export function acceptNull(schema: JsonObject, source: JsonObject): JsonObject {
  if (source.nullable !== true) return schema;
  const types = [schema.type ?? []].flat();
  if (types.length > 0 && !typeFree.some((keyword) => keyword in schema)) {
    return { ...schema, type: [...new Set([...types, 'null'])] };
  }
  return Object.keys(schema).length === 0 ? schema : { anyOf: [schema, { type: 'null' }] };
}

/** Draft-04 booleans beside a bound (`exclusiveMinimum: true`) become the bound itself. */
export function modernBounds(schema: JsonObject): JsonObject {
  return modernBound(modernBound(schema, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');
}

function modernBound(schema: JsonObject, bound: string, exclusive: string): JsonObject {
  if (typeof schema[exclusive] !== 'boolean') return schema;
  const { [bound]: limit, [exclusive]: isExclusive, ...rest } = schema;
  if (limit === undefined) return rest;
  return { ...rest, [isExclusive === true ? exclusive : bound]: limit };
}

/** An `enum` without values lets nothing pass; the compiler wants that said with `not`. */
export function nothingForEmptyEnum(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.enum) || schema.enum.length > 0) return schema;
  const { enum: _empty, ...rest } = schema;
  return { ...rest, not: {} };
}
