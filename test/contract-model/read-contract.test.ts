import { describe, expect, it } from 'vitest';
import { readContract } from '../../src/contract/index.js';

const contract = (operation: object, more: object = {}, path = '/things/{id}') => ({
  openapi: '3.1.1',
  info: { title: 'Test', version: '1' },
  paths: { [path]: { post: { operationId: 'Act', responses: {}, ...operation } } },
  ...more,
});

const read = (operation: object, more: object = {}) => {
  const { Act } = readContract(contract(operation, more)).operations;
  if (Act === undefined) throw new Error('operation Act is missing');
  return Act;
};

describe('reading operations', () => {
  it('keeps contract order, and derives names where the contract gives none', () => {
    const paths = {
      '/z': { get: {}, post: { operationId: 'second' } },
      '/a': { get: { operationId: 'get_/z' }, summary: 'not an operation', 'x-get': {} },
    };
    expect(Object.keys(readContract({ paths }).operations)).toEqual(['get_/z_2', 'second', 'get_/z']);
  });

  it('merges parameters of the path item, overridden in place, and drops headers that are no parameters', () => {
    const components = { parameters: { limit: { name: 'limit', in: 'query', schema: { type: 'integer' } } } };
    const item = {
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
        { $ref: '#/components/parameters/limit' },
      ],
      get: {
        operationId: 'Get',
        parameters: [
          { name: 'limit', in: 'query', required: true, schema: { type: 'integer' } },
          { name: 'limit', in: 'header', schema: { type: 'string' } },
          { name: 'Authorization', in: 'header', schema: { type: 'string' } },
          { $ref: '#/components/parameters/gone' },
        ],
      },
    };
    const { operations } = readContract({ paths: { '/things/{id}': item }, components });
    expect(
      operations.Get?.parameters.map(({ name, in: place, required }) => [place, name, required]),
    ).toEqual([
      ['path', 'id', true],
      ['query', 'limit', true],
      ['header', 'limit', false],
    ]);
  });

  it.each([
    ['query', {}, { style: 'form', explode: true }],
    ['path', {}, { style: 'simple', explode: false }],
    ['header', {}, { style: 'simple', explode: false }],
    ['cookie', { explode: false }, { style: 'form', explode: false }],
    ['query', { style: 'deepObject', explode: true }, { style: 'deepObject', explode: true }],
    ['query', { style: 'spaceDelimited' }, { style: 'spaceDelimited', explode: false }],
  ])('fills in how a %s parameter with %j is written', (place, written, wanted) => {
    const [parameter] = read({ parameters: [{ name: 'p', in: place, schema: {}, ...written }] }).parameters;
    expect(parameter).toMatchObject(wanted);
  });

  it('reads body, statuses, rules and extensions', () => {
    const operation = read(
      {
        summary: 'Act on a thing',
        requestBody: { $ref: '#/components/requestBodies/Thing' },
        responses: { 201: {}, '4XX': {}, default: {}, 'x-other': {} },
        'x-parameter-rules': [
          { name: 'one', description: 'One of them.', schema: { minProperties: 1 }, code: 'Missing' },
          { name: 'nothing' },
          'rubbish',
          { name: 'two', schema: true },
        ],
        'x-violation-codes': { required: 'Missing', '*': 'Invalid' },
        'x-authorization': { action: 'a:b' },
      },
      {
        components: {
          requestBodies: { Thing: { required: true, content: { 'application/json': {}, 'text/plain': {} } } },
        },
      },
    );
    expect(operation).toEqual({
      id: 'Act',
      method: 'post',
      path: '/things/{id}',
      summary: 'Act on a thing',
      parameters: [],
      body: { required: true, contentTypes: ['application/json', 'text/plain'] },
      rules: [{ name: 'one', description: 'One of them.', code: 'Missing' }, { name: 'two' }],
      violationCodes: [{ path: [], keyword: 'required', code: 'Missing' }],
      fallbackCode: 'Invalid',
      responses: ['201', '4XX', 'default'],
      errors: {},
      extensions: { 'x-authorization': { action: 'a:b' } },
    });
  });

  it('reads nothing from what is no contract, and never throws', () => {
    for (const rubbish of [
      null,
      1,
      'text',
      [],
      {},
      { paths: [] },
      { paths: { '/a': null } },
      { paths: { '/a': { get: 1 } } },
    ]) {
      expect(readContract(rubbish)).toEqual({ operations: {}, gatewayErrors: {} });
    }
    expect(
      read({ parameters: 5, responses: 'none', requestBody: { $ref: '#/nowhere' }, 'x-parameter-rules': {} }),
    ).toMatchObject({
      parameters: [],
      rules: [],
    });
  });

  it('ends at references that go in circles', () => {
    const components = {
      schemas: { A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' } },
    };
    const operation = read(
      {
        parameters: [{ name: 'p', in: 'query', schema: { $ref: '#/components/schemas/A' } }],
        responses: { 400: { $ref: '#/components/schemas/A' } },
      },
      { components },
    );
    expect(operation.parameters[0]?.type).toEqual({ kind: 'any' });
  });
});

describe('the shape of a parameter on the wire', () => {
  const components = {
    schemas: {
      Name: { type: 'string', enum: ['a'] },
      Tag: {
        type: 'object',
        properties: { Key: { $ref: '#/components/schemas/Name' }, Size: { type: 'integer' } },
      },
      Tree: { type: 'object', properties: { Child: { $ref: '#/components/schemas/Tree' } } },
    },
  };
  it.each([
    [{ type: 'boolean' }, { kind: 'boolean' }],
    [{ type: ['integer', 'null'] }, { kind: 'integer' }],
    [{ type: ['integer', 'number'] }, { kind: 'number' }],
    [{ type: ['integer', 'string'] }, { kind: 'any' }],
    [{ enum: ['a', 'b', null] }, { kind: 'string' }],
    [{ const: 3 }, { kind: 'number' }],
    [{ $ref: '#/components/schemas/Name' }, { kind: 'string' }],
    [{ $ref: '#/components/schemas/Name', minLength: 1 }, { kind: 'string' }],
    [{ allOf: [{ $ref: '#/components/schemas/Name' }, { minLength: 1 }] }, { kind: 'string' }],
    [{ anyOf: [{ type: 'null' }, { type: 'integer' }] }, { kind: 'integer' }],
    [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, { kind: 'any' }],
    [{ anyOf: [{ type: 'string' }, {}] }, { kind: 'any' }],
    [
      { type: 'array', items: { type: 'string' }, maxItems: 20 },
      { kind: 'array', items: { kind: 'string' }, maxItems: 20 },
    ],
    [
      { type: 'array', items: { $ref: '#/components/schemas/Tag' } },
      {
        kind: 'array',
        items: { kind: 'object', properties: { Key: { kind: 'string' }, Size: { kind: 'integer' } } },
      },
    ],
    [
      { allOf: [{ $ref: '#/components/schemas/Tag' }, { properties: { More: { type: 'boolean' } } }] },
      {
        kind: 'object',
        properties: { Key: { kind: 'string' }, Size: { kind: 'integer' }, More: { kind: 'boolean' } },
      },
    ],
    [{ $ref: '#/components/schemas/Tree' }, { kind: 'object', properties: { Child: { kind: 'any' } } }],
    [{}, { kind: 'any' }],
    [true, { kind: 'any' }],
  ])('of %j is %j', (schema, type) => {
    const [parameter] = read({ parameters: [{ name: 'p', in: 'query', schema }] }, { components }).parameters;
    expect(parameter?.type).toEqual(type);
  });
});

describe('error codes', () => {
  const body = (code: string, message: string) => ({ value: { Code: code, Message: message } });
  const content = (examples: object, schema: object = {}) => ({
    content: { 'application/json': { schema, examples } },
  });
  const codes = { type: 'string', enum: ['Full'], 'x-enumDescriptions': { Full: 'No room.\n' } };

  it('are the examples named after their code, with cause, status and retry class', () => {
    const operation = read({
      responses: {
        200: content({ Fine: body('Fine', 'ok') }),
        400: content(
          {
            Full: { ...body('Full', 'Is full.'), 'x-retry': 'always', 'x-alternative-messages': ['Full!'] },
            other: body('Else', 'x'),
          },
          { allOf: [{}, { properties: { Code: { anyOf: [codes, { type: 'string' }] } } }] },
        ),
        404: content({
          Full: body('Full', 'Gone.'),
          Odd: { ...body('Odd', 'Odd.'), 'x-retry': 'sometimes' },
        }),
        '5XX': content({
          Down: { ...body('Down', 'Down.'), 'x-http-status': 503 },
          Unknown: body('Unknown', 'x'),
        }),
      },
    });
    expect(operation.errors).toEqual({
      Full: [
        {
          status: 400,
          message: 'Is full.',
          alternativeMessages: ['Full!'],
          cause: 'No room.',
          retry: 'always',
        },
        { status: 404, message: 'Gone.', cause: '', retry: 'never' },
      ],
      Odd: [{ status: 404, message: 'Odd.', cause: '', retry: 'never' }],
      Down: [{ status: 503, message: 'Down.', cause: '', retry: 'never' }],
    });
  });

  it('of default responses belong to the gateway and not to the operation', () => {
    const busy = { ...body('Busy', 'Wait.'), 'x-http-status': 503 };
    const tables = readContract(
      contract({ responses: { default: content({ Busy: busy, 'no-status': body('no-status', '') }) } }),
    );
    expect(tables.gatewayErrors).toEqual({
      Busy: { status: 503, message: 'Wait.', cause: '', retry: 'never' },
    });
    expect(tables.operations.Act?.errors).toEqual({});
  });

  it('may be named like members every object has', () => {
    const operation = read({
      responses: {
        400: content(
          JSON.parse(
            '{"__proto__":{"value":{"Code":"__proto__"}},"constructor":{"value":{"code":"constructor"}}}',
          ),
        ),
      },
    });
    expect(Object.keys(operation.errors)).toEqual(['__proto__', 'constructor']);
  });
});
