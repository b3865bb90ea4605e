import { formatPointer } from '../../../src/contract/index.js';
import { contract } from './recorded.js';
import { schemaAt } from './schema-places.js';

/** Where the contract has the example of a code: in the first response of the operation, of those given, that has one. */
export function placeOf(
  operation: string,
  code: string,
  statuses = contract.operations[operation]?.responses ?? [],
): string {
  for (const status of statuses) {
    const path = ['responses', status, 'content', 'application/json', 'examples', code];
    const example = schemaAt('paths', `/${operation}`, 'post', ...path);
    if (example !== undefined) return formatPointer(example.tokens);
  }
  throw new Error(`${operation} has no example of ${code}`);
}
