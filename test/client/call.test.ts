import { describe, expect, it } from 'vitest';
import { type RequestEvent, type ResponseEvent, signatureV1 } from '../../src/client/index.js';
import { verifyV1, verifyV3 } from '../../src/signing/index.js';
import { created, credentials, entries, flowLog, optionsFor, stsCredentials } from './entries.js';
import { playScript, type Received, refusal } from './scripted-server.js';

/** Verifies a received request by the signing room's own verifier. */
function verify({ method, query, headers, body }: Received) {
  const lines = Object.entries(headers).map(([name, value]): [string, string] => [name, `${value}`]);
  return verifyV3({ method, query, headers: lines, body }, credentials.accessKeySecret);
}

describe.each(entries)('a call through %s', (_name, { createFlowLogClient, createFlowLogCaller }) => {
  it('goes out as POST / with the action in a header, the region filled in and a valid signature', async () => {
    const server = await playScript({ body: created });
    const client = createFlowLogClient(optionsFor(server.url));
    const { data, error, response } = await client.createFlowLog({
      ...flowLog,
      Tag: [{ Key: 'a b', Value: '' }],
    });
    expect({ data, error, status: response?.status }).toEqual({
      data: created,
      error: undefined,
      status: 200,
    });
    const [request] = server.received;
    expect(request).toMatchObject({ method: 'POST', path: '/', body: '' });
    expect(request?.headers).toMatchObject({
      'x-acs-action': 'CreateFlowLog',
      'x-acs-version': '2016-04-28',
      accept: 'application/json',
    });
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      ...flowLog,
      RegionId: 'cn-hangzhou',
      'Tag.1.Key': 'a b',
      'Tag.1.Value': '',
    });
    expect(request && (await verify(request))).toEqual({ valid: true });
  });

  it('sends the same by method, by POST and by the small caller', async () => {
    const server = await playScript({ body: created });
    const options = { ...optionsFor(server.url), nonce: () => 'n', clock: () => new Date(0) };
    await createFlowLogClient(options).createFlowLog(flowLog);
    await createFlowLogClient(options).POST('/CreateFlowLog', { params: { query: flowLog } });
    await createFlowLogCaller(options).POST('/CreateFlowLog', { params: { query: flowLog } });
    const [first, ...others] = server.received;
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).toEqual(first);
  });

  it('leaves out undefined, keeps a region of the call’s own and spells lists from 1', async () => {
    const server = await playScript({ body: created });
    const client = createFlowLogClient(optionsFor(server.url));
    await client.createFlowLog({
      ...flowLog,
      RegionId: 'eu-west-1',
      FlowLogName: undefined,
      TrafficPath: ['all', 'vbr'],
    });
    await client.createFlowLog({ ...flowLog, RegionId: undefined });
    expect(server.received.map(({ query }) => Object.fromEntries(query))).toEqual([
      { ...flowLog, RegionId: 'eu-west-1', 'TrafficPath.1': 'all', 'TrafficPath.2': 'vbr' },
      { ...flowLog, RegionId: 'cn-hangzhou' },
    ]);
  });

  it('carries every character of Unicode, and a lone surrogate as U+FFFD', async () => {
    const server = await playScript({ body: created });
    const text = " *'()!~+%&=/?#é中🧪\0\n";
    await createFlowLogClient(optionsFor(server.url)).createFlowLog({
      ...flowLog,
      Description: `${text}\ud800`,
    });
    const [request] = server.received;
    expect(request?.query.get('Description')).toBe(`${text}\ufffd`);
    expect(request && (await verify(request))).toEqual({ valid: true });
  });

  it('moves parameters that are too long for an address into a signed form', async () => {
    const server = await playScript({ body: created });
    const Description = '中'.repeat(2000);
    await createFlowLogClient(optionsFor(server.url)).createFlowLog({ ...flowLog, Description });
    const [request] = server.received;
    expect(request?.query.size).toBe(0);
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(new URLSearchParams(request?.body).get('Description')).toBe(Description);
    expect(request && (await verify(request))).toEqual({ valid: true });
  });

  it('sends the security token of temporary credentials, signed', async () => {
    const server = await playScript({ body: created });
    const client = createFlowLogClient({ ...optionsFor(server.url), credentials: stsCredentials });
    await client.createFlowLog(flowLog);
    const [request] = server.received;
    expect(request?.headers['x-acs-security-token']).toBe(stsCredentials.securityToken);
    expect(request?.headers.authorization).toContain('x-acs-security-token');
    expect(request && (await verify(request))).toEqual({ valid: true });
  });

  it('signs by HMAC-SHA1 in the query when asked to, long forms included', async () => {
    const server = await playScript({ body: created });
    const client = createFlowLogClient({ ...optionsFor(server.url), signature: signatureV1 });
    await client.createFlowLog({ ...flowLog, FlowLogName: 'a*b c' });
    await client.createFlowLog({ ...flowLog, Description: 'x'.repeat(5000) });
    for (const { method, query, body, headers } of server.received) {
      const form = new URLSearchParams(body);
      expect(query.get('Action')).toBe('CreateFlowLog');
      expect(headers.authorization).toBeUndefined();
      expect(await verifyV1({ method, query, form }, credentials.accessKeySecret)).toEqual({ valid: true });
    }
    expect(server.received[1]?.body).toContain('Description=xxx');
  });

  it('takes clock and nonce from the options', async () => {
    const server = await playScript({ body: created });
    const clock = () => new Date('2026-01-02T03:04:05.678Z');
    await createFlowLogClient({ ...optionsFor(server.url), clock, nonce: () => 'once' }).createFlowLog(
      flowLog,
    );
    expect(server.received[0]?.headers).toMatchObject({
      'x-acs-date': '2026-01-02T03:04:05Z',
      'x-acs-signature-nonce': 'once',
    });
  });

  it('sends further headers, the user agent and what onRequest adds, x-acs headers among them signed', async () => {
    const server = await playScript({ body: created });
    const client = createFlowLogClient({
      ...optionsFor(server.url),
      userAgent: 'app/1',
      onRequest: ({ headers, attempt }) => {
        headers['X-Acs-Trace'] = `${attempt}`;
      },
    });
    await client.createFlowLog(flowLog, { headers: { Accept: 'application/json;q=1', 'X-Plain': 'p' } });
    const [request] = server.received;
    expect(request?.headers).toMatchObject({
      'user-agent': 'app/1',
      accept: 'application/json;q=1',
      'x-plain': 'p',
      'x-acs-trace': '1',
    });
    expect(request?.headers.authorization).toContain('x-acs-trace');
    expect(request && (await verify(request))).toEqual({ valid: true });
  });

  it('tells onRequest and onResponse about every attempt', async () => {
    const server = await playScript({ status: 503, body: refusal('ServiceUnavailable') }, { body: created });
    const requests: RequestEvent[] = [];
    const responses: ResponseEvent[] = [];
    const client = createFlowLogClient({
      ...optionsFor(server.url),
      retry: { pause: 1 },
      onRequest: (event) => void requests.push(event),
      onResponse: (event) => void responses.push(event),
    });
    await client.createFlowLog(flowLog);
    expect(requests.map(({ operation, attempt, method }) => [operation, attempt, method])).toEqual([
      ['CreateFlowLog', 1, 'POST'],
      ['CreateFlowLog', 2, 'POST'],
    ]);
    expect(requests[0]?.parameters).toContainEqual(['ResourceType', 'VPC']);
    expect(responses).toMatchObject([
      { attempt: 1, status: 503, requestId: 'R-1', error: { kind: 'api' }, retryIn: expect.any(Number) },
      { attempt: 2, status: 200, requestId: 'R-0', error: undefined, retryIn: undefined },
    ]);
  });

  it('uses the fetch it is given', async () => {
    const calls: string[] = [];
    const client = createFlowLogClient({
      ...optionsFor('vpc.example.com'),
      fetch: async (url, init) => {
        calls.push(`${init.method} ${url.split('?')[0]}`);
        return Response.json(created);
      },
    });
    expect((await client.createFlowLog(flowLog)).data).toEqual(created);
    expect(calls).toEqual(['POST https://vpc.example.com/']);
  });

  it('gives a response whose body can still be read', async () => {
    const server = await playScript({ body: created, headers: { 'x-acs-trace-id': 't' } });
    const { response } = await createFlowLogClient(optionsFor(server.url)).createFlowLog(flowLog);
    expect(response?.headers.get('x-acs-trace-id')).toBe('t');
    expect(await response?.json()).toEqual(created);
  });

  it('follows no redirect, since the token would go with it', async () => {
    const target = await playScript({ body: created });
    const server = await playScript({ status: 307, headers: { location: target.url }, body: 'Moved' });
    const client = createFlowLogClient({ ...optionsFor(server.url), credentials: stsCredentials });
    const { error } = await client.describeFlowLogs();
    expect(error).toMatchObject({ kind: 'not-json', status: 307, attempts: 1 });
    expect(target.received).toEqual([]);
  });

  it.each([
    [{ region: 'evil.com/#' }, 'region: evil.com/# is no region; give one like cn-hangzhou'],
    [{ region: undefined }, 'region: undefined is no region; give one like cn-hangzhou'],
    [{ endpoint: 'ftp://x' }, 'endpoint: ftp://x is no host; give one like http://127.0.0.1:4010'],
    [{ endpoint: 'http://user:secret@x' }, /^endpoint: http:\/\/x is no host/],
    [{ endpoint: 'http://x/path' }, /^endpoint: /],
    [{ credentials: undefined }, 'credentials: undefined is no access key or function'],
  ])('refuses options it can’t use: %j', (wrong, message) => {
    const options = { ...optionsFor('vpc.aliyuncs.com'), ...wrong };
    expect(() => createFlowLogClient(options as never)).toThrow(message);
  });

  it('rejects a path that the contract does not have', async () => {
    const client = createFlowLogClient(optionsFor('http://127.0.0.1:1'));
    const post = client.POST as (path: string) => Promise<unknown>;
    for (const path of ['/Nonsense', 'Nonsense']) {
      await expect(post(path)).rejects.toThrow(/^Nonsense: the contract has no such operation/);
    }
  });

  it('calls the host of its region when no endpoint is given', async () => {
    const urls: string[] = [];
    const { endpoint: _endpoint, ...options } = optionsFor('x');
    const fetch = async (url: string) => {
      urls.push(new URL(url).origin);
      return Response.json(created);
    };
    await createFlowLogClient({ ...options, region: 'eu-west-1', fetch }).createFlowLog(flowLog);
    expect(urls).toEqual(['https://vpc.eu-west-1.aliyuncs.com']);
  });
});
