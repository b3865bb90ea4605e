import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { compileSchema, createCompiler } from '../../src/contract/compile.js';
import type { PreparedContract } from '../../src/contract/index.js';
import { bannerComment, type Origin } from './banner.js';
import { propertyKey } from './literal.js';
import { sourceOf, ValuePool } from './validator-source.js';
import { operationNames } from './validators-declaration.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const note = `function note(errors, error) {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;

/** A schema the compiler refuses, with its place in the bundle. */
export interface SchemaFault {
  readonly pointer: string;
  readonly message: string;
}

/**
 * `validators.js`: one function per prepared schema and one constant per operation, in one module that imports
 * nothing. Gives the faults instead if a schema cannot be compiled. Schemas are mostly prepared before the ones they
 * reference; compiled backwards, they can call those directly.
 */
export function generateValidators(
  { schemas, operations }: PreparedContract,
  origin: Origin,
): string | readonly SchemaFault[] {
  const ajv = createCompiler({ schemas, operations }, { source: true });
  const faults: SchemaFault[] = [];
  for (const { id, pointer } of schemas.toReversed()) {
    try {
      compileSchema(ajv, id);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      faults.push({ pointer, message: error instanceof Error ? error.message : String(error) });
    }
  }
  if (faults.length > 0) return faults;
  const pool = new ValuePool();
  const sources = new Map(schemas.map(({ id, pointer }) => [id, sourceOf(ajv, id, pointer, pool)]));
  const parts = [...sources.values()];
  return [
    bannerComment(origin),
    bundleHelpers(new Set(parts.flatMap(({ helpers }) => helpers))),
    note,
    ...pool.constants,
    ...parts.map(({ code }) => code),
    ...new Set(parts.flatMap(({ constants }) => constants)),
    operationExports(operations, (id) => sources.get(id)?.name ?? id),
  ].join('\n');
}

function operationExports(
  operations: PreparedContract['operations'],
  nameOf: (id: string) => string,
): string {
  const names = operationNames(Object.keys(operations));
  const constants = Object.entries(operations).map(([id, { request, rules, responses }]) => {
    const byStatus = Object.entries(responses).map(
      ([status, schema]) => `    ${propertyKey(status)}: ${nameOf(schema)},\n`,
    );
    return `export const ${names.get(id)} = {
  request: ${nameOf(request)},
  rules: [${rules.map(nameOf).join(', ')}],
  responses: {\n${byStatus.join('')}  },
};`;
  });
  const members = [...names].map(([id, name]) => `  ${propertyKey(id)}: ${name},\n`);
  return `${constants.join('\n')}\nexport const validators = {\n${members.join('')}};\n`;
}

/** Bundles what the compiled code takes from ajv and from the project, so that the module imports nothing. */
function bundleHelpers(helpers: ReadonlySet<string>): string {
  const names = [...helpers].map((line) => line.split(' ', 2)[1]);
  const contents = `import { compilePattern } from './src/contract/pattern.js';
${[...helpers].join('\n')}
export { ${names.join(', ')} };`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, sourcefile: 'helpers.js' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
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
    .replace(/^\s*\w+\.code = 'require\([^\n]*;\n/gm, '')
    .replace(/^export \{[^}]*\};\n/m, '');
}
