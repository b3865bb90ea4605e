import { isObject, type JsonObject, localReference, locate } from './document.js';
import type { ViolationCode } from './model.js';

const sameValue = ['allOf', 'anyOf', 'oneOf'];

/** The `x-violation-codes` of one object as rows; `*` as keyword stands for every keyword. */
export function violationCodesOf(owner: JsonObject, path: readonly string[] = []): ViolationCode[] {
  const codes = owner['x-violation-codes'];
  if (!isObject(codes)) return [];
  return Object.entries(codes).flatMap(([keyword, code]) =>
    typeof code === 'string' ? [{ path, keyword, code }] : [],
  );
}

/** Rows of a schema and of everything in it; a row nearer to the value's own schema comes first. */
export function schemaViolationCodes(
  bundle: unknown,
  schema: unknown,
  path: readonly string[] = [],
  seen: readonly unknown[] = [],
): ViolationCode[] {
  if (!isObject(schema) || seen.includes(schema)) return [];
  const inside = [...seen, schema];
  const below = (part: unknown, place: readonly string[]) =>
    schemaViolationCodes(bundle, part, place, inside);
  const target = localReference(schema.$ref);
  return [
    ...violationCodesOf(schema, path),
    ...(target === undefined ? [] : below(locate(bundle, target)?.node, path)),
    ...sameValue.flatMap((keyword) => listOf(schema[keyword]).flatMap((part) => below(part, path))),
    ...Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([name, part]) =>
      below(part, [...path, name]),
    ),
    ...below(schema.items, [...path, '*']),
  ];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
