import type { ContractTables, Operation } from '../../../contract/index.js';
import { isOneOf, type SeededRefusal } from '../state/index.js';
import type { Call } from './act.js';

/** Finds the refusal that a seed has in store for a call. */
export type FindRefusal = (call: Call) => SeededRefusal | undefined;

/** Prepares the seeded refusals of an operation: those that name it, and those that name none and whose code it has. */
export function compileRefusals(operation: Operation, tables: ContractTables): FindRefusal {
  const concerns = ({ operation: name, code }: SeededRefusal) =>
    name === undefined ? isDocumented(operation, code, tables) : name === operation.id;
  return (call) =>
    call.scope.surroundings.refusals.find(
      (refusal) =>
        concerns(refusal) &&
        Object.entries(refusal.when ?? {}).every(([name, value]) => isOneOf(call.valueOf(name), [value])),
    );
}

/** True for a code that an operation can answer: its own, or one that any call may get. */
export function isDocumented(operation: Operation, code: string, { gatewayErrors }: ContractTables): boolean {
  return Object.hasOwn(operation.errors, code) || Object.hasOwn(gatewayErrors, code);
}
