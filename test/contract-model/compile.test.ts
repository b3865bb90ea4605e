import { describe, expect, it } from 'vitest';
import { compileValidators } from '../../src/contract/compile.js';

type Schema = object | boolean;

/** What the answer 200 and the request body of an operation with these schemas accept. */
function accepting(schema: Schema, schemas: Readonly<Record<string, Schema>> = {}) {
  const content = { 'application/json': { schema } };
  const operation = { operationId: 'Act', requestBody: { content }, responses: { 200: { content } } };
  const { Act } = compileValidators({ paths: { '/a': { post: operation } }, components: { schemas } });
  return {
    response: (value: unknown) => Act?.responses['200']?.(value),
    request: (body: unknown) => Act?.request({ body }),
  };
}

describe('validators compiled at run time', () => {
  it.each<[string, Schema, unknown, unknown]>([
    ['a boolean schema', false, undefined, 1],
    ['a pattern in Unicode mode', { pattern: '^\\p{Lu}$' }, 'É', 'é'],
    ['a pattern that is only valid in the older mode', { pattern: '^[\\w-.]+\\-$' }, 'a.b-', 'a b-'],
    ['a pattern with a look-behind', { pattern: '(?<=a)b' }, 'ab', 'cb'],
    ['nullable beside a type', { type: 'string', nullable: true }, null, 1],
    ['nullable beside an enum', { type: 'string', enum: ['a'], nullable: true }, null, 'b'],
    ['nullable beside a reference', { $ref: '#/components/schemas/Name', nullable: true }, null, 1],
    ['nullable alone, which allows what is allowed anyway', { nullable: true }, 1, undefined],
    ['a boolean exclusive bound', { minimum: 1, exclusiveMinimum: true }, 2, 1],
    ['a boolean exclusive bound that is off', { maximum: 1, exclusiveMaximum: false }, 1, 2],
    ['a reference with siblings', { $ref: '#/components/schemas/Name', minLength: 2 }, 'ab', 'a'],
    ['an unresolved reference, which allows everything', { $ref: '#/components/schemas/None' }, 1, undefined],
    [
      'a discriminator, which is only a hint',
      { oneOf: [{ const: 1 }, { const: 2 }], discriminator: { propertyName: 'a' } },
      2,
      3,
    ],
    [
      'properties with the names of keywords',
      { properties: { enum: { type: 'string' }, $ref: { type: 'string' } } },
      { enum: 'a', $ref: 'b' },
      { $ref: 1 },
    ],
    [
      'data with the names of keywords',
      { const: { $ref: '#/nowhere', properties: 1 } },
      { $ref: '#/nowhere', properties: 1 },
      { $ref: '#/nowhere' },
    ],
    ['required members that every object inherits', { required: ['toString'] }, { toString: 1 }, {}],
    ['tuples', { prefixItems: [{ type: 'string' }], items: { type: 'integer' } }, ['a', 1], [1]],
    ['dependent schemas', { dependentSchemas: { a: { required: ['b'] } } }, { a: 1, b: 1 }, { a: 1 }],
    ['formats of OpenAPI', { type: 'integer', format: 'int32' }, 1, 2 ** 31],
    [
      'members of all parts together',
      { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
      { a: 1 },
      { b: 1 },
    ],
  ])('understand %s', (_what, schema, right, wrong) => {
    const { response } = accepting(schema, { Name: { type: 'string' } });
    if (schema !== false) expect(response(right)).toBe(true);
    if (wrong !== undefined) expect(response(wrong)).toBe(false);
  });

  it.each<[string, Schema]>([
    ['a pattern no engine here can run', { pattern: '(?i)a' }],
    ['a pattern of property names that cannot run', { patternProperties: { '[': false } }],
    ['an enum of nothing beside other ways', { anyOf: [{ enum: [] }, { type: 'string' }] }],
  ])('leave %s out and check the rest', (_what, schema) => {
    const { response } = accepting({ allOf: [schema, { type: 'string' }] });
    expect([response('b'), response(1)]).toEqual([true, false]);
  });

  it('ask only the side that sends a member for it', () => {
    const { request, response } = accepting(
      { $ref: '#/components/schemas/User' },
      {
        User: {
          required: ['id', 'password', 'name'],
          properties: { id: { $ref: '#/components/schemas/Id' }, password: { writeOnly: true } },
        },
        Id: { type: 'string', readOnly: true },
      },
    );
    expect([request({ password: 'p', name: 'n' }), response({ id: 'i', name: 'n' })]).toEqual([true, true]);
    expect([request({ id: 'i', name: 'n' }), response({ password: 'p', name: 'n' })]).toEqual([false, false]);
  });

  it('let the outermost schema say what a dynamic reference means', () => {
    const template = {
      properties: { items: { items: { $dynamicRef: '#item' } } },
      $defs: { item: { $dynamicAnchor: 'item' } },
    };
    const of = (type: string) => ({
      $ref: '#/components/schemas/List',
      $defs: { item: { $dynamicAnchor: 'item', type } },
    });
    const schemas = { List: template, Strings: of('string'), Numbers: of('number') };
    expect(accepting({ $ref: '#/components/schemas/Strings' }, schemas).response({ items: [1] })).toBe(false);
    expect(accepting({ $ref: '#/components/schemas/Numbers' }, schemas).response({ items: [1] })).toBe(true);
    expect(accepting({ $ref: '#/components/schemas/List' }, schemas).response({ items: [1, 'a'] })).toBe(
      true,
    );
  });

  it('end at schemas that contain themselves', () => {
    const schemas = {
      Self: { $ref: '#/components/schemas/Self' },
      Ping: { allOf: [{ $ref: '#/components/schemas/Pong' }], required: ['a'] },
      Pong: { anyOf: [{ $ref: '#/components/schemas/Ping' }, { required: ['b'] }] },
    };
    expect(accepting({ $ref: '#/components/schemas/Self' }, schemas).response(1)).toBe(true);
    expect(accepting({ $ref: '#/components/schemas/Ping' }, schemas).response({ a: 1, b: 1 })).toBe(true);
    expect(accepting({ $ref: '#/components/schemas/Ping' }, schemas).response({ b: 1 })).toBe(false);
  });

  it('compile a chain of thousands of schemas', () => {
    const link = (index: number) => ({ properties: { next: { $ref: `#/components/schemas/Link${index}` } } });
    const chain = Array.from({ length: 3000 }, (_, index) => [`Link${index}`, link(index + 1)] as const);
    const schemas = { ...Object.fromEntries(chain), Link3000: { type: 'null' } };
    const { response } = accepting({ $ref: '#/components/schemas/Link0' }, schemas);
    expect(response({ next: { next: {} } })).toBe(true);
    expect(response({ next: 1 })).toBe(true);
  });

  it('tell where in the bundle the broken schema stands', () => {
    const schemas = { Name: { type: 'string' } };
    const content = {
      'application/json': { schema: { properties: { name: { $ref: '#/components/schemas/Name' } } } },
    };
    const operation = { operationId: 'Act', responses: { 200: { content } } };
    const validate = compileValidators({ paths: { '/a': { get: operation } }, components: { schemas } }).Act
      ?.responses['200'];
    validate?.({ name: 1 });
    expect(validate?.errors).toEqual([
      expect.objectContaining({
        instancePath: '/name',
        schemaPath: '#/components/schemas/Name/type',
        keyword: 'type',
      }),
    ]);
  });
});
