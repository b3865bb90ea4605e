import { describe, expect, it } from 'vitest';
import { failuresOf } from './drift.js';
import { nextSdk, oneLess, oneMore } from './sdk-copy.js';

const failuresWith = (...changes: Parameters<typeof nextSdk>) => failuresOf({ sdk: nextSdk(...changes) });

describe('a new version of the vendor SDK', () => {
  it('passes as long as it knows the same', async () => {
    expect(await failuresOf({ sdk: nextSdk() })).toEqual([]);
  });

  it('fails by the name of a further parameter, with the line of the operation', async () => {
    const [failure, ...more] = await failuresWith(
      ...oneMore('CreateFlowLogRequest', 'TrafficAnalyzerId', 'string'),
    );
    expect(more).toEqual([]);
    expect(failure).toContain(
      'CreateFlowLog parameter TrafficAnalyzerId: known to the SDK, not to the contract and the facts',
    );
    expect(failure).toMatch(
      /add it to the contract \(openapi\/paths\/CreateFlowLog\.yaml:\d+\), or add it to known\.yaml with a reason$/,
    );
  });

  it('fails by the name of a further member inside a parameter', async () => {
    const failures = await failuresWith(...oneMore('CreateFlowLogRequestTag', 'Scope', 'string'));
    expect(failures).toEqual([expect.stringContaining('CreateFlowLog parameter Tag.N.Scope: ')]);
  });

  it('fails by the name of a further response field at any depth', async () => {
    const failures = await failuresWith(
      ...oneMore('DescribeFlowLogsResponseBodyFlowLogsFlowLogTagsTag', 'Scope', 'string'),
      ...oneMore('CreateFlowLogResponseBody', 'Created', 'boolean'),
    );
    expect(failures).toEqual([
      expect.stringContaining('CreateFlowLog response field Created: '),
      expect.stringContaining('DescribeFlowLogs response field FlowLogs.FlowLog[].Tags.Tag[].Scope: '),
    ]);
  });

  it('fails by the name of a parameter and a response field that are gone', async () => {
    const failures = await failuresWith(
      ...oneLess('CreateFlowLogRequest', 'logFormat'),
      ...oneLess('DescribeFlowLogsResponseBody', 'totalCount'),
    );
    expect(failures).toEqual([
      expect.stringMatching(/^CreateFlowLog parameter LogFormat: .* not to the SDK; correct the contract/),
      expect.stringMatching(
        /^DescribeFlowLogs response field TotalCount: .* not to the SDK; correct the contract/,
      ),
    ]);
  });

  it('fails by the name of what has another type, saying both', async () => {
    const failures = await failuresWith(
      [
        'CreateFlowLogRequest.d.ts',
        (text) => text.replace('trafficPath?: string[]', 'trafficPath?: number[]'),
      ],
      ['CreateFlowLogResponseBody.d.ts', (text) => text.replace('success?: string', 'success?: boolean')],
    );
    expect(failures).toEqual([
      expect.stringContaining(
        'parameter type TrafficPath: contract says array of string, sdk says array of number',
      ),
      expect.stringContaining('response field type Success: contract says string, sdk says boolean'),
    ]);
  });

  it('fails by the name of a value that its comments list and nobody else knows, and of one that is gone', async () => {
    const failures = await failuresWith([
      'CreateFlowLogRequest.d.ts',
      (text) =>
        text
          .replace('- **ecr**:', '- **satellite**:')
          .replace('**1**, **5**, and **10**', '**1**, **5**, and **60**'),
    ]);
    const names = failures.map((failure) => failure.split(':', 1)[0]);
    expect(names).toEqual([
      'CreateFlowLog parameter value AggregationInterval = 10',
      'CreateFlowLog parameter value AggregationInterval = 60',
      'CreateFlowLog parameter value TrafficPath = ecr',
      'CreateFlowLog parameter value TrafficPath = satellite',
    ]);
  });

  it('fails by the name of a parameter that has become optional', async () => {
    const change = (text: string) =>
      text.replace(/This parameter is required\.([^/]*\*\/\s*trafficType)/, '$1');
    expect(await failuresWith(['CreateFlowLogRequest.d.ts', change])).toEqual([
      expect.stringContaining(
        'CreateFlowLog parameter required TrafficType: contract says yes, sdk says no, facts says yes',
      ),
    ]);
  });

  it('fails by the name of a further operation on what the contract is about, but of no other', async () => {
    const index = (text: string) => `${text}
      export { PauseFlowLogResponseBody } from './ActiveFlowLogResponseBody';
      export { PauseVpcResponseBody } from './ActiveFlowLogResponseBody';`;
    const body = (text: string) => text.replaceAll('ActiveFlowLogResponseBody', 'PauseFlowLogResponseBody');
    const files = ['.d.ts', '.js'].map((end) => [`ActiveFlowLogResponseBody${end}`, body] as const);
    const failures = await failuresWith(
      ['model.d.ts', (text) => index(text).replace(/^.*\bActiveFlowLogResponseBody }.*$/m, '')],
      ...files,
    );
    expect(failures.map((failure) => failure.split(':', 1)[0])).toEqual([
      'ActiveFlowLog as a whole',
      'PauseFlowLog as a whole',
    ]);
  });

  it.each([
    [
      'lacks its typings',
      ['model.d.ts', (text: string) => text.replace("'./CreateFlowLogRequest'", "'./Gone'")],
      /can't read .*Gone\.d\.ts/,
    ],
    [
      'has a member without a name on the wire',
      ['CreateFlowLogRequest.js', (text: string) => text.replace("logFormat: 'LogFormat'", '')],
      /typings and names\(\) of CreateFlowLogRequest differ in logFormat/,
    ],
    ['exports nothing', ['model.d.ts', () => ''], /exports no model/],
  ] as const)('is refused when it %s', async (_how, change, reason) => {
    await expect(failuresWith(change)).rejects.toThrow(reason);
  });
});
