type Parameters = Record<string, string | undefined>;

/** A request that raises a code: what it changes in the operation's valid request, and the state it needs. */
export interface CodeRow {
  readonly code: string;
  readonly change: Parameters;
  readonly seed?: object;
}

export const active = 'fl-active0000000000000000';
export const inactive = 'fl-inactive00000000000000';

const RegionId = 'cn-hangzhou';
const tagged = { RegionId, ResourceType: 'FLOWLOG', 'ResourceId.1': active };

/** A valid request of every operation, for an account with one active and one inactive flow log. */
export const valid: Record<string, Record<string, string>> = {
  CreateFlowLog: {
    RegionId,
    ResourceType: 'VPC',
    ResourceId: 'vpc-new',
    TrafficType: 'All',
    ProjectName: 'project',
    LogStoreName: 'store',
  },
  DescribeFlowLogs: { RegionId },
  DeleteFlowLog: { RegionId, FlowLogId: active },
  ActiveFlowLog: { RegionId, FlowLogId: inactive },
  DeactiveFlowLog: { RegionId, FlowLogId: active },
  ModifyFlowLogAttribute: { RegionId, FlowLogId: active, FlowLogName: 'renamed' },
  OpenFlowLogService: { RegionId },
  GetFlowLogServiceStatus: { RegionId },
  TagResources: { ...tagged, 'Tag.1.Key': 'key', 'Tag.1.Value': 'value' },
  UnTagResources: { ...tagged, 'TagKey.1': 'key' },
  ListTagResources: tagged,
  MoveResourceGroup: {
    RegionId,
    ResourceType: 'FlowLog',
    ResourceId: active,
    NewResourceGroupId: 'rg-other',
  },
};

/** A seeded flow log; what is left out is filled as for a new one. */
export function flowLog(fields: object = {}): object {
  return {
    FlowLogId: active,
    Status: 'Active',
    ResourceType: 'VPC',
    ResourceId: 'vpc-1',
    TrafficType: 'All',
    ProjectName: 'project',
    LogStoreName: 'store',
    ...fields,
  };
}

const state = (...flowLogs: object[]) => ({ resources: { FlowLog: flowLogs.map(flowLog) } });
const row = (code: string, change: Parameters, seed?: object): CodeRow => ({
  code,
  change,
  ...(seed && { seed }),
});
const series = (count: number, name: (index: number) => string, value: string): Parameters =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index + 1), `${value}${index}`]));

const region = [
  row('MissingRegionId', { RegionId: undefined }),
  row('InvalidRegionId.NotFound', { RegionId: 'Moon' }),
];
const unparsable = row('InvalidParameter', { OwnerId: 'me' });
const unknownId = [
  row('MissingFlowLogId', { FlowLogId: undefined }),
  row('InvalidInstanceId', { FlowLogId: 'vpc-1' }),
  row('InvalidInstanceId.NotFound', { FlowLogId: 'fl-nobody' }),
];
const managed = row(
  'Forbidden.OperateManagedFlowLog',
  {},
  state({ ServiceType: 'sls' }, { FlowLogId: inactive, ServiceType: 'sls' }),
);
const locked = row(
  'IncorrectBusinessStatus.FlowLog',
  {},
  state({ BusinessStatus: 'FinancialLocked' }, { FlowLogId: inactive, BusinessStatus: 'FinancialLocked' }),
);
const busy = row(
  'IncorrectStatus.flowlog',
  {},
  state({ Status: 'Modifying' }, { FlowLogId: inactive, Status: 'Activating' }),
);
const token = row('InvalidClientToken', { ClientToken: '' });
const ids = series(51, (index) => `ResourceId.${index}`, 'fl-');
const tagRequest = [
  row('InvalidInstanceType.NotFound', { ResourceType: 'MOON' }),
  row('SizeLimitExceeded.ResourceId', ids),
  row('InvalidInstanceIds.NotFound', { 'ResourceId.1': 'fl-nobody' }),
];

/** By operation: at least one request for every code that a request and the state can cause. */
export const codeRows: Record<string, readonly CodeRow[]> = {
  CreateFlowLog: [
    row('MissingParameter', { TrafficType: undefined }),
    row('InvalidRegionId.NotFound', { RegionId: 'Moon' }),
    row('OperationUnsupported.ResourceType', { ResourceType: 'Disk' }),
    row('IllegalParam.AggregationInterval', { AggregationInterval: '7' }),
    row('DuplicatedParam.TrafficPath', { 'TrafficPath.1': 'all', 'TrafficPath.2': 'all' }),
    row('IllegalParam.TrafficPath', { 'TrafficPath.1': 'moon' }),
    row('IllegalParam.ResourceGroupId', { ResourceGroupId: 'group' }),
    row('IllegalParam.IpVersion', { IpVersion: 'IPv5' }),
    row('ParameterInvalid', { FlowLogName: 'http://a' }),
    row('MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore', { LogStoreName: undefined }),
    row('UnsupportedFeature.IpVersion', { RegionId: 'cn-chengdu', IpVersion: 'DualStack' }),
    row('UnsupportedFeature.UserDefinedTrafficPathIpv6', { IpVersion: 'DualStack', 'TrafficPath.1': 'vbr' }),
    row('OptInRequired.FlowLog', {}, { switches: { FlowLogService: false } }),
    row(
      'UnsupportedFeature.UserDefinedTrafficPath',
      { 'TrafficPath.1': 'vbr' },
      { features: { UserDefinedTrafficPath: false } },
    ),
    row('InvalidInstanceId', {}, { missing: { ResourceId: ['vpc-new'] } }),
    row('ProjectOrLogstoreNotExist', {}, { missing: { ProjectName: ['project'] } }),
    row(
      'OperationDenied.AllTrafficPathOfManagedExist',
      { 'TrafficPath.1': 'vbr' },
      state({ ResourceId: 'vpc-new', ServiceType: 'sls', TrafficPath: { TrafficPathList: ['all'] } }),
    ),
    row('InvalidResourceId.NotFound', {}, state({ ResourceId: 'vpc-new' })),
    row('QuotaExceeded.FlowlogCount', {}, { quotas: { FlowLog: 0 } }),
  ],
  DescribeFlowLogs: [...region, row('ParameterInvalid', { PageSize: '51' })],
  DeleteFlowLog: [
    ...region,
    ...unknownId,
    row('InvalidResourceId.NotFound', { FlowLogId: '' }),
    row('ParameterInvalid', { OwnerId: 'me' }),
    row('InvalidStatus', {}, state({ BusinessStatus: 'FinancialLocked' })),
    managed,
    busy,
  ],
  ActiveFlowLog: [
    ...region,
    ...unknownId,
    ...[unparsable, managed, locked, busy],
    row('InvalidStatus', { FlowLogId: active }),
    row(
      'OperationDenied.FlowLogDeliverFailed',
      {},
      state({ FlowLogId: inactive, Status: 'Inactive', FlowLogDeliverStatus: 'FAILED' }),
    ),
  ],
  DeactiveFlowLog: [
    ...region,
    ...unknownId,
    ...[unparsable, managed, locked, busy],
    row('InvalidStatus', { FlowLogId: inactive }),
  ],
  ModifyFlowLogAttribute: [
    ...region,
    ...unknownId,
    ...[unparsable, managed, locked, busy],
    row('InvalidName.Malformed', { FlowLogName: 'http://a' }),
    row('InvalidDescription', { Description: 'http://a' }),
    row('IllegalParam.AggregationInterval', { AggregationInterval: '7' }),
    row('InvalidIpVersion', { IpVersion: 'IPV4' }),
  ],
  OpenFlowLogService: [...region, token, unparsable, row('OperationFailed.ExceedPurchaseLimit', {})],
  GetFlowLogServiceStatus: [...region, token, unparsable],
  TagResources: [
    ...region,
    ...tagRequest,
    unparsable,
    row('MissingResourceType', { ResourceType: undefined }),
    row('MissingResourceId', { 'ResourceId.1': undefined }),
    row('MissingParameter.TagKey', { 'Tag.1.Key': undefined }),
    row('InvalidTagKey', { 'Tag.1.Key': 'acs:key' }),
    row('MissingParameter.TagValue', { 'Tag.1.Value': undefined }),
    row('InvalidTagValue', { 'Tag.1.Value': 'acs:value' }),
    row('MissingParam.Tags', { 'Tag.1.Key': undefined, 'Tag.1.Value': undefined }),
    row('SizeLimitExceeded.TagNum', {
      ...series(21, (index) => `Tag.${index}.Key`, 'key'),
      ...series(21, (index) => `Tag.${index}.Value`, 'value'),
    }),
    row(
      'QuotaExceeded.TagNum',
      {},
      state({ Tags: { Tag: Array.from({ length: 20 }, (_, at) => ({ Key: `old-${at}`, Value: '' })) } }),
    ),
  ],
  UnTagResources: [
    ...region,
    ...tagRequest,
    unparsable,
    row('MissingResourceType', { ResourceType: undefined }),
    row('MissingResourceId', { 'ResourceId.1': undefined }),
    row(
      'SizeLimitExceeded.TagNum',
      series(21, (index) => `TagKey.${index}`, 'key'),
    ),
    row('InvalidTagKey', { 'TagKey.1': 'k'.repeat(129) }),
    row('InvalidAll', { All: 'maybe' }),
    row('InvalidTagValue', { 'Tag.1.Key': 'key', 'Tag.1.Value': 'acs:value' }),
  ],
  ListTagResources: [
    ...region,
    ...tagRequest,
    unparsable,
    row('MissingParam.ResourceType', { ResourceType: undefined }),
    row('InvalidMaxResults', { MaxResults: '51' }),
    row('InvalidTagKey', { 'Tag.1.Key': 'acs:key' }),
    row('InvalidTagValue', { 'Tag.1.Key': 'key', 'Tag.1.Value': 'acs:value' }),
    row(
      'SizeLimitExceeded.TagNum',
      series(21, (index) => `Tag.${index}.Key`, 'key'),
    ),
    row('BothEmpty.TagsAndResources', { 'ResourceId.1': undefined }),
  ],
  MoveResourceGroup: [
    ...region,
    unparsable,
    row('MissingResourceId', { ResourceId: undefined }),
    row('MissingResourceType', { ResourceType: undefined }),
    row('MissingNewResourceGroupId', { NewResourceGroupId: undefined }),
    row('IllegalParam.ResourceType', { ResourceType: 'Moon' }),
    row('InvalidResourceGroupId', {}, { ...state({}), missing: { NewResourceGroupId: ['rg-other'] } }),
    row('InvalidResourceId.NotFound', { ResourceId: 'fl-nobody' }),
    row('OperationFailed.InstanceStatusNotAllowed', {}, state({ Status: 'Modifying' })),
  ],
};
