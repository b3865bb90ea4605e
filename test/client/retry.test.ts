import { describe, expect, it, vi } from 'vitest';
import type { ResponseEvent, RetryOptions } from '../../src/client/index.js';
import { created, credentials, entries, flowLog, optionsFor } from './entries.js';
import { playScript, refusal, type Step } from './scripted-server.js';

const throttled = (headers = {}): Step => ({ status: 400, body: refusal('Throttling.User'), headers });
const done: Step = { body: created };

describe.each(entries)('retries of %s', (_name, { createFlowLogClient }) => {
  /** Plays a script and tells what became of the call, how often it was sent, and the pauses in between. */
  const callWith = async (
    retry: false | RetryOptions,
    steps: Step[],
    method: 'create' | 'describe' = 'create',
  ) => {
    const server = await playScript(...steps);
    const events: ResponseEvent[] = [];
    const client = createFlowLogClient({
      ...optionsFor(server.url),
      retry,
      timeout: 200,
      onResponse: (event) => void events.push(event),
    });
    const { data, error } = await (method === 'create'
      ? client.createFlowLog(flowLog)
      : client.describeFlowLogs());
    const pauses = events.flatMap(({ retryIn }) => retryIn ?? []);
    return { data, error, sent: server.received, pauses };
  };
  const quick = { pause: 1 };

  it('repeat what the contract calls repeatable, each time signed afresh', async () => {
    const busy: Step = { status: 503, body: refusal('ServiceUnavailable') };
    const { data, sent } = await callWith(quick, [busy, throttled(), done]);
    expect(data).toEqual(created);
    expect(new Set(sent.map(({ headers }) => headers['x-acs-signature-nonce'])).size).toBe(3);
    expect(new Set(sent.map(({ headers }) => headers.authorization)).size).toBe(3);
  });

  it('repeat codes that only the operation itself declares', async () => {
    const { sent } = await callWith(quick, [{ status: 400, body: refusal('InvalidHdMonitorStatus') }, done]);
    expect(sent).toHaveLength(2);
    const other = await callWith(
      quick,
      [{ status: 400, body: refusal('InvalidHdMonitorStatus') }, done],
      'describe',
    );
    expect(other.sent).toHaveLength(1);
  });

  it('leave any other code alone, one that the contract does not know included', async () => {
    for (const code of ['ParameterInvalid', 'SignatureDoesNotMatch', 'Brand.New', 'constructor']) {
      const { error, sent } = await callWith(quick, [{ status: 400, body: refusal(code) }, done], 'describe');
      expect([error?.Code, sent.length]).toEqual([code, 1]);
    }
  });

  const ambiguous: [string, Step][] = [
    ['a dropped connection', { fault: 'drop' }],
    ['a body cut off', { fault: 'cut', body: created }],
    ['a timeout', { fault: 'hang' }],
    ['JSON cut short', { body: '{"Request' }],
    ['a web page of a gateway', { status: 502, body: '<html>' }],
    ['an empty 503', { status: 503, body: '' }],
    ['an error that leaves the outcome open', { status: 500, body: refusal('InternalError') }],
  ];

  it.each(ambiguous)('repeat a call that only reads after %s', async (_what, step) => {
    const { data, sent } = await callWith(quick, [step, done], 'describe');
    expect([data, sent.length]).toEqual([created, 2]);
  });

  it.each(ambiguous)('never repeat a call that changes something after %s', async (_what, step) => {
    const { error, sent } = await callWith(quick, [step, done]);
    expect([error?.attempts, sent.length]).toEqual([1, 1]);
  });

  it('repeat even that when told to', async () => {
    const { data, sent } = await callWith({ ...quick, ambiguous: true }, [{ fault: 'drop' }, done]);
    expect([data, sent.length]).toEqual([created, 2]);
  });

  it('leave answers alone that a proxy refused', async () => {
    const { sent } = await callWith(quick, [{ status: 403, body: '<html>' }, done], 'describe');
    expect(sent).toHaveLength(1);
  });

  it('end after the number of attempts, four by default', async () => {
    const { error, sent } = await callWith(quick, [throttled()]);
    expect([error?.Code, error?.attempts, sent.length]).toEqual(['Throttling.User', 4, 4]);
    expect((await callWith({ ...quick, attempts: 2 }, [throttled()])).sent).toHaveLength(2);
  });

  it('are off by false, for the client and for one call', async () => {
    expect((await callWith(false, [throttled(), done])).sent).toHaveLength(1);
    const server = await playScript(throttled(), done);
    const client = createFlowLogClient({ ...optionsFor(server.url), retry: quick });
    expect((await client.createFlowLog(flowLog, { retry: false })).error?.attempts).toBe(1);
  });

  it('let a call change the client’s options one by one', async () => {
    const server = await playScript(throttled());
    const client = createFlowLogClient({ ...optionsFor(server.url), retry: { pause: 1, attempts: 2 } });
    const { error } = await client.createFlowLog(flowLog, { retry: { attempts: 3, budget: undefined } });
    expect(error?.attempts).toBe(3);
  });

  it('pause for a random part of an exponentially growing time', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { pauses } = await callWith({ pause: 4, longestPause: 12 }, [throttled()]);
    random.mockRestore();
    expect(pauses).toEqual([2, 4, 6]);
  });

  it.each([
    ['x-acs-retry-after in milliseconds', { 'x-acs-retry-after': '40' }, 40],
    ['Retry-After in seconds', { 'retry-after': '0.03' }, 30],
    ['the more exact of both', { 'x-acs-retry-after': '20', 'retry-after': '9' }, 20],
  ])('wait as long as the server asks by %s', async (_what, headers, wait) => {
    const { data, pauses, sent } = await callWith(quick, [throttled(headers), done]);
    expect([data, pauses, sent.length]).toEqual([created, [wait], 2]);
  });

  it('read Retry-After as a date too, and tell in the error what was asked', async () => {
    const at = new Date(Date.now() + 3_600_000).toUTCString();
    const { error, sent } = await callWith(quick, [throttled({ 'retry-after': at })]);
    expect(sent).toHaveLength(1);
    expect(error).toMatchObject({ kind: 'api', Code: 'Throttling.User' });
    expect(error?.kind === 'api' && (error.retryAfter ?? 0)).toBeGreaterThan(3_500_000);
  });

  it('ignore a wait that is no time', async () => {
    for (const value of ['0', '-5', 'soon', '']) {
      const { data, pauses } = await callWith(quick, [throttled({ 'x-acs-retry-after': value }), done]);
      expect(data).toEqual(created);
      expect(pauses[0]).toBeLessThan(1);
    }
  });

  it('don’t begin what the time budget does not cover', async () => {
    const steps = [throttled({ 'x-acs-retry-after': '60000' }), done];
    expect((await callWith(quick, steps)).error?.attempts).toBe(1);
    expect((await callWith({ ...quick, budget: 0 }, [throttled(), done])).error?.attempts).toBe(1);
  });

  it('shorten a random pause to the time that is left', async () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.001);
    const { data, pauses } = await callWith({ pause: 60_000, longestPause: 60_000, budget: 20_000 }, [
      throttled(),
      done,
    ]);
    random.mockRestore();
    expect(data).toEqual(created);
    expect(pauses[0]).toBeLessThan(20.001);
  });

  it('end at once when the caller aborts a pause', async () => {
    const server = await playScript(throttled({ 'x-acs-retry-after': '20000' }));
    const client = createFlowLogClient(optionsFor(server.url));
    const controller = new AbortController();
    const pending = client.createFlowLog(flowLog, { signal: controller.signal });
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
    setTimeout(() => controller.abort('enough'), 20);
    expect((await pending).error).toMatchObject({ kind: 'abort', cause: 'enough', attempts: 1 });
  });

  it('sign again with a new nonce when one was used before, unless the copy sent before may have changed something', async () => {
    const used: Step = { status: 400, body: refusal('SignatureNonceUsed') };
    const create = await callWith(quick, [used, done]);
    expect([create.error?.Code, create.sent.length]).toEqual(['SignatureNonceUsed', 1]);
    const { data, sent } = await callWith(quick, [used, done], 'describe');
    expect(data).toEqual(created);
    const [first, second] = sent.map(({ headers }) => headers['x-acs-signature-nonce']);
    expect(first).not.toBe(second);
  });

  it('sign by the server’s clock when ours is wrong, in later calls as well', async () => {
    const date = 'Thu, 01 Jan 2026 00:00:00 GMT';
    const late: Step = { status: 400, body: refusal('InvalidTimeStamp.Expired'), headers: { date } };
    const server = await playScript(late, done);
    const clock = () => new Date('2020-06-01T00:00:00Z');
    const client = createFlowLogClient({ ...optionsFor(server.url), clock });
    await client.createFlowLog(flowLog);
    await client.createFlowLog(flowLog);
    expect(server.received.map(({ headers }) => headers['x-acs-date'])).toEqual([
      '2020-06-01T00:00:00Z',
      '2026-01-01T00:00:00Z',
      '2026-01-01T00:00:00Z',
    ]);
  });

  const expired: Step = { status: 400, body: refusal('InvalidSecurityToken.Expired') };

  it('fetch new credentials when the API calls the old ones expired', async () => {
    const server = await playScript(expired, done);
    let fetched = 0;
    const fetchCredentials = async () => {
      fetched += 1;
      return { ...credentials, securityToken: `token-${fetched}` };
    };
    const client = createFlowLogClient({ ...optionsFor(server.url), credentials: fetchCredentials });
    expect((await client.createFlowLog(flowLog)).data).toEqual(created);
    await client.createFlowLog(flowLog);
    expect(server.received.map(({ headers }) => headers['x-acs-security-token'])).toEqual([
      'token-1',
      'token-2',
      'token-2',
    ]);
  });

  it('don’t repeat with fixed credentials, which can’t get better', async () => {
    const { error, sent } = await callWith(quick, [expired, done]);
    expect([error?.Code, sent.length]).toEqual(['InvalidSecurityToken.Expired', 1]);
  });
});
