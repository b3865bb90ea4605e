import { describeDocumentProblem } from '../../contract/index.js';
import { asObject, type JsonObject } from './follow-ref.js';

/**
 * Reads an OpenAPI document, YAML or JSON, and the files it refers to, into one object; only local references remain.
 * @throws Error with one line when a file can't be read or parsed, or the document is not OpenAPI.
 */
export async function readDocument(file: string): Promise<JsonObject> {
  const { default: RefParser } = await import('@stoplight/json-schema-ref-parser');
  let document: JsonObject;
  try {
    document = asObject(await new RefParser().bundle(file));
  } catch (error) {
    throw new Error(describeDocumentProblem(error, file), { cause: error });
  }
  if (document.openapi === undefined && document.swagger === undefined) {
    throw new Error('it has no `openapi` version');
  }
  return document;
}
