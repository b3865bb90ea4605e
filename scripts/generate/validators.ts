import { fileURLToPath } from 'node:url';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { buildSync } from 'esbuild';
import { compileSchema, createCompiler, placeErrors } from '../../src/contract/compile.js';
import type { PreparedContract, PreparedOperation } from '../../src/contract/index.js';
import { bannerComment, type Origin } from './banner.js';
import { literal, propertyKey } from './literal.js';
import { operationNames } from './validators-declaration.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A schema the compiler refuses, with its place in the bundle. */
export interface SchemaFault {
  readonly pointer: string;
  readonly message: string;
}

/** The compiled source of one schema, as ajv keeps it for standalone use. */
interface CompiledSource {
  readonly name: string;
  readonly code: string;
  readonly values: readonly string[];
  readonly evaluated: string | undefined;
}

/**
 * `validators.js`: one function per prepared schema and one constant per operation, in one module that imports
 * nothing. Gives the faults instead if a schema cannot be compiled. Schemas are mostly prepared before the ones they
 * reference; compiled backwards, they can call those directly.
 */
export function generateValidators(
  prepared: PreparedContract,
  origin: Origin,
): string | readonly SchemaFault[] {
  const ajv = createCompiler(prepared, { source: true });
  const faults: SchemaFault[] = [];
  for (const { id, pointer } of prepared.schemas.toReversed()) {
    try {
      compileSchema(ajv, id);
    } catch (error) {
      faults.push({ pointer, message: error instanceof Error ? error.message : String(error) });
    }
  }
  if (faults.length > 0) return faults;
  const compiled = new Map(prepared.schemas.map(({ id, pointer }) => [id, sourceOf(ajv, id, pointer)]));
  const sources = [...compiled.values()];
  const module = [
    `import { compilePattern } from './src/contract/pattern.js';`,
    ...new Set(sources.flatMap(({ values }) => values)),
    ...sources.map(({ code }) => code),
    ...sources.flatMap(({ name, evaluated }) =>
      evaluated === undefined ? [] : [`${name}.evaluated = ${evaluated};`],
    ),
    operationExports(prepared.operations, (id) => compiled.get(id)?.name ?? id),
  ];
  return `${bannerComment(origin)}${selfContained(module.join('\n'))}`;
}

function sourceOf(ajv: Ajv2020, id: string, pointer: string): CompiledSource {
  const { source } = compileSchema(ajv, id);
  if (source === undefined) throw new Error('compiled without source');
  const values = Object.entries(source.scopeValues).flatMap(([prefix, names]) =>
    prefix === 'validate'
      ? []
      : [...(names ?? [])].map((name) => {
          const { code, ref } = name.value ?? {};
          const wrapped = (ref as { validateName?: unknown } | undefined)?.validateName;
          return `const ${name} = ${prefix === 'wrapper' ? `{ validate: ${wrapped} }` : code};`;
        }),
  );
  const { validateName, validateCode, evaluated } = source;
  return {
    name: `${validateName}`,
    code: placeErrors(validateCode, pointer),
    values,
    evaluated: evaluated && `${evaluated}`,
  };
}

function operationExports(
  operations: PreparedContract['operations'],
  nameOf: (id: string) => string,
): string {
  const names = operationNames(Object.keys(operations));
  const constants = Object.entries(operations).map(
    ([id, { request, rules, responses }]: [string, PreparedOperation]) => {
      const byStatus = Object.entries(responses).map(
        ([status, schema]) => `${literal(status)}: ${nameOf(schema)}`,
      );
      return `export const ${names.get(id)} = {
  request: ${nameOf(request)},
  rules: [${rules.map(nameOf).join(', ')}],
  responses: { ${byStatus.join(', ')} },
};`;
    },
  );
  const members = [...names].map(([id, name]) => `  ${propertyKey(id)}: ${name},`);
  return `${constants.join('\n')}\nexport const validators = {\n${members.join('\n')}\n};`;
}

/** Bundles the helpers that compiled code asks for into it and drops the constants that nothing uses. */
function selfContained(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: root, sourcefile: 'validators.js' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    treeShaking: true,
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  return withoutBuildTraces(outputFiles[0]?.text ?? '');
}

/** Takes out where helpers lay on this machine, and the notes by which ajv's compiler finds them. */
function withoutBuildTraces(code: string): string {
  return code
    .replace(/^(\/\/ |\s+")[^"\n]*node_modules\/(?=[^"\n]*\.js)/gm, '$1')
    .replace(/^\s*\w+\.code = 'require\([^\n]*;\n/gm, '');
}
