import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function runSize(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/size.ts', ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** A package whose caller and client each carry so many bytes that don't zip. */
function writePackage(folder: string, callerBytes: number, clientBytes: number): string {
  const text = (bytes: number) => JSON.stringify(randomBytes(bytes / 2).toString('base64'));
  const source = `
    export const createFlowLogCaller = () => ({ POST: () => ${text(callerBytes)} });
    export const createFlowLogClient = () => ${text(clientBytes)};
    export class FlowLogApiError extends Error {}
    export const isErrorCode = () => false, signatureV1 = () => '', unwrap = () => {};`;
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.js'), source);
  const manifest = { name: 'flowlog-contract', type: 'module', exports: './dist/index.js' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

describe('npm run size', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'size-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('shows what a client of any size below the limits takes, and succeeds', async () => {
    const small = writePackage(join(folder, 'small'), 1000, 1000);
    const { code, stdout, stderr } = await runSize('--package', small);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/one operation, signed.*6000/);
    expect(stdout).toMatch(/the whole client.*12000/);
  });

  it('fails with the name of what is too large, and of nothing else', async () => {
    const large = writePackage(join(folder, 'large'), 14_000, 1000);
    const { code, stderr } = await runSize('--package', large);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^size: one operation, signed is \d+ bytes .* its limit is 6000\n$/);
  });

  it('counts the whole client by a limit of its own', async () => {
    const large = writePackage(join(folder, 'whole'), 1000, 30_000);
    const { code, stderr } = await runSize('--package', large);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^size: the whole client is \d+ bytes .* its limit is 12000\n$/);
  });

  it('asks for a build where there is none, and refuses other words, in one line', async () => {
    const runs = await Promise.all([runSize('--package', folder), runSize('--limit', '1')]);
    expect(runs.map(({ code }) => code)).toEqual([2, 2]);
    expect(runs[0]?.stderr).toMatch(/^size: .* has no dist\/index\.js; run npm run build first\n$/);
    expect(runs[1]?.stderr).toMatch(/^size: Unknown option '--limit'; usage: npm run size .*\n$/);
  });
});
