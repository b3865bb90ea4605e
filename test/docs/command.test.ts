import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'docs-command-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run docs', () => {
  it.each([
    ['an unknown flag', ['--colour'], 2, /^docs: Unknown option '--colour'; usage: /],
    ['a contract that is not there', ['--contract', 'nowhere.yaml'], 2, /^docs: nowhere\.yaml is no file/],
    ['a broken contract', ['--contract', broken()], 1, /broken\.yaml:3:/],
  ])('refuses %s in one clear line and writes nothing', async (_, args, code, message) => {
    const out = join(folder, 'out', 'index.html');
    const result = await run([...args, '--out', out]);
    expect(result.code).toBe(code);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(folder, 'out')) ? readdirSync(join(folder, 'out')) : []).toEqual([]);
  });
});

function broken(): string {
  const file = join(folder, 'broken.yaml');
  writeFileSync(file, 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {/a: {$ref: "#/nowhere"}}\n');
  return file;
}

function run(args: string[]): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', join(root, 'scripts/docs.ts'), ...args];
    execFile(process.execPath, command, { cwd: root }, (error, _, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stderr });
    });
  });
}
