import { describe, expect, it } from 'vitest';
import { errorCatalogue, gatewayErrorCodes, gatewayErrors } from '../../generated/errors.js';
import { generateErrors } from '../../scripts/generate/errors.js';
import type { ErrorEntry, Operation } from '../../src/contract/index.js';
import { compileErrors, folderOf } from './support/run.js';

const entry = (status: number, more: Partial<ErrorEntry> = {}): ErrorEntry => ({
  status,
  message: 'Full.',
  cause: 'No room is left. Delete something.',
  retry: 'never',
  ...more,
});

const operation = (id: string, errors: Operation['errors']): Operation => ({
  id,
  method: 'post',
  path: `/${id}`,
  parameters: [],
  rules: [],
  violationCodes: [],
  responses: ['400'],
  errors,
  extensions: {},
});

const tables = {
  operations: {
    Fill: operation('Fill', {
      'Quota.Full': [entry(400), entry(409, { message: 'Taken.' })],
      Odd: [entry(404)],
    }),
    gateway: operation('gateway', { Odd: [entry(400)] }),
    Silent: operation('Silent', {}),
  },
  gatewayErrors: { Busy: entry(503, { retry: 'always', alternativeMessages: ['Wait.'] }) },
};

describe('the error catalogue', () => {
  const source = generateErrors(tables, 'project');

  it('gives each operation a table, a union and a list of its codes', () => {
    expect(
      source.slice(
        source.indexOf('/** Error codes of the operation `Fill`'),
        source.indexOf('/** Error codes of the operation `gateway`'),
      ),
    ).toMatchInlineSnapshot(`
      "/** Error codes of the operation \`Fill\` itself. */
      export const FillErrors = {
        "Quota.Full": {
          message: "Full.",
          cause: "No room is left. Delete something.",
          status: 400,
          retry: "never",
          elsewhere: [
            {
              message: "Taken.",
              cause: "No room is left. Delete something.",
              status: 409,
              retry: "never",
            },
          ],
        },
        Odd: {
          message: "Full.",
          cause: "No room is left. Delete something.",
          status: 404,
          retry: "never",
        },
      } as const satisfies Readonly<Record<string, ErrorInfo>>;

      /** An error code of the operation \`Fill\` itself. */
      export type FillErrorCode = keyof typeof FillErrors;

      /** The error codes of the operation \`Fill\` itself, in contract order. */
      export const FillErrorCodes: readonly FillErrorCode[] = /* @__PURE__ */ Object.keys(FillErrors) as FillErrorCode[];

      "
    `);
  });

  it('narrows in a switch, has literal messages, and knows when a switch is complete', () => {
    const use = `import { errorCatalogue, type FillErrorCode, FillErrorCodes, gatewayErrors, type GatewayErrorCode, type OperationErrorCode } from './errors.js';
export const message: 'Full.' = errorCatalogue.Fill['Quota.Full'].message;
export const retry: 'always' = gatewayErrors.Busy.retry;
export const codes: readonly ('Quota.Full' | 'Odd')[] = FillErrorCodes;
export const any: OperationErrorCode<'Fill'>[] = ['Quota.Full', 'Odd', 'Busy'];
export const only: OperationErrorCode<'Silent'> = 'Busy' satisfies GatewayErrorCode;
export function wait(code: FillErrorCode): number {
  switch (code) {
    case 'Quota.Full':
      return 1;
    case 'Odd':
      return 2;
    default:
      return code satisfies never;
  }
}
`;
    const wrong =
      "import { errorCatalogue } from './errors.js';\nexport const gone = errorCatalogue.Fill.Gone;\n";
    const folder = folderOf({
      'package.json': '{"type":"module"}',
      'errors.ts': source,
      'use.ts': use,
      'wrong.ts': wrong,
    });
    expect(compileErrors(folder)).toEqual([
      expect.stringMatching(/^wrong\.ts:2: Property 'Gone' does not exist/),
    ]);
  });

  it('is empty, and compiles, for a contract without codes', () => {
    const empty = generateErrors({ operations: {}, gatewayErrors: {} }, 'project');
    const use =
      "import type { GatewayErrorCode } from './errors.js';\nexport const none: GatewayErrorCode[] = [];\n";
    expect(
      compileErrors(folderOf({ 'package.json': '{"type":"module"}', 'errors.ts': empty, 'use.ts': use })),
    ).toEqual([]);
  });

  it('of the project can be read at run time', () => {
    const tables = [...Object.values(errorCatalogue), gatewayErrors];
    for (const [code, { message, cause, status }] of tables.flatMap((table) => Object.entries(table))) {
      expect([code, typeof message, status >= 400]).toEqual([code, 'string', true]);
      expect(cause, code).toMatch(/\.$/);
    }
    expect(gatewayErrorCodes).toEqual(Object.keys(gatewayErrors));
  });
});
