import { describe, expect, it } from 'vitest';
import type { Mock, MockOptions } from '../../src/mock/index.js';
import { startForTest } from '../mock/calls.js';
import { vpc as sdk } from './vendor-packages.js';

/** The clocks of the mock, and how a provider's wait between two polls passes on each. */
const clocks: [string, MockOptions, (mock: Mock) => Promise<void> | void][] = [
  ['real', { clock: 'real', dwell: 30 }, () => new Promise((resolve) => setTimeout(resolve, 10))],
  ['reads', { clock: 'reads', reads: 2 }, () => undefined],
  ['virtual', { clock: 'virtual', dwell: 12_000 }, (mock) => mock.advance(5000)],
];

const RegionId = 'cn-hangzhou';

describe.each(clocks)('the calls of the Terraform provider, on the %s clock', (clock, options, pause) => {
  // On the real clock a slow machine may look only when the change is over.
  const expectPassing = (seen: readonly (string | undefined)[], transient: string) => {
    if (clock !== 'real' || seen.length > 1) expect(seen[0]).toBe(transient);
  };

  it('create, wait, update, move, tag, delete and wait until nothing is left', async () => {
    const mock = await startForTest({ static: false, ...options });
    const client = connect(mock.url);
    const created = await client.createFlowLog(
      new sdk.CreateFlowLogRequest({
        regionId: RegionId,
        projectName: 'flow-log-project',
        resourceId: 'vpc-bp1terraform',
        logStoreName: 'flow-log-store',
        trafficType: 'All',
        resourceType: 'VPC',
      }),
    );
    const flowLogId = String(created.body?.flowLogId);
    const target = { regionId: RegionId, flowLogId };

    const read = async () => {
      const { body } = await client.describeFlowLogs(new sdk.DescribeFlowLogsRequest(target));
      return body?.flowLogs?.flowLog?.[0];
    };
    const waitFor = async (...wanted: (string | undefined)[]) => {
      const seen: (string | undefined)[] = [];
      for (let poll = 0; poll < 60; poll += 1) {
        const status = (await read())?.status;
        seen.push(status);
        if (wanted.includes(status)) return seen;
        await pause(mock);
      }
      throw new Error(`never ${wanted.join(' or ')}, but ${[...new Set(seen)].join(', ')}`);
    };

    expectPassing(await waitFor('Active'), 'Activating');
    expect(await read()).toMatchObject({
      aggregationInterval: 10,
      ipVersion: 'IPv4',
      trafficPath: { trafficPathList: ['all'] },
    });

    await client.deactiveFlowLog(new sdk.DeactiveFlowLogRequest(target));
    expectPassing(await waitFor('Inactive'), 'Deactivating');
    const change = { ...target, flowLogName: 'renamed', aggregationInterval: 1 };
    await client.modifyFlowLogAttribute(new sdk.ModifyFlowLogAttributeRequest(change));
    expect((await waitFor('Active', 'Inactive')).at(-1)).toBe('Inactive');
    await client.activeFlowLog(new sdk.ActiveFlowLogRequest(target));
    await waitFor('Active');

    const ResourceType = 'FLOWLOG';
    await client.moveResourceGroup(
      new sdk.MoveResourceGroupRequest({
        regionId: RegionId,
        resourceId: flowLogId,
        resourceType: ResourceType,
        newResourceGroupId: 'rg-acfmterraform',
      }),
    );
    const tagged = { regionId: RegionId, resourceType: ResourceType, resourceId: [flowLogId] };
    const added = [new sdk.TagResourcesRequestTag({ key: 'Created', value: 'TF' })];
    await client.unTagResources(new sdk.UnTagResourcesRequest({ ...tagged, tagKey: ['For'] }));
    await client.tagResources(new sdk.TagResourcesRequest({ ...tagged, tag: added }));
    expect(await read()).toMatchObject({
      flowLogName: 'renamed',
      aggregationInterval: 1,
      resourceGroupId: 'rg-acfmterraform',
      tags: { tag: [{ key: 'Created', value: 'TF' }] },
    });

    await client.deleteFlowLog(new sdk.DeleteFlowLogRequest(target));
    expectPassing(await waitFor(undefined), 'Deleting');
  });
});

function connect(url: string) {
  const config = {
    accessKeyId: 'terraform',
    accessKeySecret: 'any',
    protocol: 'http',
    endpoint: new URL(url).host,
  };
  // biome-ignore lint/suspicious/noExplicitAny: the SDK's own Config class is not exported by the SDK
  return new sdk.default(config as any);
}
