import { describe, expect, it } from 'vitest';
import contract from '../../generated/openapi.json' with { type: 'json' };
import { readContract } from '../../src/contract/index.js';
import { callAction, startForAll, startForTest } from './calls.js';

const { operations, gatewayErrors } = readContract(contract);
const shared = Object.entries(gatewayErrors);

/** Every code of every operation: its own by status, then the shared ones that it has not as its own. */
const documented = Object.values(operations).flatMap(({ id: action, errors }) => {
  const own = Object.entries(errors).flatMap(([code, entries]) =>
    entries.map(({ status, message }) => ({ action, code, status, message })),
  );
  const others = shared.filter(([code]) => !Object.hasOwn(errors, code));
  return [...own, ...others.map(([code, { status, message }]) => ({ action, code, status, message }))];
});

const UPPER_CASE_UUID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;

describe('a documented error on demand', () => {
  const mock = startForAll();

  it.each(documented)('of $action is $code through Prefer', async ({ action, code, status, message }) => {
    const answer = await callAction(
      mock.url,
      { Action: action },
      { prefer: `code=${status}, example=${code}` },
    );
    const { RequestId: id, ...body } = answer.body;
    expect(answer.status).toBe(status);
    expect(id).toMatch(UPPER_CASE_UUID);
    expect(body).toEqual({
      HostId: 'vpc.aliyuncs.com',
      Code: code,
      Message: message,
      Recommend: `https://api.aliyun.com/troubleshoot?q=${code}&product=Vpc&requestId=${id}`,
    });
  });

  it.each(documented)(
    'of $action is $code through a reserved value',
    async ({ action, code, status, message }) => {
      const wish = `mock:code=${status},example=${code}`;
      const answer = await callAction(mock.url, { Action: action, ResourceId: wish });
      expect({ status: answer.status, ...answer.body }).toMatchObject({
        status,
        Code: code,
        Message: message,
      });
    },
  );

  const ways: [string, Record<string, string>, Record<string, string>][] = [
    ['Prefer with the example alone', {}, { prefer: 'example=RuleExist' }],
    [
      'Prefer with quotes and other preferences',
      {},
      { prefer: 'respond-async, Example="RuleExist"; wait=10' },
    ],
    ["Prism's parameters", { __code: '400', __example: 'RuleExist' }, {}],
    ['a value in a parameter that has an enum', { TrafficType: 'mock:RuleExist' }, {}],
    ['a value of a tag', { 'Tag.1.Key': 'k', 'Tag.1.Value': 'mock:RuleExist' }, {}],
    ['a value in full form', { Description: 'mock:code=400,example=RuleExist' }, {}],
    ['the access key id of the older signature', { AccessKeyId: 'mock:RuleExist' }, {}],
    [
      'the access key id of the newer signature',
      {},
      { authorization: 'ACS3-HMAC-SHA256 Credential=mock:RuleExist,SignedHeaders=host,Signature=00' },
    ],
  ];

  it.each(ways)('can be asked for by %s', async (_way, parameters, headers) => {
    const answer = await callAction(mock.url, parameters, headers);
    expect({ status: answer.status, code: answer.body.Code }).toEqual({ status: 400, code: 'RuleExist' });
    expect(mock.exchanges.at(-1)?.detail).toBe('as asked for');
  });

  it('may be given by its status alone', async () => {
    const answer = await callAction(mock.url, {}, { prefer: 'code=503' });
    expect({ status: answer.status, code: answer.body.Code }).toEqual({
      status: 503,
      code: 'ServiceUnavailable',
    });
  });

  it('beats what is wrong with the request when it is named, and only then', async () => {
    const invalid = { RegionId: undefined };
    const named = await callAction(mock.url, invalid, { prefer: 'example=RuleExist' });
    const byStatus = await callAction(mock.url, invalid, { prefer: 'code=503' });
    const success = await callAction(mock.url, invalid, { prefer: 'example=success' });
    expect([named, byStatus, success].map(({ body }) => body.Code)).toEqual([
      'RuleExist',
      'MissingParameter',
      'MissingParameter',
    ]);
  });

  it('carries the time to wait when it is throttling', async () => {
    const throttled = await callAction(mock.url, { RegionId: 'mock:Throttling.User' });
    const other = await callAction(mock.url, { RegionId: 'mock:InvalidAccessKeyId.NotFound' });
    expect(throttled.headers.get('x-acs-retry-after')).toBe('500');
    expect(other.headers.has('x-acs-retry-after')).toBe(false);
  });

  it('is a clear problem when the contract has no such code', async () => {
    const answer = await callAction(mock.url, {}, { prefer: 'code=400, example=NoSuchCode' });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body).toMatchObject({
      status: 404,
      detail: 'CreateFlowLog documents no answer named NoSuchCode of status 400',
      Code: 'Mock.NoAnswer',
    });
  });

  it.each([
    ['code=4000', 'code=4000 is not an HTTP status'],
    ['dynamic=maybe', 'dynamic=maybe is neither true nor false'],
  ])('is a clear problem when the wish is %s', async (prefer, detail) => {
    const answer = await callAction(mock.url, {}, { prefer });
    expect(answer.body).toMatchObject({ status: 422, detail });
  });

  it('leaves ordinary values alone', async () => {
    const answer = await callAction(mock.url, { Description: 'mock: a flow log for tests' });
    expect(answer.status).toBe(200);
  });

  it('leaves preferences to other servers when none is for a mock', async () => {
    const answer = await callAction(mock.url, {}, { prefer: 'respond-async, wait=10' });
    expect(answer.status).toBe(200);
  });
});

describe('with in-band errors switched off', () => {
  it('only the Prefer header asks for an error', async () => {
    const mock = await startForTest({ inBandErrors: false });
    const value = await callAction(mock.url, { Description: 'mock:RuleExist' });
    const parameter = await callAction(mock.url, { __example: 'RuleExist' });
    const header = await callAction(mock.url, {}, { prefer: 'example=RuleExist' });
    expect([value, parameter, header].map(({ status }) => status)).toEqual([200, 200, 400]);
  });
});
