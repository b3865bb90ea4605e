import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, runCheck } from '../../src/check/index.js';
import { recordingOf } from './recording-file.js';
import { created, exchangeOf } from './sample.js';

function cli(...args: string[]) {
  const command = ['--import', 'tsx', 'src/cli/index.ts', ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

describe('flowlog-contract to-openapi-har', () => {
  const file = recordingOf([
    created({ 'TrafficPath.1': 'all', 'TrafficPath.2': 'natGateway', 'Tag.1.Key': 'a b' }),
    exchangeOf('DescribeVpcs', {}, 200, {}),
  ]);
  const output = `${file}.har`;

  it('writes the calls on the paths of the contract and tells what it left out', () => {
    const { status, stderr } = cli('to-openapi-har', file, output);
    expect([status, stderr]).toEqual([0, '1 entry names no operation of the contract and is left out\n']);
    const { entries } = JSON.parse(readFileSync(output, 'utf8')).log;
    expect(entries).toHaveLength(1);
    expect(new URL(entries[0].request.url).pathname).toBe('/CreateFlowLog');
    expect(entries[0].request.url).toContain('TrafficPath=all&TrafficPath=natGateway&Tag.1.Key=a%20b');
  });

  it('keeps what the check says about them', async () => {
    const { exchanges, findings } = await runCheck([output]);
    expect([exchanges, findings]).toEqual([1, []]);
  });

  it('can be read by redocly drift, which finds the operation', () => {
    const args = ['drift', output, '--api', 'generated/openapi.json', '--coverage'];
    const { stdout, stderr } = spawnSync('node_modules/.bin/redocly', args, {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    });
    expect(`${stdout}${stderr}`).toMatch(/CreateFlowLog/);
  });
});

describe('flowlog-contract explain', () => {
  it.each([
    ['QuotaExceeded.FlowlogCount', /status 400: This user[\s\S]*retry: never/],
    ['traffictype', /CreateFlowLog TrafficType parameter[\s\S]*one of "All"/],
    ['CreateFlowLog', /POST \/CreateFlowLog[\s\S]*required: RegionId/],
    ['Throttling', /gateway code[\s\S]*status 400/],
  ])('says what the contract has about %s, and where', (word, text) => {
    const { status, stdout } = cli('explain', word);
    expect(status).toBe(0);
    expect(stdout).toMatch(text);
    expect(stdout).toMatch(/openapi\/\S+\.yaml:\d+/);
  });

  it.each([
    ['CreatFlowLogs', 'CreateFlowLog'],
    ['StopFlowLog', 'DeactiveFlowLog'],
    ['QuotaExceded', 'QuotaExceeded.FlowlogCount'],
    ['InstanceNotFound', 'InvalidInstanceId.NotFound'],
    ['found instance', 'InvalidInstanceId.NotFound'],
    ['trafic', 'TrafficType'],
    ['LogStore', 'LogStoreName'],
    ['throttled', 'Throttling'],
  ])('finds near %s, among few: %s', (word, name) => {
    const { explanations, suggestions } = explain(word);
    expect([explanations, suggestions.length <= 5]).toEqual([[], true]);
    expect(suggestions).toContain(name);
  });

  it('finds nothing near what is like nothing', () => {
    expect(explain('zebra').suggestions).toEqual([]);
    expect(explain('').suggestions).toEqual([]);
  });

  it('suggests what is near', () => {
    const { status, stderr } = cli('explain', 'CreatFlowLogs');
    expect(status).toBe(1);
    expect(stderr).toContain('did you mean CreateFlowLog');
  });
});
