import { type JsonObject, listOperations, locate, readContract } from '../../src/contract/index.js';
import { codeSamples, sampleLanguages } from './code-samples.js';
import { errorIndex } from './error-index.js';
import { lifecycleIndex } from './lifecycle-index.js';
import { operationNotes } from './operation-notes.js';
import type { SampleLanguage } from './render.js';

/** A document for readers, and the languages of its request samples. */
export interface ReadableContract {
  readonly document: JsonObject;
  readonly languages: readonly SampleLanguage[];
}

/**
 * The bundle as readers want it: request samples and what the extensions say at each operation, the life of each
 * resource in the introduction, an index of all error codes at the end. The given document stays as it is.
 */
export async function describeContract(bundle: JsonObject): Promise<ReadableContract> {
  const document = structuredClone(bundle) as Record<string, unknown>;
  const tables = readContract(bundle);
  for (const located of listOperations(bundle)) {
    const operation = locate(document, located.place.tokens)?.node as Record<string, unknown>;
    const samples = await codeSamples(located, bundle, tables.rpc);
    if (samples.length > 0) operation['x-codeSamples'] = samples;
    const description = joined(operation.description, operationNotes(located.node));
    if (description !== '') operation.description = description;
  }
  const info = (document.info ?? {}) as Record<string, unknown>;
  const introduction = joined(info.description, lifecycleIndex(bundle, tables));
  if (introduction !== '') info.description = introduction;
  const errors = errorIndex(bundle, tables);
  const tags = Array.isArray(document.tags) ? document.tags : [];
  if (errors !== '') document.tags = [...tags, { name: 'Error codes', description: errors }];
  return { document, languages: tables.rpc ? sampleLanguages : [] };
}

function joined(...parts: unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join('\n\n');
}
