import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** What every consumer may have; declarations are checked, not skipped. */
const strict = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM'],
  strict: true,
  noUncheckedIndexedAccess: true,
  types: [],
};

/** Runs a compiler on a configuration and gives its complaints. */
async function compile(compiler: string, config: string): Promise<string> {
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  const { stdout } = await run(process.execPath, [tsc, '--project', config]).catch((error) => error);
  return stdout;
}

describe('the types of the client', () => {
  /** Declarations as a package has them, and the cases beside them. */
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'types-'));
    const entries = [
      'src/index.ts',
      'src/client-node/index.ts',
      'src/credentials/index.ts',
      'src/client/validation.ts',
    ];
    const config = join(root, 'tsconfig.json');
    const options = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: root,
      outDir: folder,
    };
    const project = join(folder, 'emit.json');
    const files = entries.map((entry) => join(root, entry));
    const typeRoots = [join(root, 'node_modules/@types')];
    const compilerOptions = { ...options, typeRoots };
    writeFileSync(project, JSON.stringify({ extends: config, compilerOptions, files, include: [] }));
    expect(await compile('typescript', project)).toBe('');
    mkdirSync(join(folder, 'test/types'), { recursive: true });
    cpSync(join(root, 'test/types/cases.ts'), join(folder, 'test/types/cases.ts'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(
    ['typescript-5.4', 'typescript', 'typescript-7'].flatMap((compiler) => [
      { compiler, exactOptionalPropertyTypes: true, module: 'NodeNext' },
      { compiler, exactOptionalPropertyTypes: false, module: 'NodeNext' },
      { compiler, exactOptionalPropertyTypes: true, module: 'ESNext', moduleResolution: 'bundler' },
    ]),
  )('accept, refuse and infer what the cases say: %j', async ({ compiler, ...options }) => {
    const project = join(folder, `${compiler}-${Object.values(options).join('-')}.json`);
    const compilerOptions = { ...strict, ...options, noEmit: true };
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ['test/types/cases.ts'] }));
    expect(await compile(compiler, project)).toBe('');
  });

  it('are tested by cases that can fail', async () => {
    const project = join(folder, 'wrong.json');
    writeFileSync(
      join(folder, 'test/types/wrong.ts'),
      `import { client } from './cases.js';\nclient.deleteFlowLog({ FlowLogID: 'fl-1' });\n`,
    );
    const compilerOptions = { ...strict, module: 'NodeNext', noEmit: true };
    writeFileSync(project, JSON.stringify({ compilerOptions, files: ['test/types/wrong.ts'] }));
    expect(await compile('typescript', project)).toContain('FlowLogID');
  });
});
