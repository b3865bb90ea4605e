const name = { type: 'string', minLength: 1 };
const names = { type: 'array', items: name, minItems: 1, uniqueItems: true };
const source = {
  type: 'object',
  required: ['header', 'parameter'],
  properties: { header: name, parameter: name },
  additionalProperties: false,
};
const failure = {
  type: 'object',
  required: ['code'],
  properties: { code: name, message: name },
  additionalProperties: false,
};
const failures = [
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

/** The wire rule of the root. */
export const rpcExtensions = {
  'x-rpc': {
    on: ['Root'],
    shape: {
      type: 'object',
      required: [
        'product',
        'version',
        'path',
        'methods',
        'action',
        'versionFrom',
        'commonParameters',
        'maxBodyBytes',
        'maxParameters',
        'failures',
        'replies',
      ],
      properties: {
        product: name,
        version: name,
        path: { type: 'string', pattern: '^/' },
        methods: { ...names, items: { enum: ['GET', 'POST'] } },
        action: source,
        versionFrom: source,
        commonParameters: names,
        regionParameter: name,
        maxBodyBytes: { type: 'integer', minimum: 1 },
        maxParameters: { type: 'integer', minimum: 1 },
        failures: {
          type: 'object',
          required: failures,
          properties: Object.fromEntries(failures.map((kind) => [kind, failure])),
          additionalProperties: false,
        },
        replies: {
          type: 'object',
          required: ['requestId', 'recommend'],
          properties: { requestId: { const: 'uuid-upper-case' }, recommend: name },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
};
