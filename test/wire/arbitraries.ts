import fc from 'fast-check';
import type { WireParameter, WireType } from '../../src/wire/index.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const numbers = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));

/** Every value of a type that the wire can carry: no empty arrays or objects, which send nothing. */
export function anyValue(type: WireType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case 'integer':
      return fc.maxSafeInteger();
    case 'number':
      return numbers;
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(anyValue(type.items), { minLength: 1, maxLength: Math.min(type.maxItems ?? 6, 6) });
    case 'object':
      return memberOf(Object.entries(type.properties));
    default:
      return text;
  }
}

/** Values for some of the parameters, as a caller would write them. */
export function anyValues(parameters: readonly WireParameter[]): fc.Arbitrary<Record<string, unknown>> {
  const byName = Object.fromEntries(parameters.map(({ name, type }) => [name, anyValue(type)]));
  return fc.record(byName, { requiredKeys: [], noNullPrototype: true });
}

function memberOf(properties: [string, WireType][]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(properties.map(([name, type]) => [name, anyValue(type)]));
  return fc
    .record(model, { requiredKeys: [], noNullPrototype: true })
    .filter((members) => Object.keys(members).length > 0);
}

/** Types of every kind, nested, for parameters that nobody has written yet. */
export const anyType: fc.Arbitrary<WireType> = fc.letrec<{ type: WireType }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom('string', 'integer', 'number', 'boolean', 'any').map((kind): WireType => ({ kind })),
    tie('type').map((items): WireType => ({ kind: 'array', items })),
    fc
      .dictionary(memberName(), tie('type'), { minKeys: 1, maxKeys: 4, noNullPrototype: true })
      .map((properties): WireType => ({ kind: 'object', properties })),
  ),
})).type;

/** Parameter lists of any types. */
export const anyParameters: fc.Arbitrary<WireParameter[]> = fc.uniqueArray(
  fc.record({ name: memberName(), type: anyType }, { noNullPrototype: true }),
  { selector: ({ name }) => name, minLength: 1, maxLength: 5 },
);

/** Names as contracts write them, and names that are dangerous on ordinary objects. */
function memberName(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/),
    fc.constantFrom('constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '1'),
  );
}
