import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isErrorCode, unwrap } from '../../src/client/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { entries, flowLog } from './entries.js';

let mock: Mock;
let accounts = 0;
beforeAll(async () => {
  mock = await startMock({ clock: 'reads', strict: true });
});
afterAll(() => mock.close());

describe.each(entries)('%s against the mock', (_name, { createFlowLogClient }) => {
  /** A client of an account of its own. */
  const newClient = () => {
    accounts += 1;
    const credentials = { accessKeyId: `account-${accounts}`, accessKeySecret: 'the-secret-of-the-account' };
    return createFlowLogClient({ region: 'cn-hangzhou', endpoint: mock.url, credentials, validate: true });
  };
  const soon = { interval: 1 };

  it('walks a flow log from creation to deletion', async () => {
    const client = newClient();
    const { FlowLogId } = await unwrap(client.createFlowLog({ ...flowLog, FlowLogName: 'walker' }));
    const seen: string[] = [];
    const onPoll = ({ status }: { status: string }) => void seen.push(status);
    const active = await unwrap(client.waitUntilFlowLogActive({ FlowLogId }, { ...soon, onPoll }));
    expect(active).toMatchObject({ FlowLogId, FlowLogName: 'walker', Status: 'Active' });
    await unwrap(client.deactiveFlowLog({ FlowLogId }));
    await unwrap(client.waitUntilFlowLogInactive({ FlowLogId }, { ...soon, onPoll }));
    await unwrap(client.modifyFlowLogAttribute({ FlowLogId, FlowLogName: 'renamed' }));
    const settled = await unwrap(client.waitUntilFlowLogSettled({ FlowLogId }, { ...soon, onPoll }));
    expect(settled).toMatchObject({ FlowLogName: 'renamed', Status: 'Inactive' });
    await unwrap(client.activeFlowLog({ FlowLogId }));
    await unwrap(client.waitUntilFlowLogActive({ FlowLogId }, { ...soon, onPoll }));
    await unwrap(client.deleteFlowLog({ FlowLogId }));
    expect(await unwrap(client.waitUntilFlowLogDeleted({ FlowLogId }, { ...soon, onPoll }))).toBeUndefined();
    expect(seen).toEqual([
      ...['Activating', 'Active', 'Deactivating', 'Inactive', 'Modifying', 'Inactive'],
      ...['Activating', 'Active', 'Deleting', 'absent'],
    ]);
  });

  it('tells early that a stopped flow log won’t become active', async () => {
    const client = newClient();
    const { FlowLogId } = await unwrap(client.createFlowLog(flowLog));
    await unwrap(client.waitUntilFlowLogActive({ FlowLogId }, soon));
    await unwrap(client.deactiveFlowLog({ FlowLogId }));
    await unwrap(client.waitUntilFlowLogInactive({ FlowLogId }, soon));
    const { error } = await client.waitUntilFlowLogActive({ FlowLogId }, soon);
    expect(error).toMatchObject({ kind: 'unreachable', lastStatus: 'Inactive' });
  });

  it('lists, filters and pages what was created, and tags it', async () => {
    const client = newClient();
    const ids: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      const Tag = [{ Key: 'parity', Value: count % 2 ? 'odd' : 'even' }];
      ids.push(
        (await unwrap(client.createFlowLog({ ...flowLog, ResourceId: `vpc-${count}`, Tag }))).FlowLogId,
      );
    }
    const listed: string[] = [];
    for await (const { FlowLogId } of client.paginateDescribeFlowLogs({ PageSize: 3 }))
      listed.push(`${FlowLogId}`);
    expect([...listed].sort()).toEqual([...ids].sort());
    const odd: unknown[] = [];
    const query = { PageSize: 2, Tags: [{ Key: 'parity', Value: 'odd' }] };
    for await (const { items } of client.paginateDescribeFlowLogs(query).pages()) odd.push(...items);
    expect(odd).toHaveLength(3);
    const [first = ''] = ids;
    await unwrap(
      client.tagResources({
        ResourceType: 'FLOWLOG',
        ResourceId: [first],
        Tag: [{ Key: 'team', Value: 'net' }],
      }),
    );
    const keys: unknown[] = [];
    const tags = client.paginateListTagResources({
      ResourceType: 'FLOWLOG',
      ResourceId: [first],
      MaxResults: 1,
    });
    for await (const { TagKey } of tags) keys.push(TagKey);
    expect(keys.sort()).toEqual(['parity', 'team']);
  });

  it('tells a documented refusal by its code', async () => {
    const client = newClient();
    await unwrap(client.createFlowLog(flowLog));
    const { error } = await client.createFlowLog(flowLog);
    expect(isErrorCode(error, 'InvalidResourceId.NotFound')).toBe(true);
    expect((await client.getFlowLogServiceStatus()).data?.Enabled).toBe(true);
  });
});
