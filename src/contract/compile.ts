import { Ajv2020, type AnySchemaObject, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type JsonObject, strings } from './document.js';
import { compilePattern } from './pattern.js';
import { type PreparedContract, type PreparedSchema, prepareSchemas, subschemas } from './schemas/index.js';
import type { OperationValidators, Validator } from './violations.js';

/** Ids of prepared schemas are opaque names; they are neither resolved nor normalised. */
const opaqueIds: NonNullable<Options['uriResolver']> = {
  parse: (id: string) => ({ path: id }),
  serialize: ({ path }: { path?: string }) => path ?? '',
  resolve: (_base: string, id: string) => id,
};

/**
 * An ajv 2020-12 instance that knows the prepared schemas by id; with `source` it keeps the code it compiles.
 * Prepared schemas hold no dynamic references, and what tracks evaluated members is left out unless it is needed.
 */
export function createCompiler({ schemas }: PreparedContract, { source }: { source: boolean }): Ajv2020 {
  const nodes = schemas.flatMap(({ schema }) => [...everySchema(schema)]);
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    inlineRefs: false,
    logger: false,
    meta: false,
    messages: true,
    uriResolver: opaqueIds,
    ownProperties: nodes.some(namesInheritedProperty),
    code: {
      source,
      esm: source,
      lines: source,
      optimize: 1,
      regExp: Object.assign(compilePattern, { code: 'compilePattern' }),
    },
  });
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = nodes.some((node) => 'unevaluatedProperties' in node || 'unevaluatedItems' in node);
  addFormats.default(ajv);
  for (const { id, schema } of schemas) ajv.addSchema(withId(id, schema), id);
  return ajv;
}

/**
 * Compiles the validators of a bundled document at run time, each at its first use. The committed contract has
 * generated ones; this is for contracts that are only known when the program runs.
 */
export function compileValidators(bundle: unknown): Record<string, OperationValidators> {
  const prepared = prepareSchemas(bundle);
  const ajv = createCompiler(prepared, { source: false });
  return Object.fromEntries(
    Object.entries(prepared.operations).map(([id, { request, rules, responses }]) => [
      id,
      {
        request: lazyValidator(ajv, request),
        rules: rules.map((rule) => lazyValidator(ajv, rule)),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, response]) => [status, lazyValidator(ajv, response)]),
        ),
      },
    ]),
  );
}

/** Compiles one prepared schema; throws ajv's error if the schema cannot be compiled. */
export function compileSchema(ajv: Ajv2020, id: string): ReturnType<Ajv2020['compile']> {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no prepared schema has the id ${id}`);
  return validate as ReturnType<Ajv2020['compile']>;
}

function lazyValidator(ajv: Ajv2020, id: string): Validator {
  let compiled: ReturnType<Ajv2020['compile']> | undefined;
  const validator: Validator = (data) => {
    compiled ??= compileSchema(ajv, id);
    const valid = compiled(data) === true;
    validator.errors = compiled.errors ?? null;
    return valid;
  };
  return validator;
}

function withId(id: string, schema: PreparedSchema['schema']): AnySchemaObject {
  return typeof schema === 'boolean' ? { $id: id, ...(!schema && { not: {} }) } : { $id: id, ...schema };
}

/** Objects inherit some names (`constructor`); a contract that uses one needs the slower own-property checks. */
function namesInheritedProperty({ properties, required }: JsonObject): boolean {
  const names = [...Object.keys(isObject(properties) ? properties : {}), ...strings(required)];
  return names.some((name) => name in Object.prototype);
}

/** A schema and all schemas in it. */
function* everySchema(schema: unknown): Generator<JsonObject> {
  if (!isObject(schema)) return;
  yield schema;
  for (const { node } of subschemas(schema)) yield* everySchema(node);
}
