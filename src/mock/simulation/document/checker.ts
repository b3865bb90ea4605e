import {
  type ContractTables,
  formatPointer,
  type OperationValidators,
  type ValidationError,
} from '../../../contract/index.js';
import type { JsonObject } from '../../document/follow-ref.js';
import type { SimulationModel } from '../model/index.js';
import { itemSchema, scopeSchema } from './schema.js';

/** Checks parts of a state document against their schemas; a problem begins with the JSON Pointer of its place. */
export interface Checker {
  scope(value: unknown, at: string): string[];
  item(collection: string, value: unknown, at: string): string[];
}

const SCOPE = 'scope';
const JSON_TYPE = 'application/json';

/** A checker with the contract's own schemas; it loads the validator compiler, which only seeds need. */
export async function createChecker(
  document: JsonObject,
  tables: ContractTables,
  model: SimulationModel,
): Promise<Checker> {
  const { compileValidators } = await import('../../../contract/compile.js');
  const schemas: [string, JsonObject][] = [
    [SCOPE, scopeSchema(model, tables)],
    ...[...model.collections.values()].map(({ name, schema }): [string, JsonObject] => [
      `item ${name}`,
      itemSchema(schema),
    ]),
  ];
  const validators = compileValidators(asOperations(document, schemas));
  return {
    scope: (value, at) => problemsOf(validators[SCOPE], value, at),
    item: (collection, value, at) => problemsOf(validators[`item ${collection}`], value, at),
  };
}

/** The schemas as request bodies of a document of their own, beside the components that they refer to. */
function asOperations(document: JsonObject, schemas: readonly [string, JsonObject][]): JsonObject {
  const paths = schemas.map(([name, schema], index) => [
    `/${index}`,
    {
      post: {
        operationId: name,
        requestBody: { required: true, content: { [JSON_TYPE]: { schema } } },
        responses: {},
      },
    },
  ]);
  const { openapi, jsonSchemaDialect, components } = document;
  return { openapi, jsonSchemaDialect, components, paths: Object.fromEntries(paths) };
}

function problemsOf(validators: OperationValidators | undefined, body: unknown, at: string): string[] {
  if (!validators || validators.request({ body })) return [];
  return (validators.request.errors ?? []).map((error) => describe(error, at));
}

function describe({ instancePath, keyword, params, message }: ValidationError, at: string): string {
  const place = at + instancePath.replace(/^\/body/, '');
  const extra = params.additionalProperty;
  if (extra !== undefined) return `${place}${formatPointer([String(extra)])} is not known here`;
  const values = Array.isArray(params.allowedValues) ? params.allowedValues : [];
  const few = values.length > 0 && values.length <= 20 ? ` (${values.join(', ')})` : '';
  return `${place || '/'} ${message ?? `breaks ${keyword}`}${few}`;
}
