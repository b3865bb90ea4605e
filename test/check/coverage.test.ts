import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CoverageReport,
  coverageParts,
  coverageText,
  type Exchange,
  exceptCoverage,
  mergeCoverage,
  readExceptions,
  runCheck,
} from '../../src/check/index.js';
import { fileOf, recordingOf } from './recording-file.js';
import { changed, created, exchangeOf, listed, refused } from './sample.js';

async function coverageOf(...exchanges: Exchange[]): Promise<CoverageReport> {
  return (await runCheck([recordingOf(exchanges)])).coverage;
}

function covered({ entries }: CoverageReport, part: string): string[] {
  return entries.filter((entry) => entry.part === part && entry.count > 0).map(({ name }) => name);
}

describe('coverage', () => {
  it('counts operations, parameters, values, fields, statuses and the constraints that were kept', async () => {
    const report = await coverageOf(created({ 'Tag.1.Key': 'a', 'TrafficPath.1': 'all', IpVersion: 'IPv4' }));
    expect(covered(report, 'operations')).toEqual(['CreateFlowLog']);
    expect(covered(report, 'parameters')).toEqual(expect.arrayContaining(['CreateFlowLog Tag.N.Key']));
    expect(covered(report, 'parameters')).not.toContain('CreateFlowLog Tag.N.Value');
    expect(covered(report, 'enum-values')).toEqual(
      expect.arrayContaining(['CreateFlowLog TrafficPath.N = "all"', 'CreateFlowLog IpVersion = "IPv4"']),
    );
    expect(covered(report, 'response-fields')).toContain('CreateFlowLog 200 FlowLogId');
    expect(covered(report, 'statuses')).toEqual(['CreateFlowLog 200']);
    expect(covered(report, 'constraints')).toEqual(
      expect.arrayContaining([
        'CreateFlowLog TrafficType required, kept',
        'CreateFlowLog Tag.N.Key minLength, kept',
      ]),
    );
  });

  it('counts refused constraints and rules by what the request breaks', async () => {
    const report = await coverageOf(
      refused('MissingParameter', 'x', 400, { TrafficType: undefined }),
      refused('IllegalParam.TrafficPath', 'x', 400, { 'TrafficPath.1': 'all', 'TrafficPath.2': 'moon' }),
      refused('MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore', 'x', 400, { LogStoreName: undefined }),
    );
    expect(covered(report, 'constraints').filter((name) => name.endsWith('refused'))).toEqual([
      'CreateFlowLog TrafficType required, refused',
      'CreateFlowLog TrafficPath.N enum, refused',
      'CreateFlowLog rule target-required, refused',
    ]);
    expect(covered(report, 'error-codes')).toHaveLength(3);
  });

  it('counts gateway codes apart from those of operations', async () => {
    const report = await coverageOf(refused('ServiceUnavailable', 'x', 503));
    expect(covered(report, 'gateway-codes')).toEqual(['ServiceUnavailable']);
    expect(covered(report, 'statuses')).toEqual(['CreateFlowLog default']);
  });

  it('cites the gateway for its codes, also where an operation documents the same', async () => {
    const { entries } = await coverageOf(created());
    const files = entries
      .filter(({ part }) => part === 'gateway-codes')
      .map(({ contract }) => contract?.file);
    expect(new Set(files)).toEqual(new Set(['openapi/components/responses/GatewayError.yaml']));
  });

  it('counts the gateway codes that requests to no operation are refused with', async () => {
    const message = 'Specified api is not found, please check your url and method.';
    const body = {
      RequestId: 'R',
      HostId: 'vpc.aliyuncs.com',
      Code: 'InvalidAction.NotFound',
      Message: message,
    };
    const report = await coverageOf(exchangeOf('CreateFlowLogs', {}, 404, body));
    expect(covered(report, 'gateway-codes')).toEqual(['InvalidAction.NotFound']);
  });

  it('counts transitions that exchanges prove', async () => {
    const id = 'fl-m5e8vhz2t21sel1nqabcd';
    const report = await coverageOf(
      created(),
      listed(id, 'Active'),
      changed('ModifyFlowLogAttribute', id),
      listed(id, 'Modifying'),
      listed(id, 'Active'),
      changed('DeleteFlowLog', id),
      listed(id),
    );
    expect(covered(report, 'transitions').sort()).toEqual([
      'CreateFlowLog: absent -> Activating',
      'DeleteFlowLog: Active -> Deleting',
      'FlowLog: Activating -> Active',
      'FlowLog: Deleting -> absent',
      'FlowLog: Modifying -> Active',
      'ModifyFlowLogAttribute: Active -> Modifying',
    ]);
  });

  it('counts neither what was sent nor the change where the answer says that the call failed', async () => {
    const report = await coverageOf(created({}, { Success: 'false' }));
    expect(covered(report, 'statuses')).toEqual(['CreateFlowLog 200']);
    expect(covered(report, 'enum-values')).toEqual(['CreateFlowLog 200 Success = "false"']);
    expect(['parameters', 'transitions', 'constraints'].flatMap((part) => covered(report, part))).toEqual([]);
  });

  it('counts nothing but the operation where a load balancer answered', async () => {
    const { request } = created({ TrafficType: undefined });
    const { entries } = await coverageOf({ request, response: { status: 503, headers: {}, body: '' } });
    expect(entries.flatMap(({ name, count }) => (count > 0 ? name : []))).toEqual(['CreateFlowLog']);
  });

  it('names a line of the hand-written contract for everything', async () => {
    const { entries } = await coverageOf();
    const unplaced = entries.filter(
      ({ contract }) => contract?.file === undefined || contract.line === undefined,
    );
    expect(unplaced.map(({ name }) => name)).toEqual([]);
    expect(new Set(entries.map(({ part }) => part))).toEqual(new Set(coverageParts));
  });

  it('knows every error code that the contract publishes, by its own line', async () => {
    const { entries } = await coverageOf();
    for (const { part, name, contract } of entries.filter(({ part }) => part === 'error-codes')) {
      const code = name.split(' ')[1] ?? '';
      const line = readFileSync(contract.file ?? '', 'utf8').split('\n')[(contract.line ?? 0) - 1];
      expect(`${part} ${line}`).toContain(code);
    }
  });
});

describe('exceptions from coverage', () => {
  const ofFile = (text: string) => readExceptions(fileOf(text));

  it('need not be covered, say why, and leave the rest as it is', async () => {
    const report = await coverageOf(created(), refused('Throttling', 'x'));
    const reason = 'the account has money';
    const list = `- reason: ${reason}\n  operations: [DeleteFlowLog, ActiveFlowLog]\n  gateway-codes: [SystemBusy]\n`;
    const { parts, entries } = exceptCoverage(report, ofFile(list));
    expect(parts.operations).toEqual({ covered: 1, total: 10, excepted: 2 });
    expect(parts['gateway-codes']).toEqual({ covered: 1, total: 46, excepted: 1 });
    expect(parts.parameters).toEqual(report.parts.parameters);
    expect(entries.find(({ name }) => name === 'SystemBusy')?.excepted).toBe(reason);
    expect(coverageText({ ...report, parts, entries })).toMatch(/operations .* 1 of 10, 2 excepted/);
  });

  it.each([
    ['is covered', '- { reason: r, operations: [CreateFlowLog] }', /operations CreateFlowLog is covered/],
    ['is nothing', '- { reason: r, operations: [Nope] }', /there is no operations Nope/],
    ['has no reason', '- { operations: [DeleteFlowLog] }', /item 1 has no reason/],
    ['names no part', '- { reason: r, codes: [X] }', /item 1 has codes; name lists of operations/],
    ['is no list', 'reason: r', /is no list/],
    ['is no YAML', '- {', /can't read/],
  ])('are refused if one %s', async (_what, list, problem) => {
    const report = await coverageOf(created());
    expect(() => exceptCoverage(report, ofFile(list))).toThrow(problem);
  });

  it('are forgotten when reports are merged, so that they are held against the whole', async () => {
    const [some, others] = await Promise.all([coverageOf(created()), coverageOf(listed('fl-1'))]);
    const excepted = exceptCoverage(some, ofFile('- { reason: r, operations: [DescribeFlowLogs] }'));
    expect(mergeCoverage([excepted, others])).toEqual(mergeCoverage([some, others]));
  });

  it('are options of check and of coverage merge', async () => {
    const list = fileOf('- { reason: r, operations: [DeleteFlowLog] }');
    const report = recordingOf([{ coverage: await coverageOf(created()) }]);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args, '--except', list], {
        encoding: 'utf8',
      });
    expect(run('check', recordingOf([created()]), '--coverage').stdout).toMatch(/1 of 11, 1 excepted/);
    expect(run('coverage', 'merge', report, '--format', 'pretty').stdout).toMatch(/1 of 11, 1 excepted/);
  });
});

describe('merging coverage', () => {
  const pool = [
    created(),
    created({ 'Tag.1.Key': 'a' }, { FlowLogId: 'fl-4' }),
    refused('QuotaExceeded.FlowlogCount', 'x'),
    exchangeOf('DescribeFlowLogs', { RegionId: 'cn-hangzhou' }, 200, {}),
  ];

  it('makes no difference to a run over everything, whatever the order and grouping', async () => {
    const [a, b, c, all] = await Promise.all([
      coverageOf(...pool.slice(0, 1)),
      coverageOf(...pool.slice(1, 3)),
      coverageOf(...pool.slice(3)),
      coverageOf(...pool),
    ]);
    const together = mergeCoverage([all]);
    expect(mergeCoverage([a, b, c])).toEqual(together);
    expect(mergeCoverage([c, mergeCoverage([b, a])])).toEqual(together);
  });

  it('is associative and order-free for any counts', async () => {
    const base = await coverageOf();
    const withCounts = (counts: number[]): CoverageReport => ({
      ...base,
      exchanges: counts.length,
      entries: base.entries.map((entry, index) => ({ ...entry, count: counts[index] ?? 0 })),
    });
    const report = fc.array(fc.nat(1_000_000), { maxLength: 40 }).map(withCounts);
    fc.assert(
      fc.property(report, report, report, (a, b, c) => {
        const merged = mergeCoverage([a, b, c]);
        expect(mergeCoverage([mergeCoverage([a, b]), c])).toEqual(merged);
        expect(mergeCoverage([a, mergeCoverage([b, c])])).toEqual(merged);
        expect(mergeCoverage([c, a, b])).toEqual(merged);
      }),
      { numRuns: 25 },
    );
  });

  it('refuses reports of different contracts', async () => {
    const report = await coverageOf();
    const other = { ...report, contract: { ...report.contract, digest: 'x' } };
    expect(() => mergeCoverage([report, other])).toThrow(/different contracts/);
  });

  it('works on report files, and holds the sum against a minimum', async () => {
    const files = await Promise.all([coverageOf(created()), coverageOf(listed('fl-1'))]);
    const paths = files.map((coverage) => recordingOf([{ coverage }]));
    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', 'coverage', 'merge', ...args], {
        encoding: 'utf8',
      });
    const good = run(...paths, '--min-coverage', 'operations=16');
    expect(good.status).toBe(0);
    expect(JSON.parse(good.stdout).coverage.parts.operations).toEqual({ covered: 2, total: 12 });
    expect(run(...paths, '--min-coverage', 'operations=20', '--format', 'pretty').status).toBe(1);
    expect(run('package.json').stderr).toMatch(/package\.json holds no coverage/);
  });
});
