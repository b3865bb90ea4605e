import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { validParameters } from './calls.js';

const VALID = `Action=CreateFlowLog&Version=2016-04-28&${new URLSearchParams(validParameters)}`;
const FORM = 'application/x-www-form-urlencoded';

interface Failure {
  readonly sentence: string;
  readonly path?: string;
  readonly init?: RequestInit;
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const notFound = {
  status: 404,
  code: 'InvalidAction.NotFound',
  message: 'Specified api is not found, please check your url and method.',
};
const unreadable = { status: 400, code: 'InvalidParameter', message: 'The specified parameter is not valid' };
const unsupportedMethod = {
  status: 403,
  code: 'UnsupportedHTTPMethod',
  message: 'This http method is not supported.',
};
const missing = (name: string) => ({
  status: 400,
  code: 'MissingParameter',
  message: `The input parameter "${name}" that is mandatory for processing this request is not supplied`,
});

const failures: Failure[] = [
  { sentence: 'without an action', path: '/?Version=2016-04-28', ...missing('Action') },
  { sentence: 'with an empty action', path: '/?Action=&Version=2016-04-28', ...missing('Action') },
  { sentence: 'with an unknown action', path: '/?Action=CreateFlowLogs&Version=2016-04-28', ...notFound },
  {
    sentence: 'with an action in wrong case',
    path: '/?Action=createflowlog&Version=2016-04-28',
    ...notFound,
  },
  {
    sentence: 'with the name of an inherited property',
    path: '/?Action=constructor&Version=2016-04-28',
    ...notFound,
  },
  { sentence: 'for an unknown path', path: '/NoSuchAction', ...notFound },
  { sentence: 'without a version', path: '/?Action=CreateFlowLog', ...missing('Version') },
  { sentence: 'with another version', path: '/?Action=CreateFlowLog&Version=2014-05-26', ...notFound },
  {
    sentence: 'with another version in the header',
    init: { headers: { 'x-acs-action': 'CreateFlowLog', 'x-acs-version': '2014-05-26' } },
    ...notFound,
  },
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => ({
    sentence: `by ${method}`,
    path: `/?${VALID}`,
    init: { method },
    ...unsupportedMethod,
  })),
  { sentence: 'with broken percent-encoding', path: `/?${VALID}&Description=%E4%B8`, ...unreadable },
  { sentence: 'with half an escape', path: `/?${VALID}&Description=100%`, ...unreadable },
  {
    sentence: 'with broken percent-encoding in the form body',
    init: { body: `${VALID}&Description=%zz`, headers: { 'content-type': FORM } },
    ...unreadable,
  },
  {
    sentence: 'with a JSON body',
    path: `/?${VALID}`,
    init: { body: '{}', headers: { 'content-type': 'application/json' } },
    ...unreadable,
  },
  {
    sentence: 'with more than 1000 parameters',
    init: { body: `${VALID}${'&x=1'.repeat(1000)}`, headers: { 'content-type': FORM } },
    ...unreadable,
  },
  {
    sentence: 'with a body of more than 1 MiB',
    init: { body: `${VALID}&Description=${'d'.repeat(1024 * 1024)}`, headers: { 'content-type': FORM } },
    ...unreadable,
  },
];

describe('a request that the gateway could not dispatch', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ strict: true, static: true });
  });
  afterAll(() => mock.close());

  it.each(failures)(
    '$sentence is answered $status $code',
    async ({ path = '/', init, status, code, message }) => {
      const response = await fetch(mock.url + path, { method: 'POST', ...init });
      const { RequestId: id, ...body } = (await response.json()) as Record<string, unknown>;
      expect(response.status).toBe(status);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(id).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
      expect(body).toEqual({
        HostId: 'vpc.aliyuncs.com',
        Code: code,
        Message: message,
        Recommend: `https://api.aliyun.com/troubleshoot?q=${code}&product=Vpc&requestId=${id}`,
      });
    },
  );

  it('gets an empty body for HEAD', async () => {
    const response = await fetch(`${mock.url}/?${VALID}`, { method: 'HEAD' });
    expect({ status: response.status, text: await response.text() }).toEqual({ status: 403, text: '' });
  });

  it('is answered while an endless body is still coming, which is then no longer read', async () => {
    const { status, sent } = await sendEndlessBody(mock.url);
    expect(status).toBe(400);
    expect(sent).toBeLessThan(64 * 1024 * 1024);
  });

  it('is answered in the same form when it is no HTTP at all', async () => {
    const answer = await sendRaw(mock.url, 'GET / NONSENSE\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ Code: 'InvalidParameter' });
  });

  it('is answered in the same form when its URL is too long', async () => {
    const answer = await sendRaw(mock.url, `GET /?${'x'.repeat(200_000)} HTTP/1.1\r\nhost: a\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(JSON.parse(answer.slice(answer.indexOf('{')))).toMatchObject({ Code: 'InvalidParameter' });
  });

  it('does not include a long but lawful URL', async () => {
    const tags = Array.from({ length: 20 }, (_, index) => {
      const text = encodeURIComponent('流'.repeat(126));
      return `Tag.${index + 1}.Key=${text}${index}&Tag.${index + 1}.Value=${text}`;
    });
    const response = await fetch(`${mock.url}/?${VALID}&${tags.join('&')}`, { method: 'POST' });
    expect(response.status).toBe(200);
  });
});

/** Sends zeros until the server answers and closes; gives the status and how many bytes went out. */
function sendEndlessBody(url: string): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let status: number | undefined;
    const request = httpRequest(`${url}/?${VALID}`, { method: 'POST', headers: { 'content-type': FORM } });
    const chunk = Buffer.alloc(64 * 1024);
    const send = () => {
      while (!request.destroyed && status === undefined) {
        sent += chunk.length;
        if (!request.write(chunk)) return;
      }
    };
    request.on('drain', send).on('response', (response) => {
      status = response.statusCode ?? 0;
      response.resume().on('end', () => resolve({ status: status ?? 0, sent }));
      request.destroy();
    });
    request.on('error', (error) => (status === undefined ? reject(error) : undefined));
    send();
  });
}

/** Writes bytes on a bare socket and gives all that comes back until it closes. */
function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8').on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });
}
