import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { generate, type Outputs } from '../../../scripts/generate/index.js';
import type { OperationValidators } from '../../../src/contract/index.js';

/** The contracts that tests are made with, one file each. */
export const contracts = fileURLToPath(new URL('../contracts/', import.meta.url));

const root = mkdtempSync(join(tmpdir(), 'generate-'));

/** An empty folder that goes when the tests end. */
export function temporaryFolder(): string {
  return mkdtempSync(join(root, 'case-'));
}

/** Writes files, with their folders, into a temporary folder and gives the folder. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeAll(folder, new Map(Object.entries(files)));
  return folder;
}

/** Writes outputs where they can be imported as ES modules. */
export function writeAll(folder: string, outputs: Outputs): void {
  for (const [name, content] of outputs) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Generates from a contract outside the project. */
export async function outputsOf(file: string): Promise<Outputs> {
  return (await generate(file, { project: false })).outputs;
}

/** Generates from a contract and imports its `validators.js`. */
export async function validatorsOf(file: string): Promise<Record<string, OperationValidators>> {
  const folder = folderOf({ 'package.json': '{"type":"module"}' });
  writeAll(folder, await outputsOf(file));
  const module = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'validators.js')).href);
  return module.validators;
}

/** A whole contract around some paths and components, as YAML in JSON form. */
export function contractWith(parts: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    { openapi: '3.1.1', info: { title: 'Test', version: '1' }, paths: {}, ...parts },
    null,
    2,
  );
}

/** What the strictest compiler says about the TypeScript files of a folder and of the folders in it. */
export function compileErrors(folder: string): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  const files = ts.sys.readDirectory(folder, ['.ts']);
  return ts.getPreEmitDiagnostics(ts.createProgram(files, options)).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file?.fileName.slice(folder.length + 1)}:${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
