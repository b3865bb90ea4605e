import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { MockExchange } from '../../src/mock/index.js';
import { startForTest } from '../mock/calls.js';
import { startWorkshop, workshops } from './workshop.js';

const openWorkshop = workshops();

interface Har {
  log: { version: string; entries: HarEntry[] };
}

interface HarEntry {
  request: {
    method: string;
    url: string;
    headers: Pair[];
    queryString: Pair[];
    postData?: { text: string; params: Pair[] };
  };
  response: { status: number; content: { text: string; mimeType: string } };
}

type Pair = { name: string; value: string };

const get = async (url: string, path: string, init: RequestInit = {}) => {
  const response = await fetch(`${url}/_mock/${path}`, init);
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
};

describe('the routes below /_mock/', () => {
  it('tell that the mock is well, and what time it is', async () => {
    const { mock } = await openWorkshop();
    expect((await get(mock.url, 'health')).body).toEqual({
      status: 'ok',
      operations: 15,
      simulation: true,
      clock: 'virtual',
      now: expect.stringMatching(/Z$/),
    });
  });

  it('give the contract that is served', async () => {
    const { mock } = await openWorkshop();
    expect((await get(mock.url, 'openapi.json')).body).toMatchObject({ info: { title: 'Workshop' } });
  });

  it.each([
    ['nothing', 'GET', 404],
    ['healthy', 'GET', 404],
    ['constructor', 'GET', 404],
    ['health', 'POST', 405],
    ['state', 'PATCH', 405],
  ])('answer %s to %s with a problem', async (path, method, status) => {
    const { mock } = await openWorkshop();
    const answer = await get(mock.url, path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    if (status === 405) expect(answer.headers.get('allow')).toBeTruthy();
  });

  it('leave the API alone: no operation is below them', async () => {
    const { mock } = await openWorkshop();
    const response = await fetch(`${mock.url}/_mock?Do=Greet&Edition=2020-01-01&Zone=x`);
    expect(response.status).toBe(400);
  });

  it('are told to observers as well', async () => {
    const exchanges: MockExchange[] = [];
    const mock = await startWorkshop({ onExchange: (exchange) => exchanges.push(exchange) });
    await get(mock.url, 'health?x=1');
    await mock.close();
    expect(exchanges).toMatchObject([{ operation: 'GET /_mock/health', status: 200 }]);
  });

  it('of a mock that answers with examples say that there is no state', async () => {
    const mock = await startForTest();
    for (const [path, method] of [
      ['state', 'GET'],
      ['state', 'PUT'],
      ['state', 'DELETE'],
      ['clock', 'POST'],
    ] as const) {
      expect(await get(mock.url, path, { method })).toMatchObject({ status: 409 });
    }
    expect((await get(mock.url, 'health')).body).toEqual({ status: 'ok', operations: 12, simulation: false });
    expect(() => mock.readState()).toThrow(/keeps no state/);
  });

  it('take a state that is larger than a request to the API may be', async () => {
    const { mock, account, list } = await openWorkshop();
    const Machine = Array.from({ length: 2000 }, (_, index) => ({ MachineId: `m-${index}`, Kind: 'Drill' }));
    const body = JSON.stringify({ account, region: 'east', resources: { Machine } });
    expect(body.length).toBeGreaterThan(65_536);
    expect(await get(mock.url, 'state', { method: 'PUT', body })).toMatchObject({
      status: 200,
      body: { scopes: 1 },
    });
    expect(await list({ MachineId: 'm-1999' })).toHaveLength(1);
  });

  it('refuse a body that is no JSON', async () => {
    const { mock } = await openWorkshop();
    for (const [path, method] of [
      ['state', 'PUT'],
      ['clock', 'POST'],
    ] as const) {
      expect(await get(mock.url, path, { method, body: '{"a":' })).toMatchObject({
        status: 400,
        body: { detail: expect.stringMatching(/^The body is no JSON: /) },
      });
    }
  });
});

describe('POST /_mock/clock', () => {
  it('advances the clock, for one account or for all', async () => {
    const { mock, account } = await openWorkshop();
    const before = Date.parse(String((await get(mock.url, `clock?account=${account}`)).body.now));
    const all = Date.parse(String((await get(mock.url, 'clock')).body.now));
    const advance = (body: object) => get(mock.url, 'clock', { method: 'POST', body: JSON.stringify(body) });
    const { body } = await advance({ advance: 1500, account });
    expect(Date.parse(String(body.now)) - before).toBe(1500);
    expect(Date.parse(String((await get(mock.url, 'clock')).body.now))).toBe(all);
    expect(Date.parse(String((await advance({ advance: 10 })).body.now)) - all).toBe(10);
  });

  it.each([
    [null],
    [[]],
    [5],
    [{}],
    [{ advance: '5' }],
    [{ advance: 5, acount: 'x' }],
    [{ advance: 5, account: 7 }],
    [{ advance: -1 }],
    [{ advance: 1e300 }],
  ])('refuses %j', async (body) => {
    const { mock } = await openWorkshop();
    expect(await get(mock.url, 'clock', { method: 'POST', body: JSON.stringify(body) })).toMatchObject({
      status: 400,
    });
  });

  it('refuses when the clock is not virtual, and says what to do', async () => {
    const { mock } = await openWorkshop({ clock: 'reads' });
    expect(await get(mock.url, 'clock', { method: 'POST', body: '{"advance":1}' })).toMatchObject({
      status: 409,
      body: { detail: 'The clock is reads; start the mock with --clock virtual to advance it' },
    });
  });
});

describe('the journal', () => {
  const open = async () => {
    const mock = await startWorkshop();
    const har = async () => (await get(mock.url, 'requests?format=har')).body as unknown as Har;
    return { mock, har };
  };

  it("lists requests with operation, status and code, the mock's own left out", async () => {
    const { mock } = await open();
    await fetch(`${mock.url}/?Do=Greet&Edition=2020-01-01&Zone=x`);
    await get(mock.url, 'health');
    await fetch(`${mock.url}/?Do=Greet`);
    const { body } = await get(mock.url, 'requests');
    expect(body.requests).toMatchObject([
      { method: 'GET', url: '/?Do=Greet&Edition=2020-01-01&Zone=x', operation: 'Greet', status: 200 },
      { method: 'GET', operation: 'Greet', status: 400, code: 'BadCall' },
    ]);
    await get(mock.url, 'requests', { method: 'DELETE' });
    expect((await get(mock.url, 'requests')).body).toEqual({ requests: [] });
    expect((await get(mock.url, 'requests?format=xml')).status).toBe(400);
    await mock.close();
  });

  it('can be downloaded as HAR', async () => {
    const { mock } = await open();
    await fetch(`${mock.url}/?Do=Greet&Zone=x%20y`, {
      method: 'POST',
      body: new URLSearchParams({ Edition: '2020-01-01' }),
    });
    const { headers, body } = await get(mock.url, 'requests?format=har');
    expect(headers.get('content-disposition')).toBe('attachment; filename="requests.har"');
    const { log } = body as unknown as Har;
    expect(log).toMatchObject({
      version: '1.2',
      creator: { name: expect.any(String), version: expect.any(String) },
      entries: [
        {
          startedDateTime: expect.stringMatching(/Z$/),
          time: expect.any(Number),
          request: {
            method: 'POST',
            url: `${mock.url}/?Do=Greet&Zone=x%20y`,
            queryString: [
              { name: 'Do', value: 'Greet' },
              { name: 'Zone', value: 'x y' },
            ],
            postData: { text: 'Edition=2020-01-01', params: [{ name: 'Edition', value: '2020-01-01' }] },
          },
          response: {
            status: 200,
            statusText: 'OK',
            content: { mimeType: 'application/json', text: expect.stringContaining('world') },
          },
          cache: {},
          timings: { send: 0, wait: expect.any(Number), receive: 0 },
        },
      ],
    });
    await mock.close();
  });

  it('masks signatures and tokens, in headers, query and form, and nothing else', async () => {
    const { mock, har } = await open();
    await fetch(
      `${mock.url}/?Do=WalkMachines&Edition=2020-01-01&Zone=x&Signature=s3cret&Next=token-of-mine`,
      {
        method: 'POST',
        headers: {
          authorization: 'X Credential=me,SignedHeaders=host,Signature=s3cret',
          'x-acs-security-token': 's3cret',
          cookie: 'a=s3cret',
        },
        body: new URLSearchParams({ SecurityToken: 's3cret', Kind: 'Drill' }),
      },
    );
    await fetch(`${mock.url}/?Do=Greet&Edition=2020-01-01&Zone=x&Sign%61ture=s3cret`, {
      headers: { authorization: 'Basic s3cret' },
    });
    const text = JSON.stringify([await har(), (await get(mock.url, 'requests')).body]);
    expect(text).not.toContain('s3cret');
    const [first] = (await har()).log.entries;
    expect(first?.request.headers).toContainEqual({
      name: 'authorization',
      value: 'X Credential=me,SignedHeaders=host,Signature=***',
    });
    expect(first?.request.url).toContain('Signature=***&Next=token-of-mine');
    expect(first?.request.postData?.text).toBe('SecurityToken=***&Kind=Drill');
    await mock.close();
  });

  it('keeps the latest thousand requests', async () => {
    const { mock, har } = await open();
    for (let batch = 0; batch < 22; batch += 1) {
      const calls = Array.from(
        { length: 50 },
        (_, index) => `${mock.url}/?Do=Greet&Edition=2020-01-01&Zone=${batch}-${index}`,
      );
      await Promise.all(calls.map((url) => fetch(url)));
    }
    const { entries } = (await har()).log;
    expect(entries).toHaveLength(1000);
    expect(entries[0]?.request.url).toMatch(/Zone=2-/);
    expect(entries.at(-1)?.request.url).toMatch(/Zone=21-/);
    await mock.close();
  });

  it('survives a request target that is no URL', async () => {
    const { mock, har } = await open();
    const status = await new Promise((resolve, reject) => {
      request(`${mock.url}/`, { path: '//?%zz&Signature=%zz', method: 'POST' }, (response) =>
        resolve(response.resume().statusCode),
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(400);
    expect((await har()).log.entries).toHaveLength(1);
    await mock.close();
  });
});
