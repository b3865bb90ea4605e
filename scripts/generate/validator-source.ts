import type { Ajv2020 } from 'ajv/dist/2020.js';
import { compileSchema, placeErrors } from '../../src/contract/compile.js';
import { isObject } from '../../src/contract/index.js';

/** What one compiled schema contributes to `validators.js`. */
export interface ValidatorSource {
  /** Name of its function. */
  readonly name: string;
  readonly code: string;
  /** Constants made from code that has to be bundled: helpers of ajv, formats, regular expressions. */
  readonly helpers: readonly string[];
  /** Other constants. */
  readonly constants: readonly string[];
}

/** Values that compiled code refers to, each once: enums, lists of types. */
export class ValuePool {
  readonly #names = new Map<string, string>();

  /** The name of a constant with this value. */
  nameOf(value: unknown): string {
    const text = JSON.stringify(value);
    const name = this.#names.get(text) ?? `values${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }

  /** The constants as statements. */
  get constants(): string[] {
    return [...this.#names].map(([text, name]) => `const ${name} = ${text};`);
  }
}

/** The source of a schema that compiles, with errors that lead to its place in the bundle. */
export function sourceOf(ajv: Ajv2020, id: string, pointer: string, pool: ValuePool): ValidatorSource {
  const { source, schema } = compileSchema(ajv, id);
  if (source === undefined) throw new Error(`${id} was compiled without its source`);
  const name = `${source.validateName}`;
  const helpers: string[] = [];
  const constants = source.evaluated === undefined ? [] : [`${name}.evaluated = ${source.evaluated};`];
  for (const [kind, values] of Object.entries(source.scopeValues)) {
    if (kind === 'validate' || kind === 'schema') continue;
    for (const value of values ?? []) {
      const { code, ref } = value.value ?? {};
      if (kind === 'wrapper') constants.push(`const ${value} = { validate: ${functionOf(ref)} };`);
      else helpers.push(`const ${value} = ${code};`);
    }
  }
  const code = withPooledValues(withoutIdleLines(withShortErrors(source.validateCode)), schema, pool);
  return { name, code: indent(placeErrors(withoutUrl(code, pointer), pointer)), helpers, constants };
}

function functionOf(environment: unknown): string {
  return isObject(environment) ? `${environment.validateName}` : 'undefined';
}

/** The compiler's six lines for noting an error become one call. */
function withShortErrors(code: string): string {
  return code.replace(
    /^const (err\d+) = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;$/gm,
    'vErrors = note(vErrors, $2);\nerrors++;',
  );
}

const outcome = /^var (valid\d+) = (_errs\d+) === errors;\n/gm;

/** The compiler's own optimiser takes quadratic time; what it would mostly do is drop lines that nothing reads. */
function withoutIdleLines(code: string): string {
  const uses = countNames(code, /\b(?:_errs|valid)\d+\b/g);
  for (const [, valid = ''] of code.matchAll(outcome)) uses.set(valid, (uses.get(valid) ?? 0) - 1);
  const withoutOutcomes = code.replace(outcome, (line, valid: string, start: string) => {
    if (uses.get(valid) !== 0) return line;
    uses.set(start, (uses.get(start) ?? 0) - 1);
    return '';
  });
  return withoutOutcomes
    .replace(/^else \{\n\}\n/gm, '')
    .replace(/^const (_errs\d+) = errors;\n/gm, (line, start: string) => (uses.get(start) === 1 ? '' : line));
}

function countNames(code: string, names: RegExp): Map<string, number> {
  const uses = new Map<string, number>();
  for (const [name] of code.matchAll(names)) uses.set(name, (uses.get(name) ?? 0) + 1);
  return uses;
}

/** The compiler refers to the schema for the values of `enum` and the like; they become constants of their own. */
function withPooledValues(code: string, schema: unknown, pool: ValuePool): string {
  const stringOrUse =
    /"(?:[^"\\]|\\.)*"|\bschema\d+\b((?:\.[A-Za-z_$][\w$]*|\["(?:[^"\\]|\\.)*"\]|\[\d+\])*)/g;
  return code.replace(stringOrUse, (text, path?: string) =>
    text.startsWith('"') ? text : pool.nameOf(valueAt(schema, path ?? '')),
  );
}

function valueAt(schema: unknown, path: string): unknown {
  const steps = path.match(/[A-Za-z_$][\w$]*|"(?:[^"\\]|\\.)*"|\d+/g) ?? [];
  return steps
    .map((step) => (step.startsWith('"') ? JSON.parse(step) : step))
    .reduce((node, step) => (node as Record<string, unknown> | undefined)?.[step], schema);
}

/** Says in a comment before the function which schema it is for, instead of inside. */
function withoutUrl(code: string, pointer: string): string {
  return `// ${JSON.stringify(`#${pointer}`).slice(1, -1)}\n${code.replace(/^\/\*# sourceURL=.*\*\/;\n/m, '')}`;
}

function indent(code: string): string {
  let depth = 0;
  return code
    .split('\n')
    .map((line) => {
      if (line.startsWith('}')) depth--;
      const indented = line === '' ? '' : '  '.repeat(depth) + line;
      if (line.endsWith('{')) depth++;
      return indented;
    })
    .join('\n');
}
