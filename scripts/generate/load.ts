import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  type Document,
  getLineColLocation,
  lintDocument,
  loadConfig,
  type NormalizedProblem,
  YamlParseError,
} from '@redocly/openapi-core';
import { isObject } from '../../src/contract/index.js';
import { BrokenContractError, MisuseError, type Problem } from './problem.js';
import { remedyFor } from './remedies.js';
import { generatorRules } from './rules.js';
import { isHarmless } from './tolerance.js';

const lintConfig = fileURLToPath(new URL('../../redocly.yaml', import.meta.url));

const tolerantPattern = { severity: 'error', tolerateOtherDialects: true } as const;

/** A contract in one piece. */
export interface LoadedContract {
  /** Absolute path of the root document. */
  readonly file: string;
  /** The document with every file reference made local. */
  readonly bundle: Readonly<Record<string, unknown>>;
  /** What was found but does not stop the generator. */
  readonly warnings: readonly Problem[];
  /** Line and column of a JSON Pointer, as deep as the root document has it. */
  positionOf(pointer: string): Pick<Problem, 'file' | 'line' | 'column'>;
}

/**
 * Loads, lints and bundles a contract. With `strict` all lint rules of the project apply, otherwise only what would
 * make the output wrong. Throws BrokenContractError or MisuseError.
 */
export async function loadContract(path: string, { strict }: { strict: boolean }): Promise<LoadedContract> {
  const file = resolve(path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new MisuseError(`${path} is no file; give the root document of the contract`);
  }
  const config = await (strict ? projectConfig() : basicConfig());
  const resolver = new BaseResolver(config.resolve);
  const document = await readRoot(file, resolver);
  checkVersion(document, file);
  const problems = await lintDocument({ document, config, externalRefResolver: resolver });
  refuse(strict ? problems : problems.filter((problem) => !isHarmless(problem)));
  const bundled = await bundle({
    doc: document,
    config: await createConfig({}),
    externalRefResolver: resolver,
  });
  refuse(bundled.problems);
  return {
    file,
    bundle: bundled.bundle.parsed as LoadedContract['bundle'],
    warnings: strict ? [] : problems.filter(({ severity }) => severity === 'warn').map(toProblem),
    positionOf: (pointer) => {
      const { start } = getLineColLocation({ source: document.source, pointer: `#${pointer}` });
      return { file, line: start.line, column: start.col };
    },
  };
}

/** The project's lint rules, and that patterns can be run, which the lint command leaves to the generator. */
async function projectConfig(): Promise<Config> {
  const config = await loadConfig({ configPath: lintConfig, plugins: [generatorRules] });
  Object.assign(config.rules.oas3_1, { 'generator/pattern': 'error' });
  return config;
}

function basicConfig(): Promise<Config> {
  return createConfig(
    {
      rules: {
        struct: 'error',
        'no-unresolved-refs': 'error',
        'operation-operationId-unique': 'error',
        'operation-parameters-unique': 'error',
        'generator/pattern': tolerantPattern,
        'generator/extension-shape': 'error',
      },
    },
    { plugins: [generatorRules] },
  );
}

async function readRoot(file: string, resolver: BaseResolver): Promise<Document> {
  const document = await resolver.resolveDocument(null, file, true);
  if (document instanceof YamlParseError) throw new BrokenContractError([syntaxProblem(document)]);
  if (document instanceof Error) throw new MisuseError(`${file} cannot be read: ${document.message}`);
  return document;
}

function checkVersion({ parsed }: Document, file: string): void {
  const version = isObject(parsed) ? (parsed.openapi ?? parsed.swagger) : undefined;
  if (typeof version === 'string' && /^3\.[01]\./.test(version)) return;
  const found = isObject(parsed)
    ? `it says ${JSON.stringify(version) ?? 'no version'}`
    : `it holds ${parsed === null || parsed === undefined ? 'nothing' : 'no mapping'}`;
  throw new BrokenContractError([
    {
      file,
      line: 1,
      column: 1,
      pointer: '',
      message: `this is no OpenAPI 3.1 document, ${found}`,
      remedy:
        'start it with `openapi: 3.1.1` (3.0 is read as well; convert Swagger 2.0 first, for example with swagger2openapi)',
    },
  ]);
}

function refuse(problems: readonly NormalizedProblem[]): void {
  const errors = problems.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  if (errors.length > 0) throw new BrokenContractError(errors.map(toProblem));
}

function toProblem(problem: NormalizedProblem): Problem {
  const [place] = problem.location;
  if (place === undefined) throw new Error(`rule ${problem.ruleId} gave no place: ${problem.message}`);
  const { start } = getLineColLocation(place);
  return {
    file: place.source.absoluteRef,
    line: start.line,
    column: start.col,
    ...(place.pointer !== undefined && { pointer: place.pointer.replace(/^#\/?/, (head) => head.slice(1)) }),
    message: problem.message,
    remedy: remedyFor(problem),
  };
}

function syntaxProblem({ source, line, col, message }: YamlParseError): Problem {
  return {
    file: source.absoluteRef,
    line: line || 1,
    column: col || 1,
    message: message.replace(/\s*\(\d+:\d+\)$/, ''),
    remedy: 'correct the YAML or JSON syntax',
  };
}
