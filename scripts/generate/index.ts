import { type PreparedContract, prepareSchemas, readContract } from '../../src/contract/index.js';
import type { Origin } from './banner.js';
import { generateClient } from './client.js';
import { generateErrors } from './errors.js';
import type { LoadedContract } from './load.js';
import { generateOpenapi } from './openapi.js';
import { generateOperations } from './operations.js';
import type { Outputs } from './output.js';
import { generatePlaces } from './places.js';
import { BrokenContractError, formatProblem, sortProblems } from './problem.js';
import { startTypesGenerator, type TypesGenerator } from './types.js';
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
 * keep all of its lint rules. Loading the linter, linting and making the types overlap. Throws BrokenContractError with all problems, or MisuseError if there is no such file.
 */
export async function generate(file: string, { project }: { project: boolean }): Promise<Generated> {
  const types = startTypesGenerator();
  try {
    const { loadContract } = await import('./load.js');
    const contract = await loadContract(file, { strict: project });
    const origin: Origin = project ? 'project' : { file: contract.file };
    const outputs = await generateAll(contract, origin, types);
    return { outputs, warnings: sortProblems(contract.warnings).map(formatProblem) };
  } finally {
    await types.close();
  }
}

async function generateAll(
  contract: LoadedContract,
  origin: Origin,
  types: TypesGenerator,
): Promise<Outputs> {
  const typed = types.generate(contract.bundle, origin);
  typed.catch(() => undefined);
  const tables = readContract(contract.bundle);
  const client = generateClient(tables, contract.bundle, origin);
  const validators = compileOrRefuse(contract, prepareSchemas(contract.bundle), origin);
  const places = origin === 'project' ? generatePlaces(contract.file, contract.bundle, origin) : undefined;
  return new Map([
    ['openapi.json', generateOpenapi(contract.bundle, origin)],
    ...(places === undefined ? [] : ([['places.json', places]] as const)),
    ['types.ts', await typed],
    ['operations.ts', generateOperations(tables, origin)],
    ['errors.ts', generateErrors(tables, origin)],
    ...(client === undefined ? [] : ([['client.ts', client]] as const)),
    ['validators.js', validators],
    ['validators.d.ts', generateValidatorsDeclaration(tables, origin)],
  ]);
}

function compileOrRefuse(contract: LoadedContract, prepared: PreparedContract, origin: Origin): string {
  const code = generateValidators(prepared, origin);
  if (typeof code === 'string') return code;
  const remedy = 'correct the schema; the place is the one in the bundle, as far as the root document has it';
  throw new BrokenContractError(
    code.map(({ pointer, message }) => ({ ...contract.positionOf(pointer), pointer, message, remedy })),
  );
}
