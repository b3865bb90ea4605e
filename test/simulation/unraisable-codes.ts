/** A documented code that no request to the simulation causes by itself, in which operations, and why. */
interface UnraisableCode {
  readonly code: string;
  readonly operations: readonly string[];
  readonly reason: string;
}

const tagOperations = ['TagResources', 'UnTagResources', 'ListTagResources'];

export const unraisable: readonly UnraisableCode[] = [
  because('no source says when it is answered', {
    INVALID_PARAMETER: ['CreateFlowLog'],
    RuleExist: ['CreateFlowLog', 'ModifyFlowLogAttribute'],
    InvalidHdMonitorStatus: ['CreateFlowLog', 'DeleteFlowLog', 'ModifyFlowLogAttribute'],
    FlowLogNumberOverLimit: ['DeleteFlowLog', 'DeactiveFlowLog', 'ModifyFlowLogAttribute'],
    'OperationUnsupported.action': ['CreateFlowLog'],
    'InvalidResourceType.NotFound': ['CreateFlowLog'],
    'InvalidTagScope.NotFound': ['TagResources'],
    MissingParam: tagOperations,
    'IncorrectStatus.Vpc': ['MoveResourceGroup'],
  }),
  because('nothing of its kind is a parameter of the operation', {
    InvalidInstanceId: ['DescribeFlowLogs'],
    'InvalidTrafficType.NotFound': ['ModifyFlowLogAttribute'],
    'InvalidBandwidthPackageId.NotFound': ['MoveResourceGroup'],
  }),
  because('permissions, orders and bills of an account are outside the simulation', {
    'IncorrectBusinessStatus.FlowLog': ['CreateFlowLog'],
    Unauthorized: ['CreateFlowLog', 'DescribeFlowLogs', 'DeleteFlowLog', 'ModifyFlowLogAttribute'],
    'OperationDenied.OperateShareResource': ['CreateFlowLog'],
    'Forbidden.RAM': ['OpenFlowLogService'],
    'OperationFailed.AliGroupUserCanNotBuyInnerCommodity': ['OpenFlowLogService'],
    'OperationFailed.QuotaNotEnough': ['OpenFlowLogService'],
    'Order.NoRealNameAuthentication': ['OpenFlowLogService'],
    'OperationFailed.BasicInfoUncompleted': ['OpenFlowLogService'],
    'Forbidden.TagKeys': tagOperations,
    'Forbidden.NotAllowedCategary': tagOperations,
    Forbidden: tagOperations,
  }),
  because('Log Service, VPCs, network interfaces and traffic analyzers are outside the simulation', {
    ProjectOrLogstoreNotExist: ['DescribeFlowLogs', 'DeleteFlowLog', 'ModifyFlowLogAttribute'],
    SourceProjectNotExist: ['CreateFlowLog', 'DescribeFlowLogs', 'DeleteFlowLog', 'ModifyFlowLogAttribute'],
    'OperationUnsupported.AdvancedFeature': ['CreateFlowLog'],
    'UnsupportedFeature.VpcAdvancedFeature': ['CreateFlowLog'],
    'OperationFailed.EniTypeNotSupport': ['CreateFlowLog'],
    'OperationDenied.NisTrafficAnalyzerAggregationIntervalMismatch': ['CreateFlowLog'],
    'OperationDenied.NisTrafficAnalyzerNotFound': ['CreateFlowLog'],
    'OperationDenied.NisTrafficAnalyzerNotActive': ['CreateFlowLog'],
  }),
  because('a failure of the server, which the simulation never has by itself', {
    'OperationFailed.InternalError': ['CreateFlowLog'],
  }),
  because('JSON Schema cannot compare the keys of two tags', {
    'Forbidden.TagKey.Duplicated': tagOperations,
  }),
  because('only adding tags can exceed their number', {
    'QuotaExceeded.TagNum': ['UnTagResources', 'ListTagResources'],
  }),
].flat();

function because(reason: string, codes: Record<string, readonly string[]>): UnraisableCode[] {
  return Object.entries(codes).map(([code, operations]) => ({ code, operations, reason }));
}
