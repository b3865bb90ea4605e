import { Ajv2020, type AnySchemaObject, type Options } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isObject, type JsonObject, strings } from './document.js';
import { compilePattern } from './pattern.js';
import { type PreparedContract, type PreparedSchema, prepareSchemas, subschemas } from './schemas/index.js';
import type { OperationValidators, Validator } from './violations.js';

/** What the compiler may run where only the source is wanted; it saves the parsing of all of it. */
const unused = 'return function () {};';

/** Ids of prepared schemas are opaque names; they are neither resolved nor normalised. */
const opaqueIds: NonNullable<Options['uriResolver']> = {
  parse: (id: string) => ({ path: id }),
  serialize: ({ path }: { path?: string }) => path ?? '',
  resolve: (_base: string, id: string) => id,
};

/**
 * An ajv 2020-12 instance that knows the prepared schemas by id; with `source` it keeps
 * the code it compiles, in place of running it.
 * Prepared schemas hold no dynamic references, and what tracks evaluated members is left out unless it is needed.
 */
export function createCompiler({ schemas }: PreparedContract, { source }: { source: boolean }): Ajv2020 {
  const nodes = schemas.flatMap(({ schema }) => [...everySchema(schema)]);
  const pointers = new Map(schemas.map(({ id, pointer }) => [id, pointer]));
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
      optimize: false,
      regExp: Object.assign(compilePattern, { code: 'compilePattern' }),
      process: (code, env) => (source ? unused : placeErrors(code, pointers.get(env?.baseId ?? '') ?? '')),
    },
  });
  ajv.opts.dynamicRef = false;
  ajv.opts.unevaluated = nodes.some((node) => 'unevaluatedProperties' in node || 'unevaluatedItems' in node);
  addFormats.default(ajv);
  for (const { id, schema } of schemas) ajv.addSchema(withId(id, schema), id);
  for (const prepared of schemas) linkReferences(ajv, prepared);
  return ajv;
}

/**
 * Compiles the validators of a bundled document at run time, each at its first use. The committed contract has
 * generated ones; this is for contracts that are only known when the program runs.
 */
export function compileValidators(bundle: unknown): Record<string, OperationValidators> {
  const prepared = prepareSchemas(bundle);
  const ajv = createCompiler(prepared, { source: false });
  const references = new Map(prepared.schemas.map(({ id, schema }) => [id, referencesOf(schema)]));
  const lazy = (id: string) => lazyValidator(() => compileWithReferences(ajv, id, references));
  return Object.fromEntries(
    Object.entries(prepared.operations).map(([id, { request, rules, responses }]) => [
      id,
      {
        request: lazy(request),
        rules: rules.map(lazy),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, schema]) => [status, lazy(schema)]),
        ),
      },
    ]),
  );
}

/** Makes the `schemaPath` of errors lead from the root of the bundle instead of from the prepared schema. */
export function placeErrors(code: string, pointer: string): string {
  const start = JSON.stringify(`#${pointer}`).slice(0, -1);
  return code.replaceAll('schemaPath:"#', () => `schemaPath:${start}`);
}

/** Compiles one prepared schema, not the ones it references; throws ajv's error if it cannot be compiled. */
export function compileSchema(ajv: Ajv2020, id: string): Compiled {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no prepared schema has the id ${id}`);
  return validate as Compiled;
}

type Compiled = ReturnType<Ajv2020['compile']>;

function compileWithReferences(
  ajv: Ajv2020,
  id: string,
  references: ReadonlyMap<string, readonly string[]>,
): Compiled {
  const reached = new Set([id]);
  for (const next of reached) {
    compileSchema(ajv, next);
    for (const target of references.get(next) ?? []) reached.add(target);
  }
  return compileSchema(ajv, id);
}

function lazyValidator(compile: () => Compiled): Validator {
  let compiled: Compiled | undefined;
  const validator: Validator = (data) => {
    compiled ??= compile();
    const valid = compiled(data) === true;
    validator.errors = compiled.errors ?? null;
    return valid;
  };
  return validator;
}

/**
 * Tells the compiler beforehand what the references of a schema mean. Left to find out by itself it would compile
 * the referenced schemas on the way, one inside the other, and run out of stack on long chains.
 */
function linkReferences(ajv: Ajv2020, { id, schema }: PreparedSchema): void {
  const own = ajv.schemas[id];
  for (const target of referencesOf(schema)) {
    const other = ajv.schemas[target];
    if (own !== undefined && other !== undefined) own.refs[target] = other;
  }
}

function referencesOf(schema: unknown): string[] {
  return [...everySchema(schema)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
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
