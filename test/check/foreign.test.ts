import { describe, expect, it } from 'vitest';
import {
  CheckInputError,
  checkExchange,
  checkRecordings,
  createLiveCheck,
  type Exchange,
  loadContractFile,
  type RunOptions,
  runCheck,
  writeReport,
} from '../../src/check/index.js';
import { fileOf, recordingOf } from './recording-file.js';
import { created } from './sample.js';

const version = '2016-04-28';
const ok = { status: 200, headers: {}, body: '{"RequestId":"x"}' };

/** A call on a host, or on none, by parameters as the older clients write it. */
function call(host: string, Action?: string, Version?: string, path = '/'): Exchange {
  const named = { ...(Action && { Action }), ...(Version && { Version }) };
  const origin = host === '' ? '' : `https://${host}`;
  return { request: { method: 'GET', url: `${origin}${path}?${new URLSearchParams(named)}` }, response: ok };
}

async function countsOf(exchanges: Exchange[], options: RunOptions = {}) {
  const result = await runCheck([recordingOf(exchanges)], options);
  return { checked: result.exchanges, foreign: result.foreign, findings: result.findings };
}

describe('traffic of other APIs', () => {
  it.each([
    ["another product's call", call('ecs.cn-hangzhou.aliyuncs.com', 'DescribeInstances', '2014-05-26')],
    ['an operation that products share', call('ecs.aliyuncs.com', 'TagResources', '2014-05-26')],
    ['a file of a CDN', call('g.alicdn.com', undefined, undefined, '/app/main.js')],
    ['the page of a console', call('vpc.console.aliyun.com', undefined, undefined, '/data/api.json')],
    ['a health check of a gateway', call('', undefined, undefined, '/healthz')],
    ['the root of a machine of one’s own', call('localhost:4010')],
    ["another product's call through a gateway", call('gateway.example.com', 'RunInstances', '2014-05-26')],
    ["another product's call without a host", call('', 'RunInstances', '2014-05-26')],
    ['a call that only its header names', headed('gateway', 'RunInstances', '2014-05-26')],
  ])('is passed over and counted by host: %s', async (_name, exchange) => {
    const host = exchange.request.url.startsWith('/') ? (hostHeader(exchange) ?? '') : hostIn(exchange);
    expect(await countsOf([exchange, created()])).toEqual({
      checked: 1,
      foreign: { exchanges: 1, hosts: [{ host, exchanges: 1 }] },
      findings: [],
    });
  });

  it.each([
    ['a host of the contract, whatever is asked', call('vpc.cn-hangzhou.aliyuncs.com', 'RunInstances', '1')],
    [
      'a region that the contract does not list',
      call('vpc.mars-1.aliyuncs.com', 'CreateFlowLog', '2030-01-01'),
    ],
    ['a host with an addition', call('VPC-inner.cn-beijing.aliyuncs.com:443', 'StartFlowLog', '2030-01-01')],
    ['a path on the central host', call('vpc.aliyuncs.com', undefined, undefined, '/favicon.ico')],
    ['an operation in a drifted version', call('127.0.0.1:4010', 'CreateFlowLog', '2030-01-01')],
    ['a drifted operation', call('', 'StartFlowLog', version)],
    ['a drifted operation behind a gateway', call('gateway.example.com', 'StartFlowLog', version)],
    ['a drifted operation on a drifted host', call('network.aliyuncs.com', 'StartFlowLog', version)],
    ['an operation whose version is lost', call('network.aliyuncs.com', 'CreateFlowLog')],
    ['a path of the contract in another version', call('mock', undefined, '2030-01-01', '/CreateFlowLog')],
    ['the path of the wire rule, where no host is recorded', call('')],
    [
      'a call whose names are lost',
      { request: { method: 'POST', url: 'http://mock/?RegionId=cn-x' }, response: ok },
    ],
    [
      'a form that can not be read to its end',
      { request: { method: 'POST', url: 'http://mock/', body: 'Action=CreateFlowLog&A=%zz' }, response: ok },
    ],
  ])('is not: %s', async (_name, exchange) => {
    const { checked, foreign, findings } = await countsOf([exchange]);
    expect([checked, foreign, findings.length]).toEqual([1, { exchanges: 0, hosts: [] }, 1]);
  });

  it('is not what comes from a host that was named', async () => {
    const exchanges = ['a.gateway.example', 'b.gateway.example:8080', 'gateway.example'].map((host) =>
      call(host, 'RunInstances', '2014-05-26'),
    );
    const checked = async (...hosts: string[]) => (await countsOf(exchanges, { hosts })).checked;
    expect(await checked()).toBe(0);
    expect(await checked('*.gateway.example')).toBe(2);
    expect(await checked('b.gateway.example:80', 'GATEWAY.example')).toBe(1);
    expect(await checked('b.gateway.example:8080', '*.example')).toBe(3);
    await expect(checked('https://gateway.example/')).rejects.toThrow(CheckInputError);
  });

  it('is what no path of a contract without a wire rule has, on hosts that it does not name', async () => {
    const pets = await loadContractFile(fileOf(petsContract));
    const exchanges = ['https://pets.example/v1/cats', 'https://other.example/v1/cats', '/v1/cats'].map(
      (url) => ({
        request: { method: 'GET', url },
        response: ok,
      }),
    );
    const { checked, foreign } = await countsOf(exchanges, { contract: pets });
    expect([checked, foreign.hosts]).toEqual([2, [{ host: 'other.example', exchanges: 1 }]]);
  });

  it('is told to programs, which check one exchange as what they say it is', async () => {
    const other = call('ecs.aliyuncs.com', 'RunInstances', '2014-05-26');
    const seen: unknown[] = [];
    const onForeign = (...told: unknown[]) => void seen.push(told);
    for await (const finding of checkRecordings([created(), other], { onForeign })) seen.push(finding);
    expect(seen).toEqual([['ecs.aliyuncs.com', { file: 'exchanges', entry: 2 }]]);
    expect(checkExchange(other).map(({ rule }) => rule)).toEqual(['undocumented-operation']);
    createLiveCheck(({ rule }) => seen.push(rule))(other);
    expect(seen.at(-1)).toBe('undocumented-operation');
  });

  it.each([
    ['pretty', /^3 exchanges of other hosts passed over \(ecs\.aliyuncs\.com 2, no host 1\);.*--host$/m],
    ['json', /"foreign": \{\s+"exchanges": 3,/],
    ['junit', /name="of-other-hosts" value="3"[\s\S]*<system-out>3 exchanges of other hosts/],
    ['sarif', /"text": "3 exchanges of other hosts passed over/],
    [
      'html',
      /<summary>3 exchanges of other hosts passed over<\/summary>[\s\S]*<code>ecs\.aliyuncs\.com<\/code> <span class="dim">2</,
    ],
  ] as const)('stands in the report: %s', async (format, text) => {
    const other = call('ecs.aliyuncs.com', 'RunInstances', '2014-05-26');
    const file = recordingOf([other, other, call('', undefined, undefined, '/healthz'), created()]);
    expect(await writeReport(await runCheck([file]), format)).toMatch(text);
  });
});

function headed(host: string, action: string, named: string): Exchange {
  const headers = { Host: host, 'X-Acs-Action': action, 'X-Acs-Version': named };
  return { request: { method: 'POST', url: '/', headers }, response: ok };
}

function hostIn({ request }: Exchange): string {
  return new URL(request.url).host;
}

function hostHeader({ request }: Exchange): string | undefined {
  return (request.headers as Record<string, string> | undefined)?.Host;
}

const petsContract = `openapi: 3.1.1
info: { title: Pets, version: '1' }
servers: [{ url: https://pets.example/v1 }]
paths:
  /pets:
    get: { operationId: listPets, responses: { '200': { description: Pets. } } }
`;
