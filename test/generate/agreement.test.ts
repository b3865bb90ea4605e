import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validators } from '../../generated/validators.js';
import { compileValidators } from '../../src/contract/compile.js';
import { follow, isObject, keywords, listOperations, locate, member } from '../../src/contract/index.js';

const bundle = JSON.parse(readFileSync(new URL('../../generated/openapi.json', import.meta.url), 'utf8'));
const operations = listOperations(bundle);

/** ajv on the bundle as it stands, without any of the generator's preparation. */
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(bundle, 'bundle');

const compiled = compileValidators(bundle);

/** Values near what a schema says: right ones, wrong ones, and everything between. */
function near(schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
  );
  const node = follow(bundle, { node: schema, tokens: [] })?.node;
  if (!isObject(node) || depth > 5) return junk;
  const choices: fc.Arbitrary<unknown>[] = [junk];
  if (Array.isArray(node.enum)) choices.push(fc.constantFrom(...node.enum));
  for (const part of [node.allOf, node.anyOf, node.oneOf].flat())
    if (part) choices.push(near(part, depth + 1));
  for (const example of [node.example, node.default])
    if (example !== undefined) choices.push(fc.constant(example));
  if (node.type === 'string')
    choices.push(fc.string({ maxLength: 140 }), fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,70}$/));
  if (node.type === 'integer') choices.push(fc.integer({ min: -2, max: 300 }));
  if (node.type === 'array') choices.push(fc.array(near(node.items, depth + 1), { maxLength: 22 }));
  if (isObject(node.properties)) {
    const members = Object.entries(node.properties).map(
      ([name, part]) => [name, near(part, depth + 1)] as const,
    );
    choices.push(
      fc.record(Object.fromEntries(members), { requiredKeys: [] }),
      fc.record(Object.fromEntries(members)),
    );
  }
  return fc.oneof(...choices);
}

const runs = { numRuns: 60 };

describe.each(operations)('the validators of $id', (operation) => {
  const generated = validators[operation.id as keyof typeof validators];
  const atRunTime = compiled[operation.id];

  it('judge every parameter as ajv does with the schema in the bundle', () => {
    for (const { name, place } of operation.parameters) {
      const schema = member(place, 'schema');
      if (schema === undefined) continue;
      const reference = `bundle#/${schema.tokens.map(pointerToken).join('/')}`;
      const expected = ajv.compile({ $ref: reference });
      fc.assert(
        fc.property(near(schema.node), (value) => {
          generated.request({ query: { [name]: value } });
          const errors = (generated.request.errors ?? []).filter(({ instancePath }) =>
            instancePath.startsWith(`/query/${name}`),
          );
          expect({ value, valid: errors.length === 0 }).toEqual({ value, valid: expected(value) });
        }),
        runs,
      );
    }
  });

  it('judge every answer as ajv does, when generated and when compiled at run time', () => {
    for (const [status, validate] of Object.entries(generated.responses)) {
      const response = locate(bundle, [...operation.place.tokens, 'responses', status]);
      const target = response && follow(bundle, response);
      const schema = locate(bundle, [...(target?.tokens ?? []), 'content', 'application/json', 'schema']);
      if (schema === undefined) continue;
      const expected = ajv.compile({ $ref: `bundle#/${schema.tokens.map(pointerToken).join('/')}` });
      fc.assert(
        fc.property(near(schema.node), (value) => {
          const valid = expected(value);
          expect({ value, valid: validate(value) }).toEqual({ value, valid });
          expect({ value, valid: atRunTime?.responses[status]?.(value) }).toEqual({ value, valid });
          expect(validate.errors?.length ?? 0).toBe(expected.errors?.length ?? 0);
        }),
        runs,
      );
    }
  });
});

it('the contract uses no JSON Schema keyword beyond those the validators and their tests know', () => {
  const used = new Set<string>();
  const places = [
    ...operations.flatMap(({ parameters }) =>
      parameters.flatMap(({ place }) => member(place, 'schema')?.node ?? []),
    ),
    ...Object.values(bundle.components.schemas),
  ];
  for (const place of places) collect(place, used);
  expect([...used].sort()).toMatchInlineSnapshot(`
    [
      "$ref",
      "allOf",
      "anyOf",
      "enum",
      "format",
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
      "type",
      "uniqueItems",
    ]
  `);
});

/** Keys of a schema and of the schemas in it; annotations by which nothing is validated are left out. */
function collect(schema: unknown, used: Set<string>): void {
  if (!isObject(schema)) return;
  const annotations =
    /^(x-.*|description|title|example|examples|default|deprecated|readOnly|writeOnly|\$comment)$/;
  for (const [key, value] of Object.entries(schema)) {
    if (annotations.test(key)) continue;
    used.add(key === '$ref' || keywords.has(key) ? key : `${key} (unknown to the validators)`);
    const content = keywords.get(key)?.content;
    if (content === 'schema') collect(value, used);
    if (content === 'list' || content === 'map')
      for (const part of Object.values(value as object)) collect(part, used);
  }
}

function pointerToken(token: string): string {
  return encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'));
}
