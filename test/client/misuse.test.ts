import { describe, expect, it } from 'vitest';
import type { RetryOptions } from '../../src/client/index.js';
import { created, entries, optionsFor } from './entries.js';
import { playScript } from './scripted-server.js';

/** What JavaScript lets through and the types would not. */
const wrongly = <Value>(value: unknown) => value as Value;

describe.each(entries)('%s, used carelessly,', (_name, { createFlowLogClient, createFlowLogCaller }) => {
  it.each([-1, Number.NaN, '5s'])('refuses %j as a timeout, of the client and of a call', async (given) => {
    const timeout = wrongly<number>(given);
    const message = `timeout: ${given} is no time; give milliseconds`;
    const options = optionsFor('http://127.0.0.1:1');
    expect(() => createFlowLogClient({ ...options, timeout })).toThrow(message);
    expect(() => createFlowLogCaller({ ...options, timeout })).toThrow(message);
    await expect(createFlowLogClient(options).describeFlowLogs({}, { timeout })).rejects.toThrow(message);
  });

  it.each(['attempts', 'budget', 'pause', 'longestPause'])(
    'refuses a number of %s that is none',
    async (name) => {
      const options = optionsFor('http://127.0.0.1:1');
      for (const given of [-1, Number.NaN, 'many']) {
        const retry = wrongly<RetryOptions>({ [name]: given });
        const message = `retry.${name}: ${given} is no number`;
        expect(() => createFlowLogClient({ ...options, retry })).toThrow(message);
        await expect(createFlowLogClient(options).describeFlowLogs({}, { retry })).rejects.toThrow(message);
      }
    },
  );

  it.each(['fetch', 'signature', 'onRequest', 'onResponse', 'clock', 'nonce'])(
    'refuses a %s that is no function',
    (name) => {
      const options = { ...optionsFor('http://127.0.0.1:1'), [name]: { secret: 'hidden' } };
      const refusal = new TypeError(`${name}: Object is no function`);
      expect(() => createFlowLogClient(options)).toThrow(refusal);
      expect(() => createFlowLogCaller(options)).toThrow(refusal);
    },
  );

  it('refuses credentials that are no object, without showing them', () => {
    const options = { ...optionsFor('http://127.0.0.1:1'), credentials: wrongly<() => never>('the-secret') };
    expect(() => createFlowLogClient(options)).toThrow(
      new TypeError('credentials: string is no access key or function'),
    );
  });

  it('refuses a controller in place of its signal', async () => {
    const client = createFlowLogClient(optionsFor('http://127.0.0.1:1'));
    const signal = wrongly<AbortSignal>(new AbortController());
    const refusal = new TypeError('signal: AbortController is no AbortSignal');
    await expect(client.describeFlowLogs({}, { signal })).rejects.toThrow(refusal);
    await expect(client.waitUntilFlowLogActive({ FlowLogId: 'fl-1' }, { signal })).rejects.toThrow(refusal);
    const pages = client.paginateDescribeFlowLogs({}, { signal })[Symbol.asyncIterator]();
    await expect(pages.next()).rejects.toThrow(refusal);
  });

  it('rejects when clock or nonce fail, instead of blaming the credentials', async () => {
    const options = optionsFor('http://127.0.0.1:1');
    const broken = createFlowLogClient({ ...options, clock: () => new Date('soon') });
    await expect(broken.describeFlowLogs()).rejects.toThrow('clock: NaN is no time');
    const nonce = () => {
      throw new Error('no randomness');
    };
    await expect(createFlowLogClient({ ...options, nonce }).describeFlowLogs()).rejects.toThrow(
      'no randomness',
    );
  });

  it('takes undefined for what is left out, by types as well', async () => {
    const server = await playScript({ body: created });
    const options = { ...optionsFor(server.url), timeout: undefined, retry: undefined, fetch: undefined };
    const { POST, describeFlowLogs } = createFlowLogClient(options);
    await describeFlowLogs(undefined, undefined);
    await POST('/DescribeFlowLogs', undefined);
    await POST('/DescribeFlowLogs', { params: undefined, signal: undefined });
    await POST('/DescribeFlowLogs', { params: { query: undefined }, timeout: undefined });
    expect(server.received.map(({ query }) => `${query}`)).toEqual(Array(4).fill('RegionId=cn-hangzhou'));
  });

  it('takes null for what is left out', async () => {
    const server = await playScript({ body: created });
    const none = wrongly<undefined>(null);
    const options = { ...optionsFor(server.url), retry: none, timeout: none, fetch: none };
    const client = createFlowLogClient(options);
    const { POST } = createFlowLogCaller(options);
    const results = [
      await client.describeFlowLogs(none, none),
      await client.describeFlowLogs(none, { retry: none, signal: none, headers: none }),
      await client.POST('/DescribeFlowLogs', wrongly({ params: { query: null } })),
      await POST('/DescribeFlowLogs', wrongly({ params: null })),
      await POST('/DescribeFlowLogs', none),
    ];
    expect(results.map(({ data }) => data)).toEqual(results.map(() => created));
    expect(server.received.map(({ query }) => `${query}`)).toEqual(results.map(() => 'RegionId=cn-hangzhou'));
  });

  it('takes null for what a list or a wait may leave out', async () => {
    const empty = { RequestId: 'R', TotalCount: '0', FlowLogs: {} };
    const server = await playScript({ body: empty });
    const client = createFlowLogClient(optionsFor(server.url));
    const none = wrongly<undefined>(null);
    for await (const item of client.paginateDescribeFlowLogs(none, none)) expect(item).toBeUndefined();
    const gone = await client.waitUntilFlowLogDeleted({ FlowLogId: 'fl-1' }, none);
    expect([gone.data, gone.error]).toEqual([undefined, undefined]);
    expect(server.received).toHaveLength(2);
    await expect(client.waitUntilFlowLogDeleted(wrongly(null))).rejects.toThrow('FlowLogId: missing');
  });

  it('takes an address as a URL', async () => {
    const { url } = await playScript({ body: created });
    const client = createFlowLogClient(optionsFor(wrongly<string>(new URL(url))));
    expect((await client.describeFlowLogs()).data).toEqual(created);
  });
});
