import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { BaseResolver, bundle, type Document, lintDocument, YamlParseError } from '@redocly/openapi-core';
import { isObject } from '../../src/contract/index.js';
import { linterFailure, positionIn, refuse, syntaxProblem, toProblem } from './diagnose.js';
import { basicConfig, projectConfig } from './lint-config.js';
import { BrokenContractError, MisuseError, type Problem } from './problem.js';
import { localReferences } from './references.js';
import { isHarmless } from './tolerance.js';
import { TolerantResolver } from './tolerant-resolver.js';

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
  const resolver = new (strict ? BaseResolver : TolerantResolver)(config.resolve);
  const document = await readRoot(file, resolver);
  checkVersion(document, file);
  try {
    const problems = await lintDocument({ document, config, externalRefResolver: resolver });
    refuse(strict ? problems : problems.filter((problem) => !isHarmless(problem)));
    const bundled = await bundle({ doc: document, config, externalRefResolver: resolver });
    refuse(bundled.problems);
    return {
      file,
      bundle: bundled.bundle.parsed as LoadedContract['bundle'],
      warnings: strict ? [] : problems.filter(({ severity }) => severity === 'warn').map(toProblem),
      positionOf: (pointer) => positionIn(document, pointer),
    };
  } catch (error) {
    throw error instanceof BrokenContractError ? error : linterFailure(document, error);
  }
}

async function readRoot(file: string, resolver: BaseResolver): Promise<Document> {
  const document = await resolver.resolveDocument(null, file, true).catch((error: unknown) => error);
  if (document instanceof YamlParseError) {
    throw new BrokenContractError([syntaxProblem(file, document, document.message)]);
  }
  if (document instanceof Error) throw new MisuseError(`${file} cannot be read: ${document.message}`);
  const { source, parsed } = document as Document;
  return { source, parsed: localReferences(parsed, source.body) };
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
