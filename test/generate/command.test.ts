import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contractWith, folderOf, temporaryFolder } from './support/run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** As package.json starts it. */
const loaders = ['--import', '@redocly/openapi-core', '--import', 'tsx'];
const small = contractWith({
  paths: { '/a': { get: { operationId: 'a', responses: { 200: { description: 'Fine.' } } } } },
});

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Run> {
  const child = spawn(process.execPath, [...loaders, 'scripts/generate.ts', ...args], { cwd: root });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...output })));
}

describe('npm run generate', { timeout: 60_000 }, () => {
  it('finds the committed files fresh', async () => {
    const { code, stdout, stderr } = await run('--check');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/generated is up to date\n$/);
  });

  it('names what differs, is missing or is extra under --check, and writes nothing', async () => {
    const folder = join(temporaryFolder(), 'generated');
    cpSync(join(root, 'generated'), folder, { recursive: true });
    writeFileSync(
      join(folder, 'errors.ts'),
      readFileSync(join(folder, 'errors.ts'), 'utf8').replace('400', '401'),
    );
    rmSync(join(folder, 'types.ts'));
    writeFileSync(join(folder, 'old.ts'), readFileSync(join(folder, 'operations.ts'), 'utf8'));
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const before = snapshot(folder);

    const { code, stdout, stderr } = await run('--check', '--out', folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.replaceAll(`${folder}/`, '').split('\n')).toEqual([
      'types.ts is missing',
      expect.stringMatching(/^errors\.ts differs at line \d+$/),
      'old.ts is extra; delete it',
      'run npm run generate',
      '',
    ]);
    expect(snapshot(folder)).toEqual(before);
  });

  it('writes another contract to another folder, and again without a change', async () => {
    const folder = folderOf({ 'a.json': small });
    const out = join(folder, 'new', 'out');
    const first = await run('--contract', join(folder, 'a.json'), '--out', out);
    expect(first).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^wrote openapi\.json, .* to /),
    });
    const second = await run('--contract', join(folder, 'a.json'), '--out', out);
    expect(second.stdout).toBe(`${out} is up to date\n`);
    expect(readdirSync(out)).toEqual([
      'errors.ts',
      'openapi.json',
      'operations.ts',
      'types.ts',
      'validators.d.ts',
      'validators.js',
    ]);
  });

  it('copes with a long chain of schemas that refer each to the next', async () => {
    const link = (index: number) => ({ $ref: `#/components/schemas/Link${index % 900}` });
    const schemas = Object.fromEntries(
      Array.from({ length: 900 }, (_, index) => [
        `Link${index}`,
        { type: 'object', properties: { next: link(index + 1) } },
      ]),
    );
    const responses = {
      200: { description: 'Chain.', content: { 'application/json': { schema: link(0) } } },
    };
    const chain = contractWith({
      paths: { '/a': { get: { operationId: 'a', responses } } },
      components: { schemas },
    });
    const folder = folderOf({ 'a.json': chain });
    const { code, stderr } = await run('--contract', join(folder, 'a.json'), '--out', join(folder, 'out'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(join(folder, 'out'))).toContain('validators.js');
  });

  it('exits 1 on a broken contract, with one line and nothing written', async () => {
    const folder = folderOf({ 'a.json': small.replace('"200"', '"200": 5, "201"') });
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await run('--contract', join(folder, 'a.json'), '--out', out);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(
      /^\S*a\.json:\d+:\d+: #\/paths\/~1a\/get\/responses\/200: Expected type [^\n]*\n$/,
    );
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it.each([
    [
      'an unknown flag',
      ['--chekc'],
      /^generate: Unknown option '--chekc'; usage: npm run generate -- \[--check\]/,
    ],
    ['a flag without its value', ['--out'], /^generate: Option '--out <value>' argument missing; usage: /],
    ['a stray word', ['now'], /^generate: Unexpected argument 'now'/],
    [
      'an --out that can never be made',
      ['--contract', 'generated/openapi.json', '--out', '/proc/nope/deep'],
      /^generate: can't write to \/proc\/nope\/deep \(ENOENT\); choose a folder that can be made\n$/,
    ],
    [
      'an --out that is a file',
      ['--contract', 'generated/openapi.json', '--out', 'package.json'],
      /^generate: can't write to .*package\.json \(ENOTDIR\); choose a folder that can be made\n$/,
    ],
    [
      '--contract without --out',
      ['--contract', 'a.json'],
      /^generate: --contract needs --out, the folder to write to; usage: /,
    ],
    [
      'a missing file',
      ['--contract', 'none.json', '--out', 'x'],
      /^generate: none\.json is no file; give the root document of the contract\n$/,
    ],
  ])('exits 2 on %s, with one line', async (_what, args, line) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}
