import { describe, expect, it } from 'vitest';
import { validation } from '../../src/client/validation.js';
import { startMock } from '../../src/mock/index.js';
import { created, entries, flowLog, optionsFor } from './entries.js';
import { playScript, refusal } from './scripted-server.js';

describe.each(entries)('validate of %s', (_name, { createFlowLogClient, createFlowLogCaller }) => {
  it.each([
    ['loaded when it is needed', true],
    ['given', validation],
  ])('with validators %s lets pass what keeps the contract', async (_how, validate) => {
    const server = await playScript({ body: created });
    const client = createFlowLogClient({ ...optionsFor(server.url), validate });
    expect((await client.createFlowLog({ ...flowLog, FlowLogName: undefined })).data).toEqual(created);
    expect(server.received).toHaveLength(1);
  });

  it.each([
    [
      { TrafficPath: ['all', 'all'] },
      { name: 'TrafficPath', rule: 'uniqueItems' },
      'DuplicatedParam.TrafficPath',
    ],
    [
      { AggregationInterval: 7 },
      { name: 'AggregationInterval', rule: 'enum' },
      'IllegalParam.AggregationInterval',
    ],
    [{ ResourceType: undefined }, { name: 'ResourceType', rule: 'required' }, 'MissingParameter'],
    [
      { Tag: [{ Key: 'a' }, { Key: 'k'.repeat(129) }] },
      { name: 'Tag.2.Key', rule: 'maxLength' },
      'ParameterInvalid',
    ],
    [
      { ProjectName: undefined },
      { name: '', rule: 'target-required' },
      'MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore',
    ],
  ])(
    'names parameter, rule and the code the API would answer for %j, and sends nothing',
    async (wrong, violation, code) => {
      const server = await playScript({ body: created });
      const client = createFlowLogClient({ ...optionsFor(server.url), validate: true });
      const { error, response } = await client.createFlowLog({ ...flowLog, ...wrong } as typeof flowLog);
      expect(error).toMatchObject({
        kind: 'invalid-request',
        attempts: 0,
        violations: [violation],
        expectedCode: code,
      });
      expect(error?.message).toContain(`CreateFlowLog was not sent: ${violation.name}`);
      expect(error?.Code).toBeUndefined();
      expect(response).toBeUndefined();
      expect(server.received).toEqual([]);
    },
  );

  it('expects the code that the mock answers', async () => {
    const mock = await startMock();
    const wrong = { ...flowLog, IpVersion: 'IPv5', ResourceType: 'VSwitch' } as never;
    const checked = await createFlowLogClient({ ...optionsFor(mock.url), validate: true }).createFlowLog(
      wrong,
    );
    const answered = await createFlowLogClient(optionsFor(mock.url)).createFlowLog(wrong);
    await mock.close();
    expect(checked.error).toMatchObject({ expectedCode: answered.error?.Code });
  });

  it('names the field of an answer that breaks the contract', async () => {
    const server = await playScript({ body: { ...created, Success: true } });
    const { POST } = createFlowLogCaller({ ...optionsFor(server.url), validate: true });
    const { data, error, response } = await POST('/CreateFlowLog', { params: { query: flowLog } });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ kind: 'invalid-response', status: 200, requestId: 'R-0' });
    expect(error?.kind === 'invalid-response' && error.violations).toContainEqual(
      expect.objectContaining({ name: 'Success', rule: 'type' }),
    );
    expect(await response?.json()).toMatchObject({ Success: true });
  });

  it('tells how often the request of such an answer was sent', async () => {
    const busy = { status: 503, body: refusal('ServiceUnavailable') };
    const server = await playScript(busy, { body: { ...created, Success: true } });
    const client = createFlowLogClient({ ...optionsFor(server.url), validate: true, retry: { pause: 1 } });
    expect((await client.createFlowLog(flowLog)).error).toMatchObject({
      kind: 'invalid-response',
      attempts: 2,
    });
  });

  it('leaves errors of the API alone', async () => {
    const body = { Code: 'Brand.New', Message: 'No.', RequestId: 'R', HostId: 'h' };
    const server = await playScript({ status: 400, body });
    const client = createFlowLogClient({ ...optionsFor(server.url), validate: true });
    expect((await client.createFlowLog(flowLog)).error).toMatchObject({ kind: 'api', Code: 'Brand.New' });
  });
});
