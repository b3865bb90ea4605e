import { type PreparedContract, prepareSchemas, readContract } from '../../src/contract/index.js';
import type { Origin } from './banner.js';
import { generateClient } from './client.js';
import { generateErrors } from './errors.js';
import { type LoadedContract, loadContract } from './load.js';
import { generateOpenapi } from './openapi.js';
import { generateOperations } from './operations.js';
import type { Outputs } from './output.js';
import { generatePlaces } from './places.js';
import { BrokenContractError, formatProblem, sortProblems } from './problem.js';
import { generateTypes } from './types.js';
import { generateValidators } from './validators.js';
import { generateValidatorsDeclaration } from './validators-declaration.js';

export { hasBanner } from './banner.js';
export { compareOutputs, type Outputs, writeOutputs } from './output.js';
export { BrokenContractError, MisuseError } from './problem.js';

/** What comes out of a contract. */
export interface Generated {
  readonly outputs: Outputs;
  /** One line for each thing that is not as it should be but leaves the outputs usable. */
  readonly warnings: readonly string[];
}

/**
 * Generates every output from a contract, in memory. `project` is the repository's own contract, which must also
 * keep all of its lint rules. Throws BrokenContractError with all problems, or MisuseError if there is no such file.
 */
export async function generate(file: string, { project }: { project: boolean }): Promise<Generated> {
  const contract = await loadContract(file, { strict: project });
  const origin: Origin = project ? 'project' : { file: contract.file };
  const tables = readContract(contract.bundle);
  const client = generateClient(tables, contract.bundle, origin);
  const outputs = new Map([
    ['openapi.json', generateOpenapi(contract.bundle, origin)],
    ...(project ? ([['places.json', generatePlaces(contract.file, contract.bundle, origin)]] as const) : []),
    ['types.ts', generateTypes(contract.bundle, origin)],
    ['operations.ts', generateOperations(tables, origin)],
    ['errors.ts', generateErrors(tables, origin)],
    ...(client === undefined ? [] : ([['client.ts', client]] as const)),
    ['validators.js', compileOrRefuse(contract, prepareSchemas(contract.bundle), origin)],
    ['validators.d.ts', generateValidatorsDeclaration(tables, origin)],
  ]);
  return { outputs, warnings: sortProblems(contract.warnings).map(formatProblem) };
}

function compileOrRefuse(contract: LoadedContract, prepared: PreparedContract, origin: Origin): string {
  const code = generateValidators(prepared, origin);
  if (typeof code === 'string') return code;
  const remedy = 'correct the schema; the place is the one in the bundle, as far as the root document has it';
  throw new BrokenContractError(
    code.map(({ pointer, message }) => ({ ...contract.positionOf(pointer), pointer, message, remedy })),
  );
}
