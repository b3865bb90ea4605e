import { readFileSync } from 'node:fs';
import type { ContractTables } from '../../src/contract/index.js';
import { bannerComment, type Origin } from './banner.js';
import { literal } from './literal.js';

const models = ['../../src/wire/model.ts', '../../src/contract/model.ts'];

/** `operations.ts`: the operation table and the wire rule as data, with the types that describe them. */
export function generateOperations({ rpc, operations }: ContractTables, origin: Origin): string {
  const ids = Object.keys(operations);
  return `${bannerComment(origin)}
${modelSource()}
/** The operationIds of the contract. */
export type OperationId = ${ids.length === 0 ? 'never' : ids.map((id) => `\n  | ${literal(id)}`).join('')};

/** How operations travel over one path; undefined for a contract without \`x-rpc\`. */
export const rpc = ${rpc === undefined ? 'undefined' : `${literal(rpc)} as const satisfies RpcRule`};

/** Every operation by operationId, in contract order. */
export const operations: { readonly [Id in OperationId]: Operation } = ${literal(operations)};
`;
}

/** The types of the tables, copied from their source so that generated files stand on their own. */
function modelSource(): string {
  return models
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .map((source) => source.replace(/^import type [^;]*;\n+/gm, ''))
    .join('\n');
}
