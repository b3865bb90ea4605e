import { dirname } from 'node:path';
import { describeDocumentProblem, isObject, readContract } from '../../contract/index.js';
import { readPlaces } from '../../places/index.js';
import { CheckInputError } from '../input-error.js';
import type { CheckContract } from './check-contract.js';

/**
 * Reads another contract, YAML or JSON with the files it refers to, and prepares its validators.
 * @throws CheckInputError when it can't be read or is not OpenAPI.
 */
export async function loadContractFile(file: string): Promise<CheckContract> {
  const bundle = await readBundle(file);
  const { compileValidators } = await import('../../contract/compile.js');
  return {
    file,
    bundle,
    tables: readContract(bundle),
    validators: compileValidators(bundle),
    mounts: readPlaces(file, bundle, dirname(file)),
  };
}

async function readBundle(file: string): Promise<unknown> {
  const { default: RefParser } = await import('@stoplight/json-schema-ref-parser');
  let bundle: unknown;
  try {
    bundle = await new RefParser().bundle(file);
  } catch (error) {
    const reason = describeDocumentProblem(error, file);
    throw new CheckInputError(`can't read contract ${file}: ${reason}`, { cause: error });
  }
  if (!isObject(bundle) || typeof bundle.openapi !== 'string') {
    throw new CheckInputError(`${file} is no OpenAPI 3 document; give the root document of a contract`);
  }
  return bundle;
}
