import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, type Respond, startMock } from '../../src/mock/index.js';
import { core, vpc } from './vendor-packages.js';

const flowLog = {
  regionId: 'cn-hangzhou',
  resourceType: 'VPC',
  resourceId: 'vpc-bp1example',
  trafficType: 'All',
  projectName: 'flow-log-project',
  logStoreName: 'flow-log-store',
};

type Fields = NonNullable<ConstructorParameters<typeof vpc.CreateFlowLogRequest>[0]>;

describe("the vendor's SDK against the mock", () => {
  const received: Readonly<Record<string, unknown>>[] = [];
  let mock: Mock;
  beforeAll(async () => {
    const respond: Respond = (_operation, values) => {
      received.push(values);
      return { body: { RequestId: '', Success: 'true', FlowLogId: 'fl-1', ResourceGroupId: 'rg-1' } };
    };
    mock = await startMock({ strict: true, respond });
  });
  afterAll(() => mock.close());

  const connect = (config: Record<string, unknown> = {}) =>
    new vpc.default({
      accessKeyId: 'any',
      accessKeySecret: 'any',
      protocol: 'http',
      endpoint: mock.url.slice('http://'.length),
      ...config,
      // biome-ignore lint/suspicious/noExplicitAny: the SDK's own Config class is not exported by the SDK
    } as any);
  const create = (fields: Fields = {}, config = {}) =>
    connect(config).createFlowLog(new vpc.CreateFlowLogRequest({ ...flowLog, ...fields }));

  it.each([
    ['newer', {}],
    ['older', { signatureAlgorithm: 'v2' }],
  ])('creates a flow log with the %s signature', async (_signature, config) => {
    const { statusCode, body } = await create({}, config);
    expect(statusCode).toBe(200);
    expect({ ...body }).toEqual({
      requestId: expect.stringMatching(/^[0-9A-F-]{36}$/),
      success: 'true',
      flowLogId: 'fl-1',
      resourceGroupId: 'rg-1',
    });
  });

  it('brings over every parameter, tags and traffic paths included', async () => {
    await create({
      flowLogName: '流日志 *~ 1',
      description: 'a & b = c + d',
      aggregationInterval: 5,
      trafficPath: ['natGateway', 'vbr'],
      tag: [
        new vpc.CreateFlowLogRequestTag({ key: 'team', value: 'a/b' }),
        new vpc.CreateFlowLogRequestTag({ key: 'empty', value: '' }),
      ],
      ipVersion: 'IPv4',
      resourceGroupId: 'rg-acfmxazdjdhd',
      ownerId: 1234567890,
    });
    expect({ ...received.at(-1) }).toEqual({
      RegionId: 'cn-hangzhou',
      ResourceType: 'VPC',
      ResourceId: 'vpc-bp1example',
      TrafficType: 'All',
      ProjectName: 'flow-log-project',
      LogStoreName: 'flow-log-store',
      FlowLogName: '流日志 *~ 1',
      Description: 'a & b = c + d',
      AggregationInterval: 5,
      TrafficPath: ['natGateway', 'vbr'],
      Tag: [
        { Key: 'team', Value: 'a/b' },
        { Key: 'empty', Value: '' },
      ],
      IpVersion: 'IPv4',
      ResourceGroupId: 'rg-acfmxazdjdhd',
      OwnerId: 1234567890,
    });
  });

  it.each<[string, Fields, object, string, string, number]>([
    [
      'a refused request',
      { trafficPath: ['all', 'all'] },
      {},
      'ClientError',
      'DuplicatedParam.TrafficPath',
      400,
    ],
    ['a denied request', { description: 'mock:Forbidden.RAM' }, {}, 'ClientError', 'Forbidden.RAM', 403],
    ['throttling', { description: 'mock:Throttling.User' }, {}, 'ThrottlingError', 'Throttling.User', 400],
    [
      'a failing service',
      {},
      { accessKeyId: 'mock:ServiceUnavailable' },
      'ServerError',
      'ServiceUnavailable',
      503,
    ],
  ])(
    'raises %s as the error class that fits',
    async (_what, fields, config, errorClass, code, statusCode) => {
      const error = await create(fields, config).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(core[errorClass as 'ClientError']);
      expect(error).toMatchObject({ name: errorClass, code, statusCode, requestId: expect.any(String) });
    },
  );
});
