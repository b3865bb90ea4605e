import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from '../client/built/package-folder.js';
import { programOf } from '../client/built/program-of.js';
import { startForTest } from '../mock/calls.js';

let built: Awaited<ReturnType<typeof buildPackage>>;

beforeAll(async () => {
  built = await buildPackage();
});
afterAll(() => built?.remove());

/** Runs an example of the client, as in a clone after `npm run build`, and gives the lines it prints. */
async function runExample(name: string, url = ''): Promise<string[]> {
  const file = join(built.folder, 'examples', name);
  const { stdout } = await promisify(execFile)(process.execPath, [file, url]);
  return stdout
    .trimEnd()
    .replaceAll(/fl-\S+/g, 'fl-…')
    .replaceAll(/vpc-\S+/g, 'vpc-…')
    .split('\n');
}

describe('the examples of the client', () => {
  it('create a flow log and wait until it is active', async () => {
    const mock = await startForTest({ clock: 'reads', static: false });
    expect(await runExample('create-and-wait.mjs', mock.url)).toEqual([
      'created fl-…',
      'Activating',
      'Active',
      'captures All of vpc-…',
    ]);
  });

  it('list all flow logs, one by one and by pages', async () => {
    const item = { Status: 'Active', ResourceType: 'VPC', TrafficType: 'All', ServiceType: 'sls' };
    const target = { ProjectName: 'project', LogStoreName: 'store' };
    const FlowLog = [1, 2, 3].map((n) => ({
      FlowLogId: `fl-${n}`,
      ResourceId: `vpc-${n}`,
      ...item,
      ...target,
    }));
    const scope = { account: 'any', region: 'cn-hangzhou', resources: { FlowLog } };
    const mock = await startForTest({ static: false, seed: { version: 1, scopes: [scope] } });
    expect(await runExample('list-all.mjs', mock.url)).toEqual([
      ...Array.from(FlowLog, () => 'fl-… Active vpc-…'),
      'page 1: 2 of 3',
      'page 2: 1 of 3',
    ]);
  });

  it('tell errors apart', async () => {
    const mock = await startForTest({ static: false });
    expect(await runExample('handle-errors.mjs', mock.url)).toEqual([
      'name it once: The param of trafficPath is duplicated.',
      'api 400 InvalidInstanceId.NotFound',
      'invalid-request IllegalParam.AggregationInterval',
      'network 1',
    ]);
  });

  it('start with the one in README.md, which brings its own mock', async () => {
    const { code } = await transform(programOf('README.md'), { loader: 'ts', format: 'esm' });
    writeFileSync(join(built.folder, 'examples/readme.mjs'), code);
    expect(await runExample('readme.mjs')).toEqual([
      'vpc-… Active',
      expect.stringMatching(/^The param of trafficPath is duplicated\. [0-9A-F-]{36}$/),
      expect.stringContaining('quota'),
      'false',
    ]);
  });
});
