import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { nextSdk, oneMore } from './sdk-copy.js';

interface Run {
  readonly code: unknown;
  readonly stdout: string;
  readonly stderr: string;
}

function runDrift(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  const command = ['--import', 'tsx', 'scripts/drift-vendor.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

describe('npm run drift:vendor', () => {
  it('ends with 0 and says why each difference is right', async () => {
    const { code, stdout, stderr } = await runDrift([], { FORCE_COLOR: undefined, NO_COLOR: '1' });
    expect(stdout).not.toContain('\u001b');
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n').filter((line) => / known to /.test(line));
    expect(lines.length).toBeGreaterThan(0);
    expect(stdout.match(/^ +known: \S+/gm)).toHaveLength(lines.length);
    for (const line of lines) expect(line).toMatch(/, not to the .* openapi\/\S+\.yaml:\d+$/);
    expect(stdout).toMatch(/(\d+) differences, \1 of them known/);
  });

  it('ends with 1 and one line for each difference that is not known, in JSON too', async () => {
    const sdk = nextSdk(...oneMore('CreateFlowLogRequest', 'TrafficAnalyzerId', 'string'));
    const { code, stdout, stderr } = await runDrift(['--sdk', sdk, '--format', 'json'], {
      FORCE_COLOR: '1',
      NO_COLOR: undefined,
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^drift: CreateFlowLog parameter TrafficAnalyzerId: .* test\/contract\/known-differences\.yaml with a reason\n$/,
    );
    const { differences } = JSON.parse(stdout);
    expect(differences.filter(({ reason }: { reason?: string }) => reason === undefined)).toEqual([
      expect.objectContaining({
        kind: 'parameter',
        operation: 'CreateFlowLog',
        name: 'TrafficAnalyzerId',
        knows: ['sdk'],
        lacks: ['contract', 'facts'],
        contract: expect.objectContaining({ file: 'openapi/paths/CreateFlowLog.yaml' }),
      }),
    ]);
  });

  it.each([
    ['--wrong', /^drift: Unknown option '--wrong'; usage: .*\n$/],
    ['--format=xml', /^drift: there is no format xml; usage: .*\n$/],
    ['--sdk=no-such-folder', /^drift: can't read no-such-folder\/package\.json: .*\n$/],
  ])('ends with 2 and one line for %s', async (flag, line) => {
    const { code, stdout, stderr } = await runDrift([flag]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(line);
  });
});
