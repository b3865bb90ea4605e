import { expect, it } from 'vitest';
import { bundleContract } from './contract-facts.js';

const named = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const data = [
  'const',
  'enum',
  'required',
  'default',
  'example',
  'examples',
  'x-enumDescriptions',
  'x-violation-codes',
];

/** Every schema of a document: what stands under `schema` and in `components/schemas`. */
function schemasIn(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === 'schema') return [value];
    return name === 'schemas' ? Object.values(value) : schemasIn(value);
  });
}

function keywordsOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(schema)) for (const part of schema) keywordsOf(part, found);
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    found.add(keyword);
    if (named.includes(keyword)) keywordsOf(Object.values(value), found);
    else if (!data.includes(keyword)) keywordsOf(value, found);
  }
  return found;
}

it('uses these JSON Schema keywords: a new one needs a look at validators, wire types, mock and docs first', async () => {
  const found = keywordsOf(schemasIn(await bundleContract()));
  expect([...found].sort()).toMatchInlineSnapshot(`
    [
      "$ref",
      "allOf",
      "anyOf",
      "const",
      "default",
      "description",
      "enum",
      "example",
      "format",
      "if",
      "items",
      "maxItems",
      "maxLength",
      "maximum",
      "minItems",
      "minLength",
      "minimum",
      "pattern",
      "properties",
      "required",
      "then",
      "title",
      "type",
      "uniqueItems",
      "x-enumDescriptions",
      "x-violation-codes",
    ]
  `);
});
