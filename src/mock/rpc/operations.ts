import type { ContractTables, Operation, OperationValidators } from '../../contract/index.js';
import { asObject, followRef, type JsonObject } from '../document/follow-ref.js';
import { type ResponseExample, readExamples } from './examples.js';

/** An operation with all that answering it takes: what Prism calls a resource. */
export interface MockOperation {
  readonly operation: Operation;
  readonly examples: readonly ResponseExample[];
  readonly validators: OperationValidators;
}

/**
 * The operations of a contract by id.
 * @throws Error when an operation has no validators.
 */
export function readOperations(
  document: JsonObject,
  tables: ContractTables,
  validators: Readonly<Record<string, OperationValidators>>,
): ReadonlyMap<string, MockOperation> {
  return new Map(
    Object.values(tables.operations).map((operation) => {
      const ownValidators = validators[operation.id];
      if (!ownValidators) throw new Error(`operation ${operation.id} has no validators`);
      const node = followRef(document, asObject(document.paths)[operation.path])[operation.method];
      const examples = readExamples(document, asObject(node));
      return [operation.id, { operation, examples, validators: ownValidators }];
    }),
  );
}
