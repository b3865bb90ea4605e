import { type JsonObject, readContract } from '../../src/contract/index.js';
import { codeSamples } from './code-samples.js';
import { errorIndex } from './error-index.js';
import { lifecycleIndex } from './lifecycle-index.js';

/**
 * The bundle as readers want it: request samples at each operation, and, after the introduction, the index of all
 * error codes and the life of each resource. The given document stays as it is.
 */
export function describeContract(bundle: JsonObject): JsonObject {
  const document = structuredClone(bundle) as Record<string, unknown>;
  const tables = readContract(bundle);
  const paths = (document.paths ?? {}) as Record<string, Record<string, Record<string, unknown>>>;
  for (const operation of Object.values(tables.operations)) {
    const target = paths[operation.path]?.[operation.method];
    const samples = codeSamples(operation, bundle, tables.rpc);
    if (target && samples.length > 0) target['x-codeSamples'] = samples;
  }
  const info = (document.info ?? {}) as JsonObject;
  const parts = [info.description, lifecycleIndex(bundle, tables), errorIndex(tables)];
  document.info = { ...info, description: parts.filter(Boolean).join('\n\n') };
  return document;
}
