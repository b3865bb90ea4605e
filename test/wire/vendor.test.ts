import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { $OpenApiUtil, OpenApiUtil } from '@alicloud/openapi-core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  decodeParameters,
  encodeParameters,
  percentEncode,
  readAction,
  type WireCall,
  type WirePair,
  type WireParameter,
  type WireRequest,
} from '../../src/wire/index.js';
import { anyParameters, anyValues } from './arbitraries.js';
import { startLoopback } from './loopback.js';
import { parameters as sampleParameters, rule as sampleRule } from './sample.js';

type Vpc = typeof import('@alicloud/vpc20160428', { with: { 'resolution-mode': 'require' }});
type PopCore = new (
  config: object,
) => { request(action: string, params: object, options: object): Promise<unknown> };

// The vendor's CommonJS as Node loads it: compiler and test runner disagree about its default exports.
const load = createRequire(import.meta.url);
const vpc: Vpc = load('@alicloud/vpc20160428');
const RPCClient: PopCore = load('@alicloud/pop-core');

const rule = {
  ...sampleRule,
  version: '2016-04-28',
  commonParameters: [
    ...sampleRule.commonParameters,
    'SignatureMethod',
    'SignatureNonce',
    'SignatureVersion',
    'Timestamp',
  ],
  maxBodyBytes: 100_000,
  maxParameters: 100,
};
const actions = new Set(['CreateFlowLog']);
const parameters: WireParameter[] = [
  { name: 'RegionId', type: { kind: 'string' } },
  { name: 'Description', type: { kind: 'string' } },
  { name: 'AggregationInterval', type: { kind: 'integer' } },
  { name: 'TrafficPath', type: { kind: 'array', items: { kind: 'string' } } },
  {
    name: 'Tag',
    type: {
      kind: 'array',
      items: { kind: 'object', properties: { Key: { kind: 'string' }, Value: { kind: 'string' } } },
    },
  },
];
const values = {
  RegionId: 'cn-hangzhou',
  Description: "a b+c*d~e!'()&=%/?# 中文 é 😀",
  AggregationInterval: 5,
  TrafficPath: ['natGateway', 'vbr'],
  Tag: [
    { Key: 'Dept*', Value: '' },
    { Key: 'Who', Value: 'Joshua + Ann' },
  ],
};

describe("the vendor's own flattening", () => {
  it('sends the same pairs for every value', () => {
    const cases = fc.oneof(fc.constant(sampleParameters), anyParameters).chain((some) => anyValues(some));
    fc.assert(
      fc.property(cases, (any) => {
        expect(new Map(encodeParameters(any))).toEqual(new Map(Object.entries(OpenApiUtil.query(any))));
      }),
    );
  });

  it('differs only for items that send nothing: it leaves a gap, we do not', () => {
    const sparse = { TrafficPath: ['a', null, 'b'] };
    expect(OpenApiUtil.query(sparse)).toEqual({ 'TrafficPath.1': 'a', 'TrafficPath.3': 'b' });
    expect(encodeParameters(sparse)).toEqual([
      ['TrafficPath.1', 'a'],
      ['TrafficPath.2', 'b'],
    ]);
  });
});

describe('readAction and decodeParameters understand', () => {
  let loopback: Awaited<ReturnType<typeof startLoopback>>;

  beforeEach(async () => {
    loopback = await startLoopback();
  });

  afterEach(async () => {
    await loopback.close();
  });

  it.each([['ACS3-HMAC-SHA256'], ['v2']])('the vendor SDK with signature %s', async (signatureAlgorithm) => {
    await vendorClient(loopback.port, signatureAlgorithm).createFlowLog(
      new vpc.CreateFlowLogRequest({
        regionId: values.RegionId,
        description: values.Description,
        aggregationInterval: values.AggregationInterval,
        trafficPath: values.TrafficPath,
        tag: values.Tag.map(({ Key, Value }) => new vpc.CreateFlowLogRequestTag({ key: Key, value: Value })),
      }),
    );
    expectValues(loopback.received);
  });

  it.each(['GET', 'POST'])('pop-core by %s', async (method) => {
    await popCore(loopback.port).request('CreateFlowLog', values, { method });
    expectValues(loopback.received);
  });

  it('pop-core with an action in lower camel case, which it corrects only in the parameter', async () => {
    await popCore(loopback.port).request('createFlowLog', values, { method: 'POST' });
    expect(loopback.received[0]?.headers).toMatchObject({ 'x-acs-action': 'createFlowLog' });
    expectValues(loopback.received);
  });

  it('fetch with a form body', async () => {
    const body = new URLSearchParams(encodeParameters(values));
    await fetch(`http://127.0.0.1:${loopback.port}/?Action=CreateFlowLog&Version=2016-04-28`, {
      method: 'POST',
      body,
    });
    expectValues(loopback.received);
  });

  it('curl --data-urlencode, which writes a space as + and escapes * but not ~', async () => {
    const form = curlForm(encodeParameters(values));
    await send(loopback.port, 'POST /?Action=CreateFlowLog&Version=2016-04-28', form);
    await send(loopback.port, `GET /?Action=CreateFlowLog&Version=2016-04-28&${form}`);
    expect(form).toContain('Joshua+%2B+Ann');
    expectValues(loopback.received, 2);
  });
});

function vendorClient(port: number, signatureAlgorithm: string): InstanceType<Vpc['default']> {
  const config = new $OpenApiUtil.Config({
    accessKeyId: 'id',
    accessKeySecret: 'secret',
    endpoint: `127.0.0.1:${port}`,
    protocol: 'http',
    signatureAlgorithm,
  });
  return new vpc.default(config);
}

function popCore(port: number): InstanceType<PopCore> {
  const endpoint = `http://127.0.0.1:${port}`;
  return new RPCClient({ accessKeyId: 'id', accessKeySecret: 'secret', endpoint, apiVersion: rule.version });
}

/** A form as curl 7.88 writes it. */
function curlForm(pairs: readonly WirePair[]): string {
  return pairs.map(([key, value]) => `${key}=${percentEncode(value).replaceAll('%20', '+')}`).join('&');
}

/** Sends a request byte by byte, which fetch would not leave as it is. */
async function send(port: number, start: string, form = ''): Promise<void> {
  const type = form ? 'Content-Type: application/x-www-form-urlencoded\r\n' : '';
  const length = Buffer.byteLength(form);
  const socket = connect(port, '127.0.0.1');
  socket.end(
    `${start} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${type}Content-Length: ${length}\r\n\r\n${form}`,
  );
  for await (const _ of socket);
}

function readCall(request: WireRequest | undefined): WireCall {
  if (!request) throw new Error('nothing was received');
  const call = readAction(request, rule, actions);
  if (call.failure !== undefined) throw new Error(call.detail);
  return call;
}

function expectValues(received: readonly WireRequest[], times = 1): void {
  expect(received).toHaveLength(times);
  for (const request of received) {
    const call = readCall(request);
    expect(call).toMatchObject({ action: 'CreateFlowLog', style: 'rpc' });
    expect(decodeParameters(call.pairs, parameters)).toEqual({ values, unknown: [], problems: [] });
  }
}
