import { describe, expect, it } from 'vitest';
import { FlowLogApiError, isErrorCode, unwrap } from '../../src/client/index.js';
import { created, entries, flowLog, optionsFor } from './entries.js';
import { playScript, refusal, type Step } from './scripted-server.js';

const html = '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>';

describe.each(entries)('a failed call through %s is a value', (_name, { createFlowLogClient }) => {
  const callOnce = async (step: Step, timeout = 5000) => {
    const { url } = await playScript(step);
    return createFlowLogClient({ ...optionsFor(url), retry: false, timeout }).createFlowLog(flowLog);
  };

  it('with the API’s own fields for an answer of the API', async () => {
    const body = { ...refusal('QuotaExceeded.FlowlogCount', 'Too many.'), Recommend: 'https://x' };
    const { data, error, response } = await callOnce({ status: 400, body });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({
      ...body,
      kind: 'api',
      operation: 'CreateFlowLog',
      status: 400,
      requestId: 'R-1',
      attempts: 1,
      message: 'CreateFlowLog got 400 QuotaExceeded.FlowlogCount: Too many. (request R-1)',
    });
    expect(await response?.json()).toEqual(body);
  });

  it('that keeps a code the contract does not know', async () => {
    const { error } = await callOnce({ status: 418, body: refusal('Brand.New') });
    expect(error?.Code).toBe('Brand.New');
    expect(isErrorCode(error, 'QuotaExceeded.FlowlogCount')).toBe(false);
  });

  it('that says so when the API gives neither message nor request id', async () => {
    const { error } = await callOnce({ status: 400, body: { Code: 'Brand.New' } });
    expect(error?.message).toBe('CreateFlowLog got 400 Brand.New: no message (request unknown)');
  });

  const id = { 'x-acs-request-id': 'R-9' };
  it.each<[string, Step, object]>([
    [
      'a web page',
      { status: 502, body: html, headers: { 'content-type': 'text/html' } },
      { kind: 'html', status: 502 },
    ],
    ['a web page that claims to be JSON', { status: 200, body: html }, { kind: 'html', status: 200 }],
    ['text', { status: 500, body: 'upstream gone' }, { kind: 'not-json', status: 500 }],
    ['JSON that stops half way', { status: 200, body: '{"RequestId":' }, { kind: 'not-json', status: 200 }],
    ['nothing with an error status', { status: 503, body: '' }, { kind: 'empty', status: 503 }],
    ['nothing with a success status', { status: 200, body: '' }, { kind: 'empty', status: 200 }],
    ['no content', { status: 204, body: '' }, { kind: 'empty', status: 204 }],
    ['JSON without a code', { status: 500, body: '{"oops":1}' }, { kind: 'not-api', status: 500 }],
    ['JSON that is no object', { status: 200, body: '[1]' }, { kind: 'not-api', status: 200 }],
    ['an object with a code and a success status', { status: 200, body: 'null' }, { kind: 'not-api' }],
  ])('for %s, with status and request id', async (_what, step, expected) => {
    const { data, error, response } = await callOnce({ ...step, headers: { ...step.headers, ...id } });
    expect(data).toBeUndefined();
    expect(error).toMatchObject({ ...expected, requestId: 'R-9', operation: 'CreateFlowLog' });
    expect(error?.message).toMatch(/^CreateFlowLog got \d{3} and no answer of the API/);
    expect(await response?.text()).toBe(step.body);
  });

  it('with the parser’s complaint as cause, and not as an exception', async () => {
    const { error } = await callOnce({ status: 200, body: '{"RequestId":' });
    expect(error?.cause).toMatchObject({ name: 'SyntaxError' });
  });

  it.each<[string, Step]>([
    ['a connection that is dropped', { fault: 'drop' }],
    ['a body that is cut off', { fault: 'cut', body: created }],
  ])('of kind network for %s', async (_what, step) => {
    const { error, response } = await callOnce(step);
    expect(error?.kind).toBe('network');
    expect(error?.message).toMatch(/^CreateFlowLog failed: the connection failed \(.+\)$/);
    expect(error?.cause).toBeInstanceOf(Error);
    expect(response).toBeUndefined();
  });

  it('of kind network when nobody listens', async () => {
    const client = createFlowLogClient({ ...optionsFor('http://127.0.0.1:1'), retry: false });
    const { error } = await client.createFlowLog(flowLog);
    expect(error?.kind).toBe('network');
    expect(JSON.stringify(causesOf(error))).toMatch(/ECONNREFUSED|bad port/);
    expect(error?.message).toMatch(/failed \(.*(ECONNREFUSED|bad port).*\)$/);
  });

  it('of kind timeout when no answer comes', async () => {
    const { error } = await callOnce({ fault: 'hang' }, 50);
    expect(error).toMatchObject({ kind: 'timeout', attempts: 1 });
  });

  it('of kind abort with the caller’s reason, before and during the call', async () => {
    const server = await playScript({ fault: 'hang' });
    const client = createFlowLogClient(optionsFor(server.url));
    const early = await client.describeFlowLogs({}, { signal: AbortSignal.abort('early') });
    expect(early.error).toMatchObject({ kind: 'abort', cause: 'early', attempts: 0 });
    expect(server.received).toEqual([]);
    const controller = new AbortController();
    const pending = client.describeFlowLogs({}, { signal: controller.signal });
    setTimeout(() => controller.abort('late'), 30);
    expect((await pending).error).toMatchObject({ kind: 'abort', cause: 'late', attempts: 1 });
  });

  it('of kind timeout or abort even when a given fetch heeds no signal', async () => {
    const fetch = () => new Promise<Response>(() => {});
    const client = createFlowLogClient({ ...optionsFor('http://x'), fetch, retry: false, timeout: 20 });
    expect((await client.createFlowLog(flowLog)).error?.kind).toBe('timeout');
    const signal = AbortSignal.timeout(10);
    expect((await client.createFlowLog(flowLog, { signal, timeout: 9000 })).error?.kind).toBe('abort');
  });

  it('of kind credentials when they can’t be had or can’t be signed with', async () => {
    const fetchNone = async () => {
      throw Object.assign(new Error('no role'), { code: 'ENOROLE', secretThing: 'hidden' });
    };
    const client = createFlowLogClient({ ...optionsFor('http://127.0.0.1:1'), credentials: fetchNone });
    const { error } = await client.createFlowLog(flowLog);
    const cause = { message: 'no role', code: 'ENOROLE' };
    expect(error).toMatchObject({ kind: 'credentials', attempts: 0, cause });
    expect(JSON.stringify(causesOf(error))).not.toContain('hidden');
    const broken = { accessKeyId: 'a', accessKeySecret: 'with blank' };
    const other = createFlowLogClient({ ...optionsFor('http://127.0.0.1:1'), credentials: broken });
    const result = await other.createFlowLog(flowLog);
    expect(result.error).toMatchObject({ kind: 'credentials' });
    expect(JSON.stringify(causesOf(result.error))).toContain('accessKeySecret');
    const none = async () => undefined as never;
    const empty = createFlowLogClient({ ...optionsFor('http://127.0.0.1:1'), credentials: none });
    const { error: missing } = await empty.createFlowLog(flowLog);
    expect(missing).toMatchObject({
      kind: 'credentials',
      cause: { message: expect.stringContaining('accessKeyId is missing') },
    });
  });
});

describe('unwrap', () => {
  const failure = {
    kind: 'api',
    Code: 'ParameterInvalid',
    status: 400,
    requestId: 'R',
    operation: 'X',
    attempts: 1,
    message: 'X got 400',
    cause: 'why',
  } as const;

  it('gives the data of a success', async () => {
    expect(await unwrap(Promise.resolve({ data: 1, response: new Response() }))).toBe(1);
  });

  it('throws a failure as FlowLogApiError with its fields', async () => {
    const thrown = await unwrap({ error: failure as never, response: undefined }).catch(
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(FlowLogApiError);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({
      name: 'FlowLogApiError',
      message: 'X got 400',
      kind: 'api',
      Code: 'ParameterInvalid',
      status: 400,
      requestId: 'R',
      cause: 'why',
      error: failure,
    });
    expect(isErrorCode(thrown, 'ParameterInvalid')).toBe(true);
    expect(JSON.parse(JSON.stringify(thrown)).error.Code).toBe('ParameterInvalid');
  });
});

describe('isErrorCode', () => {
  it('is true for one of the codes and false for anything else', () => {
    expect(isErrorCode({ Code: 'B' }, 'A', 'B')).toBe(true);
    for (const other of [undefined, null, 'A', {}, { Code: undefined }, new Error('A')] as unknown[]) {
      expect(isErrorCode(other, 'A')).toBe(false);
    }
  });
});

/** Name, code and message of an error and of what is underneath. */
function causesOf(error: unknown): unknown[] {
  const { name, code, message, cause } = Object(error) as Record<string, unknown>;
  return [{ ...Object(error), name, code, message, cause: undefined }, ...(cause ? causesOf(cause) : [])];
}
