import type { ContractTables, ErrorEntry } from '../../src/contract/index.js';
import { bannerComment, type Origin } from './banner.js';
import { identifiersFor } from './identifiers.js';
import { commentText, literal, propertyKey } from './literal.js';

/** Stems whose constants and types this file has already: `gatewayErrors`, `GatewayErrorCode` ... */
const takenStems = new Set(['gateway', 'Gateway', 'Operation']);

/**
 * `errors.ts`: per operation a constant with its codes, the union type of them and the list of them; the gateway
 * codes likewise; and a catalogue of all by operationId.
 */
export function generateErrors({ operations, gatewayErrors }: ContractTables, origin: Origin): string {
  const withCodes = Object.values(operations).filter(({ errors }) => Object.keys(errors).length > 0);
  const names = identifiersFor(
    withCodes.map(({ id }) => id),
    (name) => takenStems.has(name),
  );
  const gateway = Object.fromEntries(Object.entries(gatewayErrors).map(([code, entry]) => [code, [entry]]));
  return [
    bannerComment(origin),
    errorInfo,
    ...withCodes.map(({ id, errors }) => {
      const name = names.get(id) ?? id;
      return table(
        `the operation \`${commentText(id)}\` itself`,
        `${name}Errors`,
        `${name}ErrorCode`,
        `${name}ErrorCodes`,
        errors,
      );
    }),
    table(
      'the gateway, which any operation may answer',
      'gatewayErrors',
      'GatewayErrorCode',
      'gatewayErrorCodes',
      gateway,
    ),
    catalogue(withCodes.map(({ id }) => [id, `${names.get(id)}Errors`])),
  ].join('\n');
}

const errorInfo = `/** What the contract says about one error code. */
export interface ErrorInfo {
  /** Message as it is sent; \`{name}\` stands for a value the server fills in. */
  readonly message: string;
  /** Other messages that come with the same code. */
  readonly alternativeMessages?: readonly string[];
  /** Why it happens and what to do. */
  readonly cause: string;
  /** HTTP status. */
  readonly status: number;
  /** Whether the call may be repeated, and what has to change first. */
  readonly retry: 'never' | 'always' | 'read-only' | 'new-signature' | 'new-credentials';
  /** The same code under further statuses. */
  readonly elsewhere?: readonly Omit<ErrorInfo, 'elsewhere'>[];
}
`;

function table(
  owner: string,
  constant: string,
  type: string,
  list: string,
  errors: Readonly<Record<string, readonly ErrorEntry[]>>,
): string {
  const rows = Object.entries(errors).map(([code, entries]) => [code, errorRow(entries)]);
  return `/** Error codes of ${owner}. */
export const ${constant} = ${literal(Object.fromEntries(rows))} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of ${owner}. */
export type ${type} = keyof typeof ${constant};

/** The error codes of ${owner}, in contract order. */
export const ${list}: readonly ${type}[] = /* @__PURE__ */ Object.keys(${constant}) as ${type}[];
`;
}

function errorRow([first, ...others]: readonly ErrorEntry[]): object {
  const row = ({ status, message, alternativeMessages, cause, retry }: ErrorEntry) => ({
    message,
    alternativeMessages,
    cause,
    status,
    retry,
  });
  if (first === undefined) throw new Error('an error code without an entry');
  return { ...row(first), ...(others.length > 0 && { elsewhere: others.map(row) }) };
}

function catalogue(rows: readonly (readonly [id: string, constant: string])[]): string {
  const members = rows.map(([id, constant]) => `  ${propertyKey(id)}: ${constant},\n`).join('');
  return `/** Error codes of every operation that has some, by operationId. */
export const errorCatalogue = {\n${members}} as const;

/** The codes a call of an operation may be answered with: its own and those of the gateway. */
export type OperationErrorCode<Id extends string> =
  | (Id extends keyof typeof errorCatalogue ? keyof (typeof errorCatalogue)[Id] : never)
  | GatewayErrorCode;
`;
}
