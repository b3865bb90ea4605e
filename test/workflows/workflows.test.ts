import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'openapi/workflows');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('the workflows of the contract, run by Redocly against the mock', () => {
  it('are there', () => {
    expect(files).not.toEqual([]);
  });

  it.each(files)('%s passes every step', async (file) => {
    const mock = await startMock({ strict: true });
    try {
      const { code, output } = await respect(join(folder, file), mock.url);
      expect(code, output).toBe(0);
      expect(output).toMatch(/Checks: [1-9]\d* passed, \d+ total/);
    } finally {
      await mock.close();
    }
  });

  it('fail against a mock that keeps no state', async () => {
    const mock = await startMock({ static: true });
    const { code } = await respect(join(folder, 'flow-log-life.yaml'), mock.url);
    await mock.close();
    expect(code).toBe(1);
  }, 60_000);
});

function respect(file: string, url: string): Promise<{ code: number; output: string }> {
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const command = [join(dirname(manifest), bin.redocly), 'respect', file, '-S', `flowlog=${url}`];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, output: stdout + stderr });
    });
  });
}
