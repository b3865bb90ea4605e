import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { callAction, startForTest, validParameters } from './calls.js';

describe('an answer of the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ strict: true, static: true });
  });
  afterAll(() => mock.close());

  it('is the example of the contract with a request id of its own', async () => {
    const [first, second] = [await callAction(mock.url), await callAction(mock.url)];
    expect(first.status).toBe(200);
    expect(first.headers.get('content-type')).toBe('application/json');
    expect(first.body).toEqual({
      RequestId: expect.stringMatching(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/),
      Success: 'true',
      FlowLogId: expect.stringMatching(/^fl-/),
      ResourceGroupId: expect.stringMatching(/^rg-/),
    });
    expect(second.body.RequestId).not.toBe(first.body.RequestId);
  });

  it('does not depend on the credentials', async () => {
    const signed = { authorization: 'ACS3-HMAC-SHA256 Credential=x,SignedHeaders=host,Signature=y' };
    expect((await callAction(mock.url, { Signature: 'wrong' })).status).toBe(200);
    expect((await callAction(mock.url, {}, signed)).status).toBe(200);
  });

  it('is XML when the request says so', async () => {
    const get = async (parameters: Record<string, string>) => {
      const query = new URLSearchParams({ Action: 'CreateFlowLog', Version: '2016-04-28', ...parameters });
      const response = await fetch(`${mock.url}/?${query}`);
      const text = (await response.text()).replace(/[0-9A-F-]{36}/g, 'ID');
      return { type: response.headers.get('content-type'), text };
    };
    expect(await get({ ...validParameters, Format: 'xml' })).toEqual({
      type: 'application/xml',
      text: `<?xml version="1.0" encoding="UTF-8"?>
<CreateFlowLogResponse><RequestId>ID</RequestId><Success>true</Success><FlowLogId>fl-m5e8vhz2t21sel1nq****</FlowLogId><ResourceGroupId>rg-acfmxazdjdhd****</ResourceGroupId></CreateFlowLogResponse>`,
    });
    const failed = `<?xml version="1.0" encoding="UTF-8"?>
<Error><RequestId>ID</RequestId><HostId>vpc.aliyuncs.com</HostId><Code>MissingParameter</Code><Message>Missing mandatory parameter</Message><Recommend>https://api.aliyun.com/troubleshoot?q=MissingParameter&amp;product=Vpc&amp;requestId=ID</Recommend></Error>`;
    expect(await get({ Format: 'XML' })).toEqual({ type: 'application/xml', text: failed });
    expect((await get({ Format: 'XML', Action: 'Nothing' })).text).toContain(
      '<Code>InvalidAction.NotFound</Code>',
    );
  });

  it('may be read by a page of any origin', async () => {
    const { headers } = await callAction(mock.url, {}, { origin: 'https://docs.example' });
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe('*');
  });

  it('lets a page send every header a client signs', async () => {
    const response = await fetch(mock.url, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://docs.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-acs-action,x-acs-version',
        'access-control-request-private-network': 'true',
      },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-methods')).toBe('POST');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'authorization,x-acs-action,x-acs-version',
    );
    expect(response.headers.get('access-control-allow-private-network')).toBe('true');
  });
});

describe('a generated answer', () => {
  it('keeps the contract and differs from call to call', async () => {
    const mock = await startForTest({ dynamic: true });
    const bodies = await Promise.all(Array.from({ length: 5 }, () => callAction(mock.url)));
    expect(new Set(bodies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(
      new Set(bodies.map(({ body }) => JSON.stringify({ ...body, RequestId: '' }))).size,
    ).toBeGreaterThan(1);
  });

  it('can be asked for by one request, with a seed that repeats it', async () => {
    const mock = await startForTest();
    const ask = async (seed: string) => {
      const { body } = await callAction(mock.url, {}, { prefer: `dynamic=true, seed=${seed}` });
      return createHash('sha1')
        .update(JSON.stringify({ ...body, RequestId: '' }))
        .digest('hex');
    };
    expect(await ask('one')).toBe(await ask('one'));
    expect(await ask('one')).not.toBe(await ask('two'));
  });

  it('keeps the contract for every operation that needs no parameter but the region, however often it is asked', async () => {
    const mock = await startForTest({ dynamic: true, strict: true });
    const actions = ['DescribeFlowLogs', 'GetFlowLogServiceStatus', 'OpenFlowLogService'];
    const calls = actions.flatMap((action) => Array.from({ length: 8 }, () => action));
    const replies = await Promise.all(
      calls.map(async (action) => {
        const query = new URLSearchParams({ Action: action, Version: '2016-04-28', RegionId: 'cn-hangzhou' });
        const reply = await fetch(`${mock.url}/?${query}`);
        return `${action} ${reply.status} ${reply.ok ? '' : await reply.text()}`.trim();
      }),
    );
    expect(new Set(replies)).toEqual(new Set(actions.map((action) => `${action} 200`)));
  });

  it('is not what a refused request gets', async () => {
    const mock = await startForTest({ dynamic: true });
    const { body } = await callAction(mock.url, { 'TrafficPath.1': 'all', 'TrafficPath.2': 'all' });
    expect(body.Code).toBe('DuplicatedParam.TrafficPath');
  });
});
