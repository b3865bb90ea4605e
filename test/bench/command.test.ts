import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function runBench(...names: readonly string[]): Promise<{ code: unknown; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const args = ['--import', 'tsx', 'bench/index.ts', ...names];
    execFile(process.execPath, args, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

describe('npm run bench', () => {
  it('refuses a name that is no benchmark, with the names there are, and measures nothing', async () => {
    expect(await runBench('client', 'nothing')).toEqual({
      code: 2,
      stdout: '',
      stderr: 'bench: no benchmark nothing; there are generate, mock, simulation, client, check\n',
    });
  });

  it('knows every benchmark that is there', async () => {
    const files = readdirSync('bench').filter((file) =>
      /^export default async function /m.test(readFileSync(`bench/${file}`, 'utf8')),
    );
    const { stderr } = await runBench('nothing');
    const known = /there are (.*)\n/.exec(stderr)?.[1]?.split(', ');
    expect(known?.sort()).toEqual(files.map((file) => file.replace('.ts', '')));
  });
});
