import type { JsonObject, LocatedOperation } from '../../src/contract/index.js';
import { literal } from './literal.js';

/** The generated query type of an operation, its example, and the validator that proves it. */
export function typesSample({ id, path, method }: LocatedOperation, query: JsonObject): string {
  return [
    "import type { paths } from 'flowlog-contract/types';",
    "import { validators } from 'flowlog-contract/validators';",
    '',
    `type Query = paths['${path}']['${method}']['parameters']['query'];`,
    '',
    `const query: Query = ${literal(query)};`,
    `console.log(validators.${id}.request({ query }));`,
  ].join('\n');
}
