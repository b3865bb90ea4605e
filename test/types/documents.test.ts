import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import config from '../../tsdown.config.js';
import { programOf } from '../client/built/program-of.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The sources of the package's entries by the names that a program imports. */
function entryPaths(): Record<string, string[]> {
  const sources: Record<string, string> = Object.assign({}, ...config.map(({ entry }) => entry));
  const entries = Object.entries(manifest.exports).flatMap(([name, target]) => {
    const built = typeof target === 'object' ? target.types.replace(/^\.\/dist\/(.*)\.d\.ts$/, '$1') : '';
    const source = built === 'validators' ? 'generated/validators.d.ts' : sources[built];
    return source ? [[`flowlog-contract${name.slice(1)}`, [join(root, source)]]] : [];
  });
  return Object.fromEntries(entries);
}

const readme = programOf('README.md');
const guide = programOf('docs/client.md');

/** Compiles programs that import the package by name, and gives the compiler's complaints about each. */
function compile(...programs: string[]): string[][] {
  const texts = new Map(programs.map((text, index) => [join(root, `program-${index}.ts`), text]));
  const { config: read } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const options = { ...ts.parseJsonConfigFileContent(read, ts.sys, root).options, paths: entryPaths() };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, rest[0]);
  };
  const compiled = ts.createProgram([...texts.keys()], options, host);
  return [...texts.keys()].map((name) => {
    const source = compiled.getSourceFile(name);
    const complaints = [
      ...compiled.getSyntacticDiagnostics(source),
      ...compiled.getSemanticDiagnostics(source),
    ];
    return complaints.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}

it('the programs of README.md and docs/client.md compile as they stand, by types that refuse a wrong word', () => {
  for (const program of [readme, guide]) expect(program).toContain("from 'flowlog-contract'");
  const [ofReadme, ofGuide, ofWrong] = compile(
    readme,
    guide,
    guide.replace("ResourceType: 'VPC'", "ResourceType: 'Vpc'"),
  );
  expect(ofReadme).toEqual([]);
  expect(ofGuide).toEqual([]);
  expect(ofWrong).toEqual([expect.stringContaining('"Vpc"')]);
});
