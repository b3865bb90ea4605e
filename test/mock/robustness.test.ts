import { connect } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callAction, startForAll, validParameters } from './calls.js';

const names = [
  ...Object.keys(validParameters),
  'TrafficPath.1',
  'Tag.1.Key',
  'Tag.21.Value',
  'TrafficPath',
  'Tag',
];
const oddNames = [
  '__proto__',
  'constructor.prototype',
  'Tag.0.Key',
  'Tag.99999999999.Key',
  'Tag..Key',
  '__code',
  '',
];
const oddValues = [
  'mock:',
  'mock:__proto__',
  'mock:code=999',
  'mock:toString',
  'null',
  '0',
  ' ',
  '\u0000',
  '\ud83d',
];

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...oddValues));
const anyName = fc.oneof(fc.constantFrom(...names, ...oddNames), fc.string());
const anyPairs = fc.array(fc.tuple(anyName, anyText), { maxLength: 30 });

const rawHead = fc.record({
  method: fc.oneof(
    fc.constantFrom('GET', 'POST', 'PUT', 'HEAD'),
    fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
  ),
  target: fc.oneof(
    fc.constantFrom('/', '*', '//', 'http://h/?Action=CreateFlowLog', '/%', '/?%00=%ff'),
    fc.webPath(),
  ),
  headers: fc.array(
    fc.tuple(
      fc.constantFrom(
        'x-acs-action',
        'prefer',
        'authorization',
        'content-type',
        'content-length',
        'transfer-encoding',
      ),
      fc.oneof(
        fc.string({ unit: 'binary-ascii' }),
        fc.constantFrom('chunked', '3', 'CreateFlowLog', 'example=__proto__'),
      ),
    ),
    { maxLength: 5 },
  ),
});

describe('whatever is sent', () => {
  const mock = startForAll();

  it('as parameters never fails the mock', async () => {
    const property = fc.asyncProperty(anyPairs, fc.boolean(), async (pairs, inBody) => {
      const text = pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const target = `${mock.url}/?Action=CreateFlowLog&Version=2016-04-28`;
      const response = inBody
        ? await fetch(target, { method: 'POST', headers, body: text })
        : await fetch(`${target}&${text}`, { method: 'POST' });
      const body = await response.json();
      expect(body).toEqual(expect.objectContaining({ RequestId: expect.any(String) }));
      expectOnDemand(response.status, pairs);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('as headers and bytes never fails the mock', async () => {
    const property = fc.asyncProperty(rawHead, fc.uint8Array(), async ({ method, target, headers }, body) => {
      const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
      const answer = await sendRaw(mock.url, `${method} ${target} HTTP/1.1\r\nhost: a\r\n${lines}\r\n`, body);
      expect(answer).not.toMatch(/^HTTP\/1\.1 5/m);
    });
    await fc.assert(property, { numRuns: 200 });
  });

  it('as plain bytes never fails the mock', async () => {
    const property = fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(await sendRaw(mock.url, '', bytes)).not.toMatch(/^HTTP\/1\.1 5/m);
    });
    await fc.assert(property, { numRuns: 100 });
  });

  it('is answered once, also when the client stops in the middle of a body that is too large', async () => {
    const before = mock.exchanges.length;
    const head = 'POST /?Action=CreateFlowLog HTTP/1.1\r\nhost: a\r\ncontent-length: 2000000\r\n\r\n';
    const answer = await sendRaw(mock.url, head, new Uint8Array(3));
    expect(answer.match(/RequestId/g)).toHaveLength(1);
    expect(mock.exchanges.slice(before).map(({ method }) => method)).toEqual(['POST']);
  });

  it('behind valid requests on one connection leaves their answers whole, and is refused after them', async () => {
    const valid =
      'GET /?Action=DescribeFlowLogs&Version=2016-04-28&RegionId=cn-hangzhou HTTP/1.1\r\nhost: a\r\n\r\n';
    const answer = await sendRaw(mock.url, `${valid}${valid}GARBAGE nope\r\n\r\n`, new Uint8Array());
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 400']);
    expect(answer.match(/"(TotalCount|Code)"/g)).toEqual(['"TotalCount"', '"TotalCount"', '"Code"']);
  });

  it('leaves a mock that still answers and has reported no failure of its own', async () => {
    expect(mock.exchanges.filter(({ error }) => error !== undefined)).toEqual([]);
    expect((await callAction(mock.url)).status).toBe(200);
  });
});

/** A 5xx is an answer like any other once it was asked for; nothing here asks for one by name. */
function expectOnDemand(status: number, pairs: readonly (readonly [string, string])[]): void {
  if (pairs.some(([name, value]) => name === '__code' || value.startsWith('mock:'))) return;
  expect(status).toBeLessThan(500);
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ''));
}

/** Sends bytes and half-closes; gives all that comes back. */
function sendRaw(url: string, head: string, body: Uint8Array): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(Buffer.from(head, 'latin1'));
      socket.end(body);
    });
    let answer = '';
    socket.setEncoding('latin1').on('data', (data) => {
      answer += data;
    });
    socket.on('error', () => {}).on('close', () => resolve(answer));
  });
}
