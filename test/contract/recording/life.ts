import { flowLog } from '../../simulation/code-rows.js';
import type { Driver, Values } from './drivers.js';
import type { Tape } from './tape.js';

const RegionId = 'cn-hangzhou';
const owner = {
  OwnerId: 1234567890,
  OwnerAccount: 'a',
  ResourceOwnerId: 1234567890,
  ResourceOwnerAccount: 'a',
};
const token = { ClientToken: '02fb3da4-130e-11e9-8e44-0016e04115b' };
const tags = [{ Key: 'FinanceDept', Value: 'FinanceJoshua' }];
const paths = [
  ['internetGateway', 'natGateway', 'vpnGateway', 'transitRouter', 'gatewayEndpoint'],
  ['vbr', 'ecr', 'ipv4Gateway', 'gatewayLoadBalancerEndpoint'],
];

/** Flow logs that between them have every value that can be chosen. */
const wanted = [
  {
    ResourceType: 'NetworkInterface',
    ResourceId: 'eni-1',
    TrafficType: 'All',
    AggregationInterval: 1,
    TrafficPath: ['all'],
  },
  {
    ResourceType: 'VSwitch',
    ResourceId: 'vsw-1',
    TrafficType: 'Allow',
    AggregationInterval: 5,
    IpVersion: 'DualStack',
  },
  {
    ResourceType: 'VPC',
    ResourceId: 'vpc-1',
    TrafficType: 'Drop',
    AggregationInterval: 10,
    TrafficPath: paths[0],
  },
  {
    ResourceType: 'VPC',
    ResourceId: 'vpc-2',
    TrafficType: 'All',
    IpVersion: 'IPv4',
    TrafficPath: paths[1],
    FlowLogName: 'myFlowlog',
    Description: 'All & more: *',
    Tag: tags,
    ResourceGroupId: 'rg-acfmxazdjdhd',
    LogFormat: 'text',
    ...owner,
  },
];
const target = { ProjectName: 'flow-log-project', LogStoreName: 'flow-log-store' };

/** What a flow log can look like that no call makes so. */
const seeded = [
  { ServiceType: 'sls' },
  { BusinessStatus: 'FinancialLocked' },
  ...['UnavaliableTarget', 'ProjectNotExist', 'UnknownError'].map((FlowLogDeliverErrorMessage) => ({
    FlowLogDeliverStatus: 'FAILED',
    FlowLogDeliverErrorMessage,
  })),
];

/** One driver takes flow logs through their whole life, and looks at every status on the way. */
export async function liveThrough(tape: Tape, driver: Driver): Promise<void> {
  const account = `life-${driver.name}`;
  const call: Call = async (operation, values = {}) => {
    if (driver.can?.(operation, { RegionId, ...values }) === false) return {};
    const answer = await tape.call(driver, account, operation, { RegionId, ...values });
    if (answer.HostId === undefined) return answer;
    throw new Error(`${operation} by ${driver.name} was refused: ${JSON.stringify(answer)}`);
  };
  const change = async (operation: string, FlowLogId: string, values: Values = {}) => {
    await call(operation, { FlowLogId, ...values });
    await lookTwice(tape, account, call, FlowLogId);
  };
  await openService(tape, account, call);
  const ids = await createAll(tape, account, call);
  const [first = '', second = '', third = '', fourth = ''] = ids;
  await change('DeactiveFlowLog', first, owner);
  await change('ModifyFlowLogAttribute', first, {
    AggregationInterval: 5,
    IpVersion: 'IPv4',
    LogFormat: 'text',
  });
  await change('ActiveFlowLog', first, owner);
  await change('ModifyFlowLogAttribute', second, {
    AggregationInterval: 1,
    IpVersion: 'DualStack',
    ...owner,
  });
  await change('ModifyFlowLogAttribute', third, {
    AggregationInterval: 10,
    FlowLogName: 'newName',
    Description: 'New description',
  });
  await tagAndMove(call, fourth);
  await filter(call, fourth);
  await change('DeactiveFlowLog', first);
  await change('DeleteFlowLog', first, owner);
  await change('DeleteFlowLog', second);
  await showSeeded(tape, account, call);
}

type Call = (operation: string, values?: Values) => Promise<Values>;

/** The status on the way, and the one it leads to. */
async function lookTwice(tape: Tape, account: string, call: Call, FlowLogId: unknown): Promise<void> {
  await call('DescribeFlowLogs', { FlowLogId });
  tape.mock.advance(1000, account);
  await call('DescribeFlowLogs', { FlowLogId });
}

async function openService(tape: Tape, account: string, call: Call): Promise<void> {
  await tape.mock.writeState({ switches: { FlowLogService: false } }, { account, region: RegionId });
  await call('GetFlowLogServiceStatus', { ...token, ...owner });
  await call('OpenFlowLogService', { ...token, ...owner });
  await call('GetFlowLogServiceStatus');
}

/** Creates one after the other, so that each is seen both on the way and there. */
async function createAll(tape: Tape, account: string, call: Call): Promise<string[]> {
  const ids: string[] = [];
  for (const fields of wanted) {
    const { FlowLogId } = await call('CreateFlowLog', { ...target, ...fields });
    await lookTwice(tape, account, call, FlowLogId);
    ids.push(String(FlowLogId));
  }
  return ids;
}

async function tagAndMove(call: Call, id: string): Promise<void> {
  const named = { ResourceType: 'FLOWLOG', ResourceId: [id] };
  const more = [
    { Key: 'Team', Value: 'Network' },
    { Key: 'Empty', Value: '' },
  ];
  await call('TagResources', { ...named, Tag: more, ...owner });
  const { NextToken } = await call('ListTagResources', { ...named, MaxResults: 1, ...owner });
  await call('ListTagResources', { ...named, MaxResults: 1, NextToken, ...owner });
  await call('ListTagResources', { ...named, Tag: [{ Key: 'Team', Value: 'Network' }] });
  await call('UnTagResources', { ...named, TagKey: ['Team'], ...owner });
  await call('UnTagResources', { ...named, Tag: [{ Key: 'Empty', Value: '' }] });
  await call('MoveResourceGroup', {
    ResourceType: 'FlowLog',
    ResourceId: id,
    NewResourceGroupId: 'rg-acfmxazb4ph',
    ...owner,
  });
}

async function filter(call: Call, FlowLogId: string): Promise<void> {
  const statuses = ['Activating', 'Active', 'Deactivating', 'Inactive', 'Modifying', 'Deleting'];
  for (const Status of statuses) await call('DescribeFlowLogs', { Status, PageSize: 1 });
  for (const { ResourceType, ResourceId, TrafficType } of wanted) {
    await call('DescribeFlowLogs', { ResourceType, ResourceId, TrafficType, ...target });
  }
  const Description = 'All & more: *';
  const group = { ResourceGroupId: 'rg-acfmxazb4ph', VpcId: 'vpc-2', Tags: tags };
  await call('DescribeFlowLogs', { FlowLogId, FlowLogName: 'myFlowlog', Description, ...group, ...owner });
  await call('DescribeFlowLogs', { PageNumber: 2, PageSize: 2 });
  await call('UnTagResources', { ResourceType: 'FLOWLOG', ResourceId: [FlowLogId], All: true });
}

async function showSeeded(tape: Tape, account: string, call: Call): Promise<void> {
  const FlowLog = seeded.map((fields, index) =>
    flowLog({ FlowLogId: `fl-seeded${index}${account}`, ResourceId: `vpc-${index}`, ...fields }),
  );
  await tape.mock.writeState({ resources: { FlowLog } }, { account, region: RegionId });
  await call('DescribeFlowLogs');
}
