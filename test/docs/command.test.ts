import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { buildDocs, DocsError } from '../../scripts/docs/index.js';
import { renderPage } from '../../scripts/docs/render.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'docs-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run docs', () => {
  it('writes one page for any contract, names it and says nothing else', async () => {
    const out = join(folder, 'new', 'plain.html');
    const result = await run(['--contract', file('plain.yaml', plain), '--out', out]);
    expect(result).toEqual({
      code: 0,
      stdout: expect.stringMatching(/plain\.html \(\d\.\d MB\)\n$/),
      stderr: '',
    });
    expect(readFileSync(out, 'utf8')).toContain('<title>Plain</title>');
    expect(readdirSync(join(folder, 'new'))).toEqual(['plain.html']);
  });

  it.each([
    ['an unknown flag', () => ['--colour'], 2, /^docs: Unknown option '--colour'; usage: [^\n]*\n$/],
    [
      'a contract that is not there',
      () => ['--contract', 'nowhere.yaml'],
      2,
      /^docs: nowhere\.yaml is no file[^\n]*\n$/,
    ],
    [
      'a broken contract',
      () => ['--contract', file('broken.yaml', broken)],
      1,
      /^[^\n]*broken\.yaml:3:[^\n]*\n$/,
    ],
    [
      'a folder to write to',
      () => ['--contract', file('p.yaml', plain), '--out', emptyFolder()],
      2,
      /^docs: [^\n]*folder is a folder; give the file to write\n$/,
    ],
  ])('refuses %s in one clear line and leaves the old page alone', async (_, args, code, message) => {
    const out = file('old.html', 'old page');
    const result = await run(['--out', out, ...args()]);
    expect(result).toEqual({ code, stdout: '', stderr: expect.stringMatching(message) });
    expect(readFileSync(out, 'utf8')).toBe('old page');
    expect(readdirSync(folder).filter((name) => name.startsWith('old'))).toEqual(['old.html']);
  });
});

describe('building the page', () => {
  it('gives the same bytes each time, and tells its steps', async () => {
    const contract = file('twice.yaml', plain);
    const steps: string[] = [];
    const pages = ['one.html', 'two.html'].map((name) => join(folder, name));
    for (const out of pages) await buildDocs({ contract, out, onStep: (step) => steps.push(step) });
    const [one, two] = pages.map((page) => readFileSync(page, 'utf8'));
    expect(one === two).toBe(true);
    expect(steps.slice(0, 2)).toEqual(['reading the contract', 'rendering with Redocly']);
  });

  it("passes on Redocly's own words when it can't render, in one line", () => {
    const operation = { parameters: 7, responses: { 200: { description: 'A' } } };
    const document = {
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: { '/a': { get: operation } },
    };
    expect(() => renderPage(document)).toThrow(DocsError);
    expect(() => renderPage(document)).toThrow(
      /^docs: redocly build-docs failed: [^\n]*map is not a function$/,
    );
  });
});

const plain = `openapi: 3.1.0
info: {title: Plain, version: "1"}
servers: [{url: "https://plain.example"}]
paths:
  /things/{id}:
    get:
      operationId: readThing
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: Thing}}
`;
const broken = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {/a: {$ref: "#/nowhere"}}\n';

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function emptyFolder(): string {
  const path = join(folder, 'folder');
  mkdirSync(path, { recursive: true });
  return path;
}

function run(args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', join(root, 'scripts/docs.ts'), ...args];
    execFile(process.execPath, command, { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
