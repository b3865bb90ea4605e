import { describe, expect, it } from 'vitest';
import { compileValidators } from '../../src/contract/compile.js';
import { codeForViolations, readContract, violationsOfRequest } from '../../src/contract/index.js';

const bundle = {
  openapi: '3.1.1',
  info: { title: 'Test', version: '1' },
  components: {
    schemas: {
      Tag: {
        type: 'object',
        required: ['Key'],
        properties: {
          Key: { type: 'string', minLength: 1, 'x-violation-codes': { minLength: 'EmptyKey' } },
          Value: { type: 'string', maxLength: 3 },
        },
        'x-violation-codes': { required: 'NoKey', maxLength: 'LongTag' },
      },
    },
  },
  paths: {
    '/act': {
      post: {
        operationId: 'Act',
        parameters: [
          {
            name: 'Name',
            in: 'query',
            schema: { type: 'string', maxLength: 3, pattern: '^a' },
            'x-violation-codes': { pattern: 'BadName', '*': 'AnyName' },
          },
          {
            name: 'Kind',
            in: 'query',
            required: true,
            schema: { enum: ['x'], minLength: 1 },
            'x-violation-codes': { minLength: 'NoKind', enum: 'BadKind' },
          },
          { name: 'Size', in: 'query', required: true, schema: { type: 'integer' } },
          {
            name: 'Tag',
            in: 'query',
            schema: { type: 'array', items: { $ref: '#/components/schemas/Tag' }, maxItems: 2 },
            'x-violation-codes': { '*': 'BadTag' },
          },
          {
            name: 'X-Trace',
            in: 'header',
            schema: { type: 'string', maxLength: 1 },
            'x-violation-codes': { maxLength: 'LongTrace' },
          },
          { name: 'Free', in: 'query', schema: { type: 'integer' } },
        ],
        requestBody: { content: { 'application/json': { schema: { type: 'object', required: ['a'] } } } },
        responses: {},
        'x-parameter-rules': [
          {
            name: 'small',
            description: 'Size stays small.',
            schema: { properties: { Size: { maximum: 9 } } },
            code: 'TooBig',
          },
          { name: 'even', schema: { properties: { Size: { multipleOf: 2 } } }, code: 'Odd' },
        ],
        'x-violation-codes': { required: 'Missing', '*': 'Invalid' },
      },
    },
  },
};

const { Act: operation } = readContract(bundle).operations;
const { Act: validators } = compileValidators(bundle);

function violations(query: object | undefined, more: object = {}) {
  if (operation === undefined || validators === undefined) throw new Error('operation Act is missing');
  return violationsOfRequest(operation, validators, { ...(query && { query }), ...more });
}

function code(query: object | undefined, more: object = {}) {
  return operation && codeForViolations(operation, violations(query, more));
}

const right = { Kind: 'x', Size: 2 };

describe('violations of a request', () => {
  it('are none for a right one', () => {
    expect(violations(right)).toEqual([]);
    expect(code(right)).toBeUndefined();
  });

  it('say where, by which keyword and in words', () => {
    const request = { ...right, Name: 'b', Tag: [{ Key: 'k' }, { Value: 'long' }] };
    expect(violations(request).map(({ message, ...place }) => [place, message])).toEqual([
      [{ in: 'query', name: 'Name', path: [], keyword: 'pattern' }, 'must match pattern "^a"'],
      [
        { in: 'query', name: 'Tag', path: ['1', 'Key'], keyword: 'required' },
        "must have required property 'Key'",
      ],
      [
        { in: 'query', name: 'Tag', path: ['1', 'Value'], keyword: 'maxLength' },
        'must NOT have more than 3 characters',
      ],
    ]);
  });

  it('name every required parameter of a group that is missing as a whole', () => {
    expect(violations(undefined).map(({ name, keyword }) => [name, keyword])).toEqual([
      ['Kind', 'required'],
      ['Size', 'required'],
    ]);
  });

  it('name a broken rule with its description', () => {
    expect(violations({ ...right, Size: 12 })).toEqual([
      { in: 'rule', name: 'small', path: [], keyword: 'rule', message: 'Size stays small.' },
    ]);
  });

  it('look into the body', () => {
    expect(violations(right, { body: {} }).map(({ in: place, name, path }) => [place, name, path])).toEqual([
      ['body', '', ['a']],
    ]);
  });
});

describe('the code of a request with violations', () => {
  it.each([
    ['a missing parameter comes first, in contract order', { Name: 'b', Size: 12 }, 'Missing'],
    ['the keyword has a code at its parameter', { ...right, Name: 'b' }, 'BadName'],
    ['the parameter has a code for any keyword', { ...right, Name: 'along' }, 'AnyName'],
    ['of two keywords the one written first decides', { ...right, Kind: '' }, 'NoKind'],
    ['the enum has a code', { ...right, Kind: 'y' }, 'BadKind'],
    ['parameters decide in contract order', { ...right, Name: 'b', Kind: 'y' }, 'BadName'],
    ['the nearest schema decides: the member itself', { ...right, Tag: [{ Key: '' }] }, 'EmptyKey'],
    [
      'the nearest schema decides: the item around it',
      { ...right, Tag: [{ Key: 'k', Value: 'long' }] },
      'LongTag',
    ],
    ['a missing member is looked up where it is declared', { ...right, Tag: [{}] }, 'NoKey'],
    ['else the parameter decides', { ...right, Tag: [{ Key: 'a' }, { Key: 'b' }, { Key: 'c' }] }, 'BadTag'],
    ['else the operation', { ...right, Free: 'x' }, 'Invalid'],
    ['a mapped violation goes before one that nothing maps', { ...right, Free: 'x', Size: 12 }, 'TooBig'],
    ['rules decide in contract order, after everything else', { ...right, Size: 11 }, 'TooBig'],
    ['a rule by itself', { ...right, Size: 3 }, 'Odd'],
    ['a parameter before a rule', { ...right, Size: 12, Name: 'b' }, 'BadName'],
  ])('%s', (_what, query, wanted) => {
    expect(code(query)).toBe(wanted);
  });

  it('finds headers whatever their case', () => {
    expect(code(right, { header: { 'x-trace': 'long' } })).toBe('LongTrace');
  });

  it('is undefined for an operation that maps nothing', () => {
    const violation = { in: 'query', name: 'a', path: [], keyword: 'type', message: '' };
    const { fallbackCode: _none, ...bare } = { ...operation, violationCodes: [] } as NonNullable<
      typeof operation
    >;
    expect(codeForViolations(bare, [violation])).toBeUndefined();
  });
});
