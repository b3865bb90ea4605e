import type { RpcRule, WireFailureKind, WireParameter, WireRequest } from '../../src/wire/index.js';

const failureKinds: readonly WireFailureKind[] = [
  'missingAction',
  'unknownAction',
  'missingVersion',
  'wrongVersion',
  'wrongMethod',
  'malformedEncoding',
  'bodyTooLarge',
  'tooManyParameters',
  'unsupportedMediaType',
];

/** A small wire rule, so that the tests of the wire need no contract. */
export const rule: RpcRule = {
  product: 'Garden',
  version: '2020-02-02',
  path: '/',
  methods: ['POST', 'GET'],
  action: { header: 'x-acs-action', parameter: 'Action' },
  versionFrom: { header: 'x-acs-version', parameter: 'Version' },
  commonParameters: ['Action', 'Version', 'Format', 'AccessKeyId', 'Signature'],
  maxBodyBytes: 200,
  maxParameters: 20,
  failures: Object.fromEntries(failureKinds.map((kind) => [kind, { code: kind }])) as RpcRule['failures'],
};

/** The operations of the sample rule. */
export const actions = new Set(['PlantTree', 'FellTree']);

/** Parameters with every kind of value, three levels deep. */
export const parameters: readonly WireParameter[] = [
  { name: 'Name', type: { kind: 'string' } },
  { name: 'Height', type: { kind: 'integer' } },
  { name: 'Weight', type: { kind: 'number' } },
  { name: 'Evergreen', type: { kind: 'boolean' } },
  { name: 'Note', type: { kind: 'any' } },
  { name: 'Path', type: { kind: 'array', items: { kind: 'string' } } },
  { name: 'Ring', type: { kind: 'array', items: { kind: 'integer' } } },
  { name: 'Grid', type: { kind: 'array', items: { kind: 'array', items: { kind: 'integer' } } } },
  { name: 'Soil.Depth', type: { kind: 'integer' } },
  {
    name: 'Tag',
    type: {
      kind: 'array',
      items: { kind: 'object', properties: { Key: { kind: 'string' }, Value: { kind: 'string' } } },
    },
  },
  {
    name: 'Owner',
    type: {
      kind: 'object',
      properties: {
        Id: { kind: 'integer' },
        Address: { kind: 'object', properties: { City: { kind: 'string' } } },
        Phone: {
          kind: 'array',
          items: { kind: 'object', properties: { Ext: { kind: 'array', items: { kind: 'integer' } } } },
        },
      },
    },
  },
];

/** A request that would be dispatched, with the given parts put in place of its own. */
export function request(parts: Partial<WireRequest> = {}): WireRequest {
  return { method: 'POST', url: '/?Action=PlantTree&Version=2020-02-02', headers: {}, ...parts };
}
