import { describe, expect, it } from 'vitest';
import type { RequestEvent, ResponseEvent } from '../../src/client/index.js';
import { created, credentials, entries, flowLog, optionsFor } from './entries.js';
import { playScript, refusal } from './scripted-server.js';

/** Work of the caller's own that never ends. */
const hang = () => new Promise<never>(() => {});

describe.each(entries)('the functions given to %s', (_name, { createFlowLogClient }) => {
  it.each([
    ['onRequest', { onRequest: hang }],
    ['credentials', { credentials: hang }],
  ])(
    '%s that never ends ends with the time or the signal of its call, and nothing is sent',
    async (_what, hanging) => {
      const server = await playScript({ body: created });
      const client = createFlowLogClient({ ...optionsFor(server.url), ...hanging });
      const late = await client.createFlowLog(flowLog, { timeout: 20 });
      expect(late.error).toMatchObject({ kind: 'timeout', attempts: 0 });
      const { error } = await client.createFlowLog(flowLog, { signal: AbortSignal.timeout(10) });
      expect(error).toMatchObject({ kind: 'abort', attempts: 0 });
      expect(server.received).toEqual([]);
    },
  );

  it('onResponse that never ends holds the outcome back no longer than the time or the signal of its call', async () => {
    const fetch = async () => Response.json(created);
    const client = createFlowLogClient({ ...optionsFor('http://x'), fetch, onResponse: hang });
    expect((await client.createFlowLog(flowLog, { timeout: 50 })).data).toEqual(created);
    const controller = new AbortController();
    const pending = client.createFlowLog(flowLog, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    expect((await pending).data).toEqual(created);
  });

  it('are not called for a call that was aborted before, except onResponse, which is told', async () => {
    const requests: RequestEvent[] = [];
    const responses: ResponseEvent[] = [];
    const client = createFlowLogClient({
      ...optionsFor('http://127.0.0.1:1'),
      credentials: () => expect.unreachable(),
      onRequest: (event) => void requests.push(event),
      onResponse: (event) => void responses.push(event),
    });
    await client.createFlowLog(flowLog, { signal: AbortSignal.abort() });
    expect(requests).toEqual([]);
    expect(responses).toMatchObject([{ attempt: 1, error: { kind: 'abort', attempts: 0 } }]);
  });

  it.each([
    ['onRequest', 0],
    ['onResponse', 1],
  ])('%s that throws, at once or later, rejects the call', async (hook, sent) => {
    const server = await playScript({ body: created });
    const complain = () => {
      throw new Error('mine');
    };
    for (const thrower of [complain, async () => complain()]) {
      const client = createFlowLogClient({ ...optionsFor(server.url), [hook]: thrower });
      await expect(client.createFlowLog(flowLog)).rejects.toThrow('mine');
    }
    expect(server.received).toHaveLength(2 * sent);
  });

  it('onRequest that hangs once leaves an attempt unsent, which is not counted', async () => {
    const client = createFlowLogClient({
      ...optionsFor('http://x'),
      fetch: async () => Response.json(refusal('Brand.New'), { status: 400 }),
      onRequest: ({ attempt }) => (attempt === 1 ? hang() : undefined),
    });
    const { error } = await client.describeFlowLogs({}, { timeout: 50, retry: { pause: 1 } });
    expect([error?.Code, error?.attempts]).toEqual(['Brand.New', 1]);
  });

  it('credentials that fail when they are renewed leave the number of what was sent', async () => {
    const server = await playScript({ status: 400, body: refusal('InvalidSecurityToken.Expired') });
    let fetched = 0;
    const fetchOnce = async () => {
      fetched += 1;
      if (fetched > 1) throw new Error('no role');
      return credentials;
    };
    const client = createFlowLogClient({ ...optionsFor(server.url), credentials: fetchOnce });
    const { error } = await client.createFlowLog(flowLog);
    expect(error).toMatchObject({ kind: 'credentials', attempts: 1 });
  });
});
