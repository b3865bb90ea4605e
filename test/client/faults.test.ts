import { describe, expect, it } from 'vitest';
import { unwrap } from '../../src/client/index.js';
import { startForTest } from '../mock/calls.js';
import { entries, flowLog, stsCredentials } from './entries.js';
import { startFaultyProxy } from './faulty-proxy.js';

describe.each(entries)('%s, with the mock behind a bad connection,', (_name, { createFlowLogClient }) => {
  it('creates once, waits and lists in spite of every fault there is', async () => {
    const mock = await startForTest({ clock: 'reads', static: false });
    const whileCreating = ['throttled', 'expired', 'busy'] as const;
    const whileWaiting = ['drop', 'html', 'none', 'truncated', 'hang', 'empty'] as const;
    const { url, left } = await startFaultyProxy(
      mock.url,
      ...whileCreating,
      'none',
      ...whileWaiting,
      'none',
      'html',
    );
    let fetched = 0;
    const client = createFlowLogClient({
      region: 'cn-hangzhou',
      endpoint: url,
      timeout: 300,
      retry: { pause: 1, attempts: 8 },
      credentials: async () => ({ ...stsCredentials, accessKeyId: `key-${++fetched}` }),
    });
    const { FlowLogId } = await unwrap(client.createFlowLog(flowLog, { timeout: 10_000 }));
    const seen: string[] = [];
    const onPoll = ({ status }: { status: string }) => void seen.push(status);
    await unwrap(client.waitUntilFlowLogActive({ FlowLogId }, { interval: 1, onPoll }));
    const listed: unknown[] = [];
    for await (const item of client.paginateDescribeFlowLogs()) listed.push(item.FlowLogId);
    expect({ seen, listed, fetched, left }).toEqual({
      seen: ['Activating', 'Active'],
      listed: [FlowLogId],
      fetched: 2,
      left: [],
    });
  });

  it('does not create twice when the first answer is lost, unless told to', async () => {
    const mock = await startForTest({ static: false });
    const { url } = await startFaultyProxy(mock.url, 'lost', 'none', 'lost');
    const options = { region: 'cn-hangzhou', credentials: stsCredentials, endpoint: url } as const;
    const client = createFlowLogClient({ ...options, retry: { pause: 1 } });
    const { error } = await client.createFlowLog(flowLog);
    expect(error).toMatchObject({ kind: 'network', attempts: 1 });
    expect((await client.describeFlowLogs()).data?.TotalCount).toBe('1');
    const bold = { retry: { pause: 1, ambiguous: true } };
    const again = await client.createFlowLog({ ...flowLog, ResourceId: 'vpc-2' }, bold);
    expect(again.error).toMatchObject({ attempts: 2, Code: 'InvalidResourceId.NotFound' });
  });
});
