import { name, names, record } from './names.mjs';

const source = record({ header: name, parameter: name });
const failure = record({ code: name, 'message?': name });
const limit = { type: 'integer', minimum: 1 };

/** The wire rule of the root, and the banner that marks a generated bundle. */
export const rpcExtensions = {
  'x-generated': { on: ['Root'], shape: name },
  'x-rpc': {
    on: ['Root'],
    shape: record({
      product: name,
      version: name,
      path: { type: 'string', pattern: '^/' },
      methods: { ...names, items: { enum: ['GET', 'POST'] } },
      action: source,
      versionFrom: source,
      commonParameters: names,
      'regionParameter?': name,
      maxBodyBytes: limit,
      maxParameters: limit,
      failures: record({
        missingAction: failure,
        unknownAction: failure,
        missingVersion: failure,
        wrongVersion: failure,
        wrongMethod: failure,
        malformedEncoding: failure,
        bodyTooLarge: failure,
        tooManyParameters: failure,
        unsupportedMediaType: failure,
      }),
      replies: record({ requestId: { const: 'uuid-upper-case' }, recommend: name }),
    }),
  },
};
