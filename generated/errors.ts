// Generated from openapi/ by npm run generate. Do not edit.

/** What the contract says about one error code. */
export interface ErrorInfo {
  /** Message as it is sent; `{name}` stands for a value the server fills in. */
  readonly message: string;
  /** Other messages that come with the same code. */
  readonly alternativeMessages?: readonly string[];
  /** Why it happens and what to do. */
  readonly cause: string;
  /** HTTP status. */
  readonly status: number;
  /** Whether the call may be repeated, and what has to change first. */
  readonly retry: 'never' | 'always' | 'read-only' | 'new-signature' | 'new-credentials';
  /** The same code under further statuses. */
  readonly elsewhere?: readonly Omit<ErrorInfo, 'elsewhere'>[];
}

/** Error codes of the operation `CreateFlowLog` itself. */
export const CreateFlowLogErrors = {
  "IncorrectBusinessStatus.FlowLog": {
    message: "The business status of flowLog  is incorrect.",
    cause: "The business (billing) status of the account does not allow new flow logs. Settle the outstanding bill, then repeat the call.",
    status: 400,
    retry: "never",
  },
  "OptInRequired.FlowLog": {
    message: "You are not authorized to use the requested service of flowLog. Ensure that you have subscribed to the service you are trying to use.",
    cause: "The flow log service is not open for this account. Open it with OpenFlowLogService, then repeat the call.",
    status: 400,
    retry: "never",
  },
  "OperationUnsupported.AdvancedFeature": {
    message: "Advanced features of the vpc is unsupported.",
    cause: "The VPC of the resource does not support the advanced features flow logs need. Choose a resource in another VPC or open a ticket.",
    status: 400,
    retry: "never",
  },
  InvalidInstanceId: {
    message: "vswitch does not exist.",
    cause: "The resource named by ResourceId, usually a vSwitch, does not exist in this region. Check ResourceId, ResourceType and RegionId.",
    status: 400,
    retry: "never",
  },
  ProjectOrLogstoreNotExist: {
    message: "The specified project or logstore does not exist.",
    cause: "The Log Service project or Logstore does not exist. Create both in the same region first, or correct ProjectName and LogStoreName.",
    status: 400,
    retry: "never",
  },
  SourceProjectNotExist: {
    message: "The Source Project or logstore does not exist.",
    cause: "The source project or Logstore of Log Service does not exist. Check that Log Service is open and that both exist.",
    status: 400,
    retry: "never",
  },
  Unauthorized: {
    message: "This api does not support sub user or role.",
    cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
    status: 400,
    retry: "never",
  },
  "OperationUnsupported.action": {
    message: "This action is not support.",
    cause: "The action is not available for this account, region or resource; the vendor states no cause. Check region and resource type, then open a ticket.",
    status: 400,
    retry: "never",
  },
  ParameterInvalid: {
    message: "Invalid parameter.",
    cause: "A parameter breaks its rule and no more specific code exists. Compare the request with the rules of each parameter.",
    status: 400,
    retry: "never",
  },
  RuleExist: {
    message: "The rule has already existed.",
    cause: "The delivery rule that the flow log needs exists already. Remove the rule that was left behind, or use another resource.",
    status: 400,
    retry: "never",
  },
  InvalidHdMonitorStatus: {
    message: "Current instance status is not valid for this action.",
    cause: "The monitored resource is in a status that does not allow this action. Wait until it is stable, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "QuotaExceeded.FlowlogCount": {
    message: "This user has reached the maximum instance number of flowlog.",
    cause: "The account has as many flow logs as its quota allows, 10 by default. Delete one or ask for a higher quota.",
    status: 400,
    retry: "never",
  },
  "InvalidResourceId.NotFound": {
    message: "This resourceId already has flowlog instance existed.",
    cause: "The resource has a flow log already, although the code says not found. Use the existing one or delete it first.",
    status: 400,
    retry: "never",
  },
  INVALID_PARAMETER: {
    message: "The parameter invalid.",
    cause: "A backend service refuses a parameter without naming it. Compare the request with the rules of each parameter.",
    status: 400,
    retry: "never",
  },
  MissingParameter: {
    message: "Missing mandatory parameter",
    cause: "A required parameter is absent or empty. Send RegionId, ResourceType, ResourceId and TrafficType with a value.",
    status: 400,
    retry: "never",
  },
  "InvalidRegionId.NotFound": {
    message: "The RegionId provided does not exist in our records.",
    cause: "No region has this ID. Correct RegionId.",
    status: 400,
    retry: "never",
  },
  "InvalidResourceType.NotFound": {
    message: "Resource type no the same.",
    cause: "The resource named by ResourceId is not of the type named by ResourceType. Make the two agree.",
    status: 400,
    retry: "never",
  },
  "OperationUnsupported.ResourceType": {
    message: "This resource type is not supported.",
    cause: "ResourceType has a value that flow logs do not support. Send NetworkInterface, VSwitch or VPC.",
    status: 400,
    retry: "never",
  },
  "IllegalParam.AggregationInterval": {
    message: "The param of aggregationInterval is illegal.",
    cause: "AggregationInterval is not one of the permitted numbers of minutes. Send 1, 5 or 10.",
    status: 400,
    retry: "never",
  },
  "UnsupportedFeature.UserDefinedTrafficPath": {
    message: "The feature of UserDefinedTrafficPath is not supported.",
    cause: "The account is not on the allow list for choosing traffic paths. Leave TrafficPath out, or open a ticket to have the feature enabled.",
    status: 400,
    retry: "never",
  },
  "IllegalParam.TrafficPath": {
    message: "The param of trafficPath is illegal.",
    cause: "An item of TrafficPath is not a known traffic path, or there are too many items. Send known values only.",
    status: 400,
    retry: "never",
  },
  "DuplicatedParam.TrafficPath": {
    message: "The param of trafficPath is duplicated.",
    cause: "TrafficPath holds the same value more than once. Send each value once.",
    status: 400,
    retry: "never",
  },
  "IllegalParam.ResourceGroupId": {
    message: "Invalid ResourceGroupld value.",
    cause: "The resource group is malformed or does not exist. Check ResourceGroupId, or leave it out to use the default group.",
    status: 400,
    retry: "never",
  },
  "OperationDenied.OperateShareResource": {
    message: "The operation is not allowed because of OperateShareResource.",
    cause: "The resource belongs to another account that shares it, and only its owner may create a flow log for it. Call with the owner account.",
    status: 400,
    retry: "never",
  },
  "UnsupportedFeature.IpVersion": {
    message: "The ipversion type is not supported.",
    cause: "The region or the resource does not support the IP version asked for. Send IPv4, or use a region that offers dual stack.",
    status: 400,
    retry: "never",
  },
  "UnsupportedFeature.VpcAdvancedFeature": {
    message: "The VPC does not support some advanced features.",
    cause: "The VPC does not support some of the advanced features needed. Open a ticket to have them enabled.",
    status: 400,
    retry: "never",
  },
  "OperationFailed.EniTypeNotSupport": {
    message: "Operation failed because the ENI type is not supported.",
    cause: "The network interface belongs to a type or instance family whose traffic cannot be captured. Choose another interface.",
    status: 400,
    retry: "never",
  },
  "IllegalParam.IpVersion": {
    message: "The parameter of IpVersion is illegal.",
    cause: "IpVersion is not a known IP version. Send IPv4 or DualStack.",
    status: 400,
    retry: "never",
  },
  "OperationDenied.NisTrafficAnalyzerAggregationIntervalMismatch": {
    message: "The sampling interval of the FlowLog is greater than the sampling interval of the NIS Traffic Analyzer.",
    cause: "The interval of the flow log is longer than the one of the traffic analyzer it feeds. Send a smaller AggregationInterval.",
    status: 400,
    retry: "never",
  },
  "OperationDenied.NisTrafficAnalyzerNotFound": {
    message: "The specified NIS Traffic Analyzer does not exist.",
    cause: "The traffic analyzer named as target does not exist. Create it first, or deliver to a project and Logstore.",
    status: 400,
    retry: "never",
  },
  "OperationDenied.NisTrafficAnalyzerNotActive": {
    message: "The specified NIS Traffic Analyzer is not enabled.",
    cause: "The traffic analyzer named as target is switched off. Enable it, then repeat the call.",
    status: 400,
    retry: "never",
  },
  "OperationFailed.InternalError": {
    message: "The request processing has failed due to some unknown error.",
    cause: "An unknown error happened inside the service. Repeat the call; open a ticket when it stays.",
    status: 400,
    retry: "always",
  },
  "MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore": {
    message: "TrafficAnalyzerId and ProjectName and LogStoreName parameters are not passed in.",
    cause: "Neither a traffic analyzer nor a pair of ProjectName and LogStoreName is given. Send both names.",
    status: 400,
    retry: "never",
  },
  "OperationDenied.AllTrafficPathOfManagedExist": {
    message: "The resource you specified has created a flow log instance that collects the traffic of all scenarios. You cannot create a flow log instance that collects only some scenarios.",
    cause: "A flow log managed by another service captures all traffic paths of the resource already, so one for some paths is refused. Capture all paths, or remove the managed one.",
    status: 400,
    retry: "never",
  },
  "UnsupportedFeature.UserDefinedTrafficPathIpv6": {
    message: "Dual-stack flow log instances do not support custom trafficPath.",
    cause: "IpVersion is DualStack and TrafficPath is not all. Leave TrafficPath out, or send IPv4.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `CreateFlowLog` itself. */
export type CreateFlowLogErrorCode = keyof typeof CreateFlowLogErrors;

/** The error codes of the operation `CreateFlowLog` itself, in contract order. */
export const CreateFlowLogErrorCodes: readonly CreateFlowLogErrorCode[] = /* @__PURE__ */ Object.keys(CreateFlowLogErrors) as CreateFlowLogErrorCode[];

/** Error codes of the operation `DescribeFlowLogs` itself. */
export const DescribeFlowLogsErrors = {
  InvalidInstanceId: {
    message: "Instance does not exist.",
    cause: "An instance that a filter names does not exist; an unknown FlowLogId alone gives an empty list. Check the IDs in the request.",
    status: 400,
    retry: "never",
  },
  ProjectOrLogstoreNotExist: {
    message: "The specified project or logstore does not exist.",
    cause: "The Log Service project or Logstore does not exist. Check ProjectName and LogStoreName.",
    status: 400,
    retry: "never",
  },
  SourceProjectNotExist: {
    message: "The Source Project or logstore does not exist.",
    cause: "The source project or Logstore of Log Service does not exist. Check that Log Service is open and that both exist.",
    status: 400,
    retry: "never",
  },
  Unauthorized: {
    message: "This api does not support sub user or role.",
    cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
    status: 400,
    retry: "never",
  },
  ParameterInvalid: {
    message: "Invalid parameter.",
    cause: "A filter or a paging parameter breaks its rule. Compare the request with the rules of each parameter.",
    status: 400,
    retry: "never",
  },
  "InvalidRegionId.NotFound": {
    message: "The RegionId provided does not exist in our records.",
    cause: "No region has this ID. Correct RegionId.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `DescribeFlowLogs` itself. */
export type DescribeFlowLogsErrorCode = keyof typeof DescribeFlowLogsErrors;

/** The error codes of the operation `DescribeFlowLogs` itself, in contract order. */
export const DescribeFlowLogsErrorCodes: readonly DescribeFlowLogsErrorCode[] = /* @__PURE__ */ Object.keys(DescribeFlowLogsErrors) as DescribeFlowLogsErrorCode[];

/** Error codes of the operation `DeleteFlowLog` itself. */
export const DeleteFlowLogErrors = {
  InvalidInstanceId: {
    message: "Instance does not exist.",
    cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
    status: 400,
    retry: "never",
  },
  ProjectOrLogstoreNotExist: {
    message: "The specified project or logstore does not exist.",
    cause: "The project or Logstore that the flow log delivers to no longer exists. Open a ticket when the flow log cannot be deleted.",
    status: 400,
    retry: "never",
  },
  SourceProjectNotExist: {
    message: "The Source Project or logstore does not exist.",
    cause: "The source project or Logstore of Log Service no longer exists. Open a ticket when the flow log cannot be deleted.",
    status: 400,
    retry: "never",
  },
  Unauthorized: {
    message: "This api does not support sub user or role.",
    cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
    status: 400,
    retry: "never",
  },
  ParameterInvalid: {
    message: "Invalid parameter.",
    cause: "A parameter breaks its rule and no more specific code exists. Compare the request with the rules of each parameter.",
    status: 400,
    retry: "never",
  },
  InvalidStatus: {
    message: "The specfied instance's status is invalid.",
    cause: "The status of the flow log, such as a lock because of an overdue bill, forbids its deletion. Look at Status and BusinessStatus, then repeat the call.",
    status: 400,
    retry: "never",
  },
  InvalidHdMonitorStatus: {
    message: "Current instance status is not valid for this action.",
    cause: "The monitored resource is in a status that does not allow this action. Wait until it is stable, then repeat the call.",
    status: 400,
    retry: "always",
  },
  FlowLogNumberOverLimit: {
    message: "This user has reached the maximum instance number of flowlog.",
    cause: "The account has more flow logs than its quota allows. Delete some or ask for a higher quota.",
    status: 400,
    retry: "never",
  },
  "InvalidRegionId.NotFound": {
    message: "The RegionId provided does not exist in our records.",
    cause: "No region has this ID. Correct RegionId.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceId.NotFound": {
    message: "The specfied instance is not existed.",
    cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId; after a deletion this answer is normal.",
    status: 400,
    retry: "never",
  },
  "IncorrectStatus.flowlog": {
    message: "Invalid flowlog status.",
    cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "InvalidResourceId.NotFound": {
    message: "Resource id is empty.",
    cause: "FlowLogId is sent without a value, although the code says not found. Send the ID of the flow log.",
    status: 400,
    retry: "never",
  },
  "Forbidden.OperateManagedFlowLog": {
    message: "Authentication is failed for operate managed flowlog.",
    cause: "The flow log was created in the console of Log Service, which alone may delete it. Use that console.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `DeleteFlowLog` itself. */
export type DeleteFlowLogErrorCode = keyof typeof DeleteFlowLogErrors;

/** The error codes of the operation `DeleteFlowLog` itself, in contract order. */
export const DeleteFlowLogErrorCodes: readonly DeleteFlowLogErrorCode[] = /* @__PURE__ */ Object.keys(DeleteFlowLogErrors) as DeleteFlowLogErrorCode[];

/** Error codes of the operation `ActiveFlowLog` itself. */
export const ActiveFlowLogErrors = {
  "IncorrectBusinessStatus.FlowLog": {
    message: "The business status of flowLog is incorrect.",
    cause: "The flow log is locked because of an overdue bill. Settle the bill, then repeat the call.",
    status: 400,
    retry: "never",
  },
  InvalidInstanceId: {
    message: "Instance does not exist.",
    cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
    status: 400,
    retry: "never",
  },
  InvalidStatus: {
    message: "Current instance status is not valid for this action.",
    cause: "The flow log is not Inactive, so it cannot be started. Do nothing if it is Active.",
    status: 400,
    retry: "never",
  },
  "InvalidRegionId.NotFound": {
    message: "The RegionId provided does not exist in our records.",
    cause: "No region has this ID. Correct RegionId.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceId.NotFound": {
    message: "The specfied instance is not existed.",
    cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId; after a deletion this answer is normal.",
    status: 400,
    retry: "never",
  },
  "IncorrectStatus.flowlog": {
    message: "Invalid flowlog status.",
    cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "Forbidden.OperateManagedFlowLog": {
    message: "Authentication is failed for operate managed flowlog.",
    cause: "The flow log was created in the console of Log Service, which alone may start it. Use that console.",
    status: 400,
    retry: "never",
  },
  "OperationDenied.FlowLogDeliverFailed": {
    message: "The operation is not allowed due to an invalid delivery address.",
    cause: "The delivery of records has failed and its target is no longer valid. Restore the project and the Logstore, then repeat the call.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `ActiveFlowLog` itself. */
export type ActiveFlowLogErrorCode = keyof typeof ActiveFlowLogErrors;

/** The error codes of the operation `ActiveFlowLog` itself, in contract order. */
export const ActiveFlowLogErrorCodes: readonly ActiveFlowLogErrorCode[] = /* @__PURE__ */ Object.keys(ActiveFlowLogErrors) as ActiveFlowLogErrorCode[];

/** Error codes of the operation `DeactiveFlowLog` itself. */
export const DeactiveFlowLogErrors = {
  "IncorrectBusinessStatus.FlowLog": {
    message: "The business status of flowLog  is incorrect.",
    cause: "The flow log is locked because of an overdue bill. Settle the bill, then repeat the call.",
    status: 400,
    retry: "never",
  },
  InvalidInstanceId: {
    message: "Instance does not exist.",
    cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
    status: 400,
    retry: "never",
  },
  InvalidStatus: {
    message: "Current instance status is not valid for this action.",
    cause: "The flow log is not Active, so it cannot be stopped. Do nothing if it is Inactive.",
    status: 400,
    retry: "never",
  },
  FlowLogNumberOverLimit: {
    message: "This user has reached the maximum instance number of flowlog.",
    cause: "The account has more flow logs than its quota allows. Delete some or ask for a higher quota.",
    status: 400,
    retry: "never",
  },
  "InvalidRegionId.NotFound": {
    message: "The RegionId provided does not exist in our records.",
    cause: "No region has this ID. Correct RegionId.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceId.NotFound": {
    message: "The specfied instance is not existed.",
    cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId; after a deletion this answer is normal.",
    status: 400,
    retry: "never",
  },
  "IncorrectStatus.flowlog": {
    message: "Invalid flowlog status.",
    cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "Forbidden.OperateManagedFlowLog": {
    message: "Authentication is failed for operate managed flowlog.",
    cause: "The flow log was created in the console of Log Service, which alone may stop it. Use that console.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `DeactiveFlowLog` itself. */
export type DeactiveFlowLogErrorCode = keyof typeof DeactiveFlowLogErrors;

/** The error codes of the operation `DeactiveFlowLog` itself, in contract order. */
export const DeactiveFlowLogErrorCodes: readonly DeactiveFlowLogErrorCode[] = /* @__PURE__ */ Object.keys(DeactiveFlowLogErrors) as DeactiveFlowLogErrorCode[];

/** Error codes of the operation `ModifyFlowLogAttribute` itself. */
export const ModifyFlowLogAttributeErrors = {
  "IncorrectBusinessStatus.FlowLog": {
    message: "The business status of flowLog  is incorrect.",
    cause: "The flow log is locked because of an overdue bill. Settle the bill, then repeat the call.",
    status: 400,
    retry: "never",
  },
  InvalidInstanceId: {
    message: "Instance does not exist.",
    cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
    status: 400,
    retry: "never",
  },
  ProjectOrLogstoreNotExist: {
    message: "The specified project or logstore does not exist.",
    cause: "The project or Logstore that the flow log delivers to no longer exists. Restore both, then repeat the call.",
    status: 400,
    retry: "never",
  },
  SourceProjectNotExist: {
    message: "The Source Project or logstore does not exist.",
    cause: "The source project or Logstore of Log Service no longer exists. Check that Log Service is open and that both exist.",
    status: 400,
    retry: "never",
  },
  Unauthorized: {
    message: "This api does not support sub user or role.",
    cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceId.NotFound": {
    message: "The specfied instance is not existed.",
    cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId.",
    status: 400,
    retry: "never",
  },
  RuleExist: {
    message: "The rule has already existed.",
    cause: "A delivery rule with the new attributes exists already. Remove the rule that was left behind, or choose other attributes.",
    status: 400,
    retry: "never",
  },
  InvalidHdMonitorStatus: {
    message: "Current instance status is not valid for this action.",
    cause: "The monitored resource is in a status that does not allow this action. Wait until it is stable, then repeat the call.",
    status: 400,
    retry: "always",
  },
  FlowLogNumberOverLimit: {
    message: "This user has reached the maximum instance number of flowlog.",
    cause: "The account has more flow logs than its quota allows. Delete some or ask for a higher quota.",
    status: 400,
    retry: "never",
  },
  "InvalidTrafficType.NotFound": {
    message: "Invalid traffic type.",
    cause: "The traffic type of the flow log is not a known one, although this action cannot change it. Delete the flow log and create it anew.",
    status: 400,
    retry: "never",
  },
  "IncorrectStatus.flowlog": {
    message: "Invalid flowlog status.",
    cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "InvalidName.Malformed": {
    message: "The specified name is not valid.",
    cause: "FlowLogName breaks its rule. Send 1 to 128 characters that do not start with `http://` or `https://`.",
    status: 400,
    retry: "never",
  },
  "IllegalParam.AggregationInterval": {
    message: "The param of aggregationInterval is illegal.",
    cause: "AggregationInterval is not one of the permitted numbers of minutes. Send 1, 5 or 10.",
    status: 400,
    retry: "never",
  },
  "Forbidden.OperateManagedFlowLog": {
    message: "Authentication is failed for operate managed flowlog.",
    cause: "The flow log was created in the console of Log Service, which alone may modify it. Use that console.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `ModifyFlowLogAttribute` itself. */
export type ModifyFlowLogAttributeErrorCode = keyof typeof ModifyFlowLogAttributeErrors;

/** The error codes of the operation `ModifyFlowLogAttribute` itself, in contract order. */
export const ModifyFlowLogAttributeErrorCodes: readonly ModifyFlowLogAttributeErrorCode[] = /* @__PURE__ */ Object.keys(ModifyFlowLogAttributeErrors) as ModifyFlowLogAttributeErrorCode[];

/** Error codes of the operation `OpenFlowLogService` itself. */
export const OpenFlowLogServiceErrors = {
  "OperationFailed.ExceedPurchaseLimit": {
    message: "You have reached the limit of purchase quantity.",
    cause: "The account has bought the service already, so it is open. Treat it as success; GetFlowLogServiceStatus confirms it.",
    status: 400,
    retry: "never",
  },
  "Forbidden.RAM": {
    message: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
    cause: "The RAM policy of the caller does not allow the action, or the action does not know RAM. Grant vpc:OpenFlowLogService to the caller.",
    status: 400,
    retry: "never",
  },
  "OperationFailed.AliGroupUserCanNotBuyInnerCommodity": {
    message: "Vpc_flowlog_public has no group cloud product label, and users within the group are not allowed to purchase.",
    cause: "The account belongs to the vendor group and may not buy this product. Call with an ordinary account.",
    status: 400,
    retry: "never",
  },
  "OperationFailed.QuotaNotEnough": {
    message: "Your quota is insufficient. Please contact your channel partner to increase your quota",
    cause: "The account buys through a channel partner whose quota is used up. Ask the partner for more quota.",
    status: 400,
    retry: "never",
  },
  "Order.NoRealNameAuthentication": {
    message: "Real-name verification has not been completed for the account.",
    cause: "The real name behind the account has not been verified. Complete the verification, then repeat the call.",
    status: 400,
    retry: "never",
  },
  "OperationFailed.BasicInfoUncompleted": {
    message: "You have not completed your basic personal information, please complete the information and try again.",
    cause: "The account lacks basic personal information. Complete it, then repeat the call.",
    status: 400,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `OpenFlowLogService` itself. */
export type OpenFlowLogServiceErrorCode = keyof typeof OpenFlowLogServiceErrors;

/** The error codes of the operation `OpenFlowLogService` itself, in contract order. */
export const OpenFlowLogServiceErrorCodes: readonly OpenFlowLogServiceErrorCode[] = /* @__PURE__ */ Object.keys(OpenFlowLogServiceErrors) as OpenFlowLogServiceErrorCode[];

/** Error codes of the operation `TagResources` itself. */
export const TagResourcesErrors = {
  InvalidTagKey: {
    message: "The tag keys are not valid.",
    cause: "A tag key breaks its rule or is missing beside a value. Send keys of 1 to 128 characters without a reserved start.",
    status: 400,
    retry: "never",
  },
  InvalidTagValue: {
    message: "The tag values are not valid.",
    cause: "A tag value breaks its rule. Send values of up to 128 characters without a reserved start.",
    status: 400,
    retry: "never",
  },
  MissingParam: {
    message: "%s",
    cause: "A parameter is missing; the message, here its template, names it. Send that parameter.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceType.NotFound": {
    message: "The instance type is not found",
    cause: "ResourceType is not one of the types that carry tags. Send FLOWLOG for flow logs.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceIds.NotFound": {
    message: "The instanceIds are not found",
    cause: "A resource named by ResourceId does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
    status: 400,
    retry: "never",
  },
  "Forbidden.TagKeys": {
    message: "The request do not allow to operate the tag keys",
    cause: "A tag key belongs to another service, and this request may not operate on it. Leave that key out.",
    status: 400,
    retry: "never",
  },
  "QuotaExceeded.TagNum": {
    message: "Custom Tags quota exceeded",
    cause: "A resource would have more tags than the 20 it may have. Remove tags that are no longer needed first.",
    status: 400,
    retry: "never",
  },
  "InvalidTagScope.NotFound": {
    message: "The tag scope is not found",
    cause: "The scope of a tag is unknown to the tag service. Leave scopes out, flow logs need none.",
    status: 400,
    retry: "never",
  },
  "Forbidden.NotAllowedCategary": {
    message: "The System tag is not valid",
    cause: "A tag is a system tag, which callers may not operate on; the code is misspelt on the wire. Leave that tag out.",
    status: 400,
    retry: "never",
  },
  "Forbidden.TagKey.Duplicated": {
    message: "The specified tag key already exists.",
    cause: "A tag key stands more than once in the request. Send each key once.",
    status: 400,
    retry: "never",
  },
  "SizeLimitExceeded.TagNum": {
    message: "The maximum number of tags is exceeded.",
    cause: "The request holds more than 20 tags or tag keys. Split it into several requests.",
    status: 400,
    retry: "never",
  },
  "SizeLimitExceeded.ResourceId": {
    message: "The maximum number of resource IDs is exceeded.",
    cause: "The request holds more than 50 resource IDs. Split it into several requests.",
    status: 400,
    retry: "never",
  },
  "MissingParameter.TagValue": {
    message: "The input parameter TagValue that is mandatory for processing this request is not supplied.",
    cause: "A tag has a key and no value. Send `Tag.N.Value`, which may be empty.",
    status: 400,
    retry: "never",
  },
  "MissingParameter.TagKey": {
    message: "The input parameter TagKey that is mandatory for processing this request is not supplied.",
    cause: "A tag has no key or an empty one. Send `Tag.N.Key` with a value.",
    status: 400,
    retry: "never",
  },
  "MissingParam.Tags": {
    message: "You must specify the Tags parameter.",
    cause: "No tag is sent. Send at least `Tag.1.Key` and `Tag.1.Value`.",
    status: 400,
    retry: "never",
  },
  Forbidden: {
    message: "User not authorized to operate on the specified resource.",
    cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
    status: 403,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `TagResources` itself. */
export type TagResourcesErrorCode = keyof typeof TagResourcesErrors;

/** The error codes of the operation `TagResources` itself, in contract order. */
export const TagResourcesErrorCodes: readonly TagResourcesErrorCode[] = /* @__PURE__ */ Object.keys(TagResourcesErrors) as TagResourcesErrorCode[];

/** Error codes of the operation `UnTagResources` itself. */
export const UnTagResourcesErrors = {
  InvalidTagKey: {
    message: "The tag keys are not valid.",
    cause: "A tag key breaks its rule or is missing beside a value. Send keys of 1 to 128 characters without a reserved start.",
    status: 400,
    retry: "never",
  },
  InvalidTagValue: {
    message: "The tag values are not valid.",
    cause: "A tag value breaks its rule. Send values of up to 128 characters without a reserved start.",
    status: 400,
    retry: "never",
  },
  MissingParam: {
    message: "%s",
    cause: "A parameter is missing; the message, here its template, names it. Send that parameter.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceType.NotFound": {
    message: "The instance type is not found",
    cause: "ResourceType is not one of the types that carry tags. Send FLOWLOG for flow logs.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceIds.NotFound": {
    message: "The instanceIds are not found",
    cause: "A resource named by ResourceId does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
    status: 400,
    retry: "never",
  },
  "Forbidden.TagKeys": {
    message: "The request do not allow to operate the tag keys",
    cause: "A tag key belongs to another service, and this request may not operate on it. Leave that key out.",
    status: 400,
    retry: "never",
  },
  "QuotaExceeded.TagNum": {
    message: "Custom Tags quota exceeded",
    cause: "A resource would have more tags than the 20 it may have. Remove tags that are no longer needed first.",
    status: 400,
    retry: "never",
  },
  "Forbidden.NotAllowedCategary": {
    message: "The System tag is not valid",
    cause: "A tag is a system tag, which callers may not operate on; the code is misspelt on the wire. Leave that tag out.",
    status: 400,
    retry: "never",
  },
  "Forbidden.TagKey.Duplicated": {
    message: "The specified tag key already exists.",
    cause: "A tag key stands more than once in the request. Send each key once.",
    status: 400,
    retry: "never",
  },
  "SizeLimitExceeded.TagNum": {
    message: "The maximum number of tags is exceeded.",
    cause: "The request holds more than 20 tags or tag keys. Split it into several requests.",
    status: 400,
    retry: "never",
  },
  "SizeLimitExceeded.ResourceId": {
    message: "The maximum number of resource IDs is exceeded.",
    cause: "The request holds more than 50 resource IDs. Split it into several requests.",
    status: 400,
    retry: "never",
  },
  Forbidden: {
    message: "User not authorized to operate on the specified resource.",
    cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
    status: 403,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `UnTagResources` itself. */
export type UnTagResourcesErrorCode = keyof typeof UnTagResourcesErrors;

/** The error codes of the operation `UnTagResources` itself, in contract order. */
export const UnTagResourcesErrorCodes: readonly UnTagResourcesErrorCode[] = /* @__PURE__ */ Object.keys(UnTagResourcesErrors) as UnTagResourcesErrorCode[];

/** Error codes of the operation `ListTagResources` itself. */
export const ListTagResourcesErrors = {
  InvalidTagKey: {
    message: "The tag keys are not valid.",
    cause: "A tag key breaks its rule or is missing beside a value. Send keys of 1 to 128 characters without a reserved start.",
    status: 400,
    retry: "never",
  },
  InvalidTagValue: {
    message: "The tag values are not valid.",
    cause: "A tag value breaks its rule. Send values of up to 128 characters without a reserved start.",
    status: 400,
    retry: "never",
  },
  MissingParam: {
    message: "%s",
    cause: "A parameter is missing; the message, here its template, names it. Send that parameter.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceType.NotFound": {
    message: "The instance type is not found",
    cause: "ResourceType is not one of the types that carry tags. Send FLOWLOG for flow logs.",
    status: 400,
    retry: "never",
  },
  "InvalidInstanceIds.NotFound": {
    message: "The instanceIds are not found",
    cause: "A resource named by ResourceId does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
    status: 400,
    retry: "never",
  },
  "Forbidden.TagKeys": {
    message: "The request do not allow to operate the tag keys",
    cause: "A tag key belongs to another service, and this request may not operate on it. Leave that key out.",
    status: 400,
    retry: "never",
  },
  "QuotaExceeded.TagNum": {
    message: "Custom Tags quota exceeded",
    cause: "A resource would have more tags than the 20 it may have. Remove tags that are no longer needed first.",
    status: 400,
    retry: "never",
  },
  "Forbidden.NotAllowedCategary": {
    message: "The System tag is not valid",
    cause: "A tag is a system tag, which callers may not operate on; the code is misspelt on the wire. Leave that tag out.",
    status: 400,
    retry: "never",
  },
  "Forbidden.TagKey.Duplicated": {
    message: "The specified tag key already exists.",
    cause: "A tag key stands more than once in the request. Send each key once.",
    status: 400,
    retry: "never",
  },
  "SizeLimitExceeded.TagNum": {
    message: "The maximum number of tags is exceeded.",
    cause: "The request holds more than 20 tags or tag keys. Split it into several requests.",
    status: 400,
    retry: "never",
  },
  "SizeLimitExceeded.ResourceId": {
    message: "The maximum number of resource IDs is exceeded.",
    cause: "The request holds more than 50 resource IDs. Split it into several requests.",
    status: 400,
    retry: "never",
  },
  "BothEmpty.TagsAndResources": {
    message: "The specified Tags and ResourcesIds are not allow to both empty.",
    cause: "The request names neither resources nor tags; the vendor publishes the code with status 400 and 403. Send ResourceId, Tag or both.",
    status: 400,
    retry: "never",
    elsewhere: [
      {
        message: "The specified Tags and ResourcesIds are not allow to both empty.",
        cause: "The request names neither resources nor tags; the vendor publishes the code with status 400 and 403. Send ResourceId, Tag or both.",
        status: 403,
        retry: "never",
      },
    ],
  },
  "MissingParam.ResourceType": {
    message: "The param of ResourceType is missing.",
    cause: "ResourceType is absent or empty. Send FLOWLOG for flow logs.",
    status: 400,
    retry: "never",
  },
  Forbidden: {
    message: "User not authorized to operate on the specified resource.",
    cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
    status: 403,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `ListTagResources` itself. */
export type ListTagResourcesErrorCode = keyof typeof ListTagResourcesErrors;

/** The error codes of the operation `ListTagResources` itself, in contract order. */
export const ListTagResourcesErrorCodes: readonly ListTagResourcesErrorCode[] = /* @__PURE__ */ Object.keys(ListTagResourcesErrors) as ListTagResourcesErrorCode[];

/** Error codes of the operation `MoveResourceGroup` itself. */
export const MoveResourceGroupErrors = {
  InvalidResourceGroupId: {
    message: "The specified ResourceGroupId does not exist.",
    cause: "The resource group is malformed or does not exist. Check NewResourceGroupId.",
    status: 400,
    retry: "never",
  },
  "InvalidResourceId.NotFound": {
    message: "The specified ResourceId does not exist.",
    cause: "The resource does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
    status: 400,
    retry: "never",
  },
  "IllegalParam.ResourceType": {
    message: "Invalid Resource Type value.",
    cause: "ResourceType is not one of the types that can be moved. Send FlowLog for flow logs.",
    status: 400,
    retry: "never",
  },
  "OperationFailed.InstanceStatusNotAllowed": {
    message: "The current status of the resource does not support this operation.",
    cause: "The status of the resource, such as a change in progress, forbids moving it. Wait until it is stable, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "IncorrectStatus.Vpc": {
    message: "The status of %s [%s] is incorrect.",
    cause: "The VPC is in a status that forbids moving it; the message, here its template, names it. Wait until it is available, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "InvalidBandwidthPackageId.NotFound": {
    message: "The specified bandwidthPackage resourceId does not exist in our records.",
    cause: "The Internet Shared Bandwidth instance does not exist. Check ResourceId.",
    status: 404,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the operation `MoveResourceGroup` itself. */
export type MoveResourceGroupErrorCode = keyof typeof MoveResourceGroupErrors;

/** The error codes of the operation `MoveResourceGroup` itself, in contract order. */
export const MoveResourceGroupErrorCodes: readonly MoveResourceGroupErrorCode[] = /* @__PURE__ */ Object.keys(MoveResourceGroupErrors) as MoveResourceGroupErrorCode[];

/** Error codes of the gateway, which any operation may answer. */
export const gatewayErrors = {
  "InvalidAccessKeyId.NotFound": {
    message: "Specified access key is not found.",
    alternativeMessages: ["The specified Access Key ID does not exist."],
    cause: "No account has this AccessKey ID. Check the AccessKey ID, or create a new AccessKey.",
    status: 404,
    retry: "never",
  },
  "InvalidAccessKeyId.Inactive": {
    message: "Specified access key is disabled.",
    cause: "The AccessKey exists and is disabled. Enable it, or use another one.",
    status: 400,
    retry: "never",
  },
  SignatureDoesNotMatch: {
    message: "Specified signature does not match our calculation.",
    alternativeMessages: [
      "Specified signature is not matched with our calculation. server string to sign is:{StringToSign}",
    ],
    cause: "The signature differs from the one the gateway computed. Check the secret and the string that is signed.",
    status: 400,
    retry: "never",
  },
  IncompleteSignature: {
    message: "The request signature does not conform to Aliyun standards.",
    alternativeMessages: ["The request signature does not conform to Alibaba Cloud standards."],
    cause: "The signature is missing or malformed. Sign the request as the security scheme describes.",
    status: 400,
    retry: "never",
  },
  SignatureNonceUsed: {
    message: "Specified signature nonce was used already.",
    alternativeMessages: ["The request signature nonce has been used."],
    cause: "The nonce was seen in an earlier request. Sign every attempt anew with a fresh nonce.",
    status: 400,
    retry: "read-only",
  },
  "InvalidTimeStamp.Expired": {
    message: "Specified time stamp or date value is expired.",
    cause: "The clock of the caller differs by more than 15 minutes from that of the gateway. Set the clock, then sign anew.",
    status: 400,
    retry: "new-signature",
  },
  "InvalidTimeStamp.Format": {
    message: "Specified time stamp or date value is not well formatted.",
    cause: "The timestamp is not of the form YYYY-MM-DDThh:mm:ssZ in UTC. Correct its format.",
    status: 400,
    retry: "never",
  },
  IllegalTimestamp: {
    message: "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied.",
    cause: "The timestamp is missing or unusable. Send Timestamp, or the header x-acs-date.",
    status: 400,
    retry: "never",
  },
  Throttling: {
    message: "Request was denied due to flow control.",
    alternativeMessages: [
      "You have made too many requests within a short time; your request is denied due to request throttling.",
    ],
    cause: "The call exceeds a rate limit. Wait as long as x-acs-retry-after says, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "Throttling.User": {
    message: "Request was denied due to user flow control.",
    cause: "The account exceeds its rate limit. Wait as long as x-acs-retry-after says, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "Throttling.Api": {
    message: "Request was denied due to api flow control.",
    cause: "The action exceeds its rate limit. Wait as long as x-acs-retry-after says, then repeat the call.",
    status: 400,
    retry: "always",
  },
  "InvalidAction.NotFound": {
    message: "Specified api is not found, please check your url and method.",
    cause: "No action has this name in this version of the product. Check action, version and host.",
    status: 404,
    retry: "never",
  },
  "InvalidApi.NotFound": {
    message: "Specified api is not found, please check your url and method.",
    cause: "Form of InvalidAction.NotFound that newer products use. Check action, version and host.",
    status: 404,
    retry: "never",
  },
  InvalidVersion: {
    message: "Specified parameter Version is not valid.",
    cause: "The version is not one of the product. Send 2016-04-28.",
    status: 400,
    retry: "never",
  },
  "InvalidProduct.NotFound": {
    message: "Cannot find product according to your specified domain.",
    cause: "The host name belongs to no product. Use one of the servers of this contract.",
    status: 404,
    retry: "never",
  },
  MissingRegionId: {
    message: "RegionId is mandatory for this action.",
    cause: "The gateway finds no value for the required parameter RegionId. Send it.",
    status: 400,
    retry: "never",
  },
  MissingFlowLogId: {
    message: "FlowLogId is mandatory for this action.",
    cause: "The gateway finds no value for the required parameter FlowLogId. Send it.",
    status: 400,
    retry: "never",
  },
  MissingResourceType: {
    message: "ResourceType is mandatory for this action.",
    cause: "The gateway finds no value for the required parameter ResourceType. Send it.",
    status: 400,
    retry: "never",
  },
  MissingResourceId: {
    message: "ResourceId is mandatory for this action.",
    cause: "The gateway finds no value for the required parameter ResourceId. Send it.",
    status: 400,
    retry: "never",
  },
  MissingNewResourceGroupId: {
    message: "NewResourceGroupId is mandatory for this action.",
    cause: "The gateway finds no value for the required parameter NewResourceGroupId. Send it.",
    status: 400,
    retry: "never",
  },
  MissingSignature: {
    message: "Signature is mandatory for this action.",
    cause: "The request carries no signature. Sign it as the security scheme describes.",
    status: 400,
    retry: "never",
  },
  InvalidDescription: {
    message: "Specified parameter Description is not valid.",
    cause: "The gateway refuses the value of Description. Send a value that keeps its rules.",
    status: 400,
    retry: "never",
  },
  InvalidIpVersion: {
    message: "Specified parameter IpVersion is not valid.",
    cause: "The gateway refuses the value of IpVersion. Send a value that keeps its rules.",
    status: 400,
    retry: "never",
  },
  InvalidAll: {
    message: "Specified parameter All is not valid.",
    cause: "The gateway refuses the value of All. Send a value that keeps its rules.",
    status: 400,
    retry: "never",
  },
  InvalidClientToken: {
    message: "Specified parameter ClientToken is not valid.",
    cause: "The gateway refuses the value of ClientToken. Send a value that keeps its rules.",
    status: 400,
    retry: "never",
  },
  InvalidMaxResults: {
    message: "Specified parameter MaxResults is not valid.",
    cause: "The gateway refuses the value of MaxResults. Send a value that keeps its rules.",
    status: 400,
    retry: "never",
  },
  MissingParameter: {
    message: "The input parameter \"AccessKeyId\" that is mandatory for processing this request is not supplied",
    alternativeMessages: [
      "The input parameter \"Action\" that is mandatory for processing this request is not supplied",
      "The input parameter \"Signature\" that is mandatory for processing this request is not supplied",
      "The input parameter \"TimeStamp\" that is mandatory for processing this request is not supplied",
      "The input parameter \"Version\" that is mandatory for processing this request is not supplied",
    ],
    cause: "A common parameter of the protocol is missing. Send the parameter that the message names.",
    status: 400,
    retry: "never",
  },
  InvalidParameter: {
    message: "The specified parameter is not valid",
    alternativeMessages: ["The specified parameter \"Action or Version\" is not valid."],
    cause: "A parameter cannot be read or breaks its rule. Check names, values and encoding of the request.",
    status: 400,
    retry: "never",
  },
  InvalidParamater: {
    message: "The specified parameter \"SignatureMethod\" is not valid.",
    alternativeMessages: ["The specified parameter \"SignatureVersion\" is not valid."],
    cause: "SignatureMethod or SignatureVersion is unknown; the code is misspelt on the wire. Send HMAC-SHA1 and 1.0.",
    status: 400,
    retry: "never",
  },
  UnsupportedHTTPMethod: {
    message: "This http method is not supported.",
    cause: "The HTTP method is neither POST nor GET. Use one of these.",
    status: 403,
    retry: "never",
  },
  "Forbidden.RAM": {
    message: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
    cause: "The RAM policy of the caller does not allow the action, or the action does not know RAM. Grant the action to the caller.",
    status: 403,
    retry: "never",
  },
  Forbidden: {
    message: "User not authorized to operate on the specified resource.",
    cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
    status: 403,
    retry: "never",
  },
  "Forbbiden.SubUser": {
    message: "User not authorized to operate on the specified resource as your account is created by another user.",
    cause: "The account belongs to another user and may not operate on the resource; the code is misspelt on the wire. Call with the owner account.",
    status: 403,
    retry: "never",
  },
  NoPermission: {
    message: "You are not authorized to do this action.",
    cause: "The temporary credentials or the role do not allow the action. Grant the action to the role.",
    status: 403,
    retry: "never",
  },
  InvalidAction: {
    message: "Specified action is not valid.",
    cause: "The action is not valid; older form of InvalidAction.NotFound. Check the action name.",
    status: 403,
    retry: "never",
  },
  "InvalidSecurityToken.Expired": {
    message: "Specified SecurityToken is expired.",
    cause: "The temporary security token has expired. Fetch new credentials, then sign anew.",
    status: 400,
    retry: "new-credentials",
  },
  "InvalidSecurityToken.Malformed": {
    message: "Specified SecurityToken is malformed.",
    cause: "The security token is not one that was issued. Send it unchanged, or fetch a new one.",
    status: 400,
    retry: "never",
  },
  "InvalidSecurityToken.MismatchWithAccessKey": {
    message: "Specified SecurityToken mismatch with the AccessKey.",
    cause: "The security token was not issued together with the AccessKey. Use the three values of one set of credentials.",
    status: 400,
    retry: "never",
  },
  IdempotentParameterMismatch: {
    message: "The request uses the same client token as a previous, but non-identical request. Do not reuse a client token with different requests, unless the requests are identical.",
    cause: "ClientToken was used before with other parameters. Send a new token for a new request.",
    status: 400,
    retry: "never",
  },
  LastTokenProcessing: {
    message: "The last token request is processing.",
    cause: "The earlier request with the same ClientToken is still in progress. Wait, then repeat the call.",
    status: 403,
    retry: "always",
  },
  TaskConflict: {
    message: "The operation is too frequent, please wait a moment and try again.",
    cause: "Another task works on the resource. Wait a moment, then repeat the call.",
    status: 400,
    retry: "always",
  },
  OperationConflict: {
    message: "Request was denied due to conflict with a previous request.",
    cause: "The request conflicts with an earlier one. Wait a moment, then repeat the call.",
    status: 409,
    retry: "always",
  },
  SystemBusy: {
    message: "The system is busy. Please try again later.",
    cause: "The service is busy. Wait a moment, then repeat the call.",
    status: 400,
    retry: "always",
  },
  UnknownError: {
    message: "The request processing has failed due to some unknown error.",
    cause: "The request failed for an unknown reason, and a change may have been made. Look at the state before repeating a change.",
    status: 400,
    retry: "read-only",
  },
  InternalError: {
    message: "The request processing has failed due to some unknown error, exception or failure.",
    alternativeMessages: ["The request processing has failed due to some unknown error."],
    cause: "The service failed inside, and a change may have been made. Look at the state before repeating a change.",
    status: 500,
    retry: "read-only",
  },
  ServiceUnavailable: {
    message: "The request has failed due to a temporary failure of the server.",
    cause: "The service is unavailable for a short time. Wait a moment, then repeat the call.",
    status: 503,
    retry: "always",
  },
  "InvalidRegionId.NotFound": {
    message: "The RegionId provided does not exist in our records.",
    cause: "No region has this ID. Correct RegionId.",
    status: 404,
    retry: "never",
  },
} as const satisfies Readonly<Record<string, ErrorInfo>>;

/** An error code of the gateway, which any operation may answer. */
export type GatewayErrorCode = keyof typeof gatewayErrors;

/** The error codes of the gateway, which any operation may answer, in contract order. */
export const gatewayErrorCodes: readonly GatewayErrorCode[] = /* @__PURE__ */ Object.keys(gatewayErrors) as GatewayErrorCode[];

/** Error codes of every operation that has some, by operationId. */
export const errorCatalogue = {
  CreateFlowLog: CreateFlowLogErrors,
  DescribeFlowLogs: DescribeFlowLogsErrors,
  DeleteFlowLog: DeleteFlowLogErrors,
  ActiveFlowLog: ActiveFlowLogErrors,
  DeactiveFlowLog: DeactiveFlowLogErrors,
  ModifyFlowLogAttribute: ModifyFlowLogAttributeErrors,
  OpenFlowLogService: OpenFlowLogServiceErrors,
  TagResources: TagResourcesErrors,
  UnTagResources: UnTagResourcesErrors,
  ListTagResources: ListTagResourcesErrors,
  MoveResourceGroup: MoveResourceGroupErrors,
} as const;

/** The codes a call of an operation may be answered with: its own and those of the gateway. */
export type OperationErrorCode<Id extends string> =
  | (Id extends keyof typeof errorCatalogue ? keyof (typeof errorCatalogue)[Id] : never)
  | GatewayErrorCode;
