// Generated from openapi/ by npm run generate. Do not edit.

/**
 * The shape of one value on the wire. Objects and arrays are spread over dotted keys with indices from 1
 * (`Item.1.Name`); `any` is a value of unknown type and stays the text it came as.
 */
export type WireType =
  | { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'any' }
  | { readonly kind: 'array'; readonly items: WireType; readonly maxItems?: number }
  | { readonly kind: 'object'; readonly properties: Readonly<Record<string, WireType>> };

/** A parameter as the wire sees it: a name and the shape of its value. */
export interface WireParameter {
  readonly name: string;
  readonly type: WireType;
}

/** Why a request cannot be dispatched to an operation; each kind has its answer in `RpcRule.failures`. */
export type WireFailureKind =
  | 'missingAction'
  | 'unknownAction'
  | 'missingVersion'
  | 'wrongVersion'
  | 'wrongMethod'
  | 'malformedEncoding'
  | 'bodyTooLarge'
  | 'tooManyParameters'
  | 'unsupportedMediaType';

/** The answer to a request that cannot be dispatched: a gateway code of the contract, and its message if not the usual. */
export interface RpcFailure {
  readonly code: string;
  readonly message?: string;
}

/** What every answer carries: the form of request ids, and the template of the `Recommend` link. */
export interface RpcReplies {
  readonly requestId: string;
  readonly recommend?: string;
}

/** Where one of the dispatching values stands: a header, else a parameter of the query or the form body. */
export interface RpcSource {
  readonly header: string;
  readonly parameter: string;
}

/** The contract's root extension `x-rpc`: how every operation travels over one path. */
export interface RpcRule {
  readonly product: string;
  readonly version: string;
  readonly path: string;
  readonly methods: readonly string[];
  readonly action: RpcSource;
  readonly versionFrom: RpcSource;
  /** Names that belong to the protocol (action, version, signature ...), not to the operation. */
  readonly commonParameters: readonly string[];
  readonly regionParameter?: string;
  readonly maxBodyBytes: number;
  readonly maxParameters: number;
  readonly failures: Readonly<Record<WireFailureKind, RpcFailure>>;
  readonly replies?: RpcReplies;
}

/** Everything the toolkit knows about a contract, read once from its bundle. */
export interface ContractTables {
  /** How operations travel over one path (`x-rpc`); absent for a plain REST contract. */
  readonly rpc?: RpcRule;
  /** Operations by operationId, in contract order. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** Errors that any call may get, by code. */
  readonly gatewayErrors: Readonly<Record<string, ErrorEntry>>;
}

/** One operation of the contract. */
export interface Operation {
  readonly id: string;
  /** HTTP method in lower case. */
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  /** Parameters of path and operation merged, in contract order. */
  readonly parameters: readonly OperationParameter[];
  readonly body?: OperationBody;
  /** Cross-parameter rules, in the order of the `rules` validators. */
  readonly rules: readonly ParameterRule[];
  /** Codes by violated keyword for every parameter that has none of its own. */
  readonly violationCodes: readonly ViolationCode[];
  /** Code of a violation that nothing else maps. */
  readonly fallbackCode?: string;
  /** Declared statuses: `200`, `4XX`, `default`. */
  readonly responses: readonly string[];
  /** The operation's own error codes; a code may come with several statuses. */
  readonly errors: Readonly<Record<string, readonly ErrorEntry[]>>;
  /** The operation's `x-` members that these tables do not spell out. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A parameter with its serialisation and the codes of its violations. */
export interface OperationParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly type: WireType;
  readonly default?: unknown;
  readonly violationCodes: readonly ViolationCode[];
}

/** The request body as far as tables need it; its shape is in the validators. */
export interface OperationBody {
  readonly required: boolean;
  readonly contentTypes: readonly string[];
}

/** A named rule over all query values and the code that answers its violation. */
export interface ParameterRule {
  readonly name: string;
  readonly description?: string;
  readonly code?: string;
}

/** Which code answers a violated keyword; `*` as keyword stands for every keyword. */
export interface ViolationCode {
  /** Place inside the value; `*` stands for every array index. */
  readonly path: readonly string[];
  readonly keyword: string;
  readonly code: string;
}

/** Whether a failed call may be repeated, and what has to change first. */
export type RetryClass = 'never' | 'always' | 'read-only' | 'new-signature' | 'new-credentials';

/** One documented error answer. */
export interface ErrorEntry {
  readonly status: number;
  readonly message: string;
  readonly alternativeMessages?: readonly string[];
  readonly cause: string;
  readonly retry: RetryClass;
}

/** The operationIds of the contract. */
export type OperationId = 
  | "CreateFlowLog"
  | "DescribeFlowLogs"
  | "DeleteFlowLog"
  | "ActiveFlowLog"
  | "DeactiveFlowLog"
  | "ModifyFlowLogAttribute"
  | "OpenFlowLogService"
  | "GetFlowLogServiceStatus"
  | "TagResources"
  | "UnTagResources"
  | "ListTagResources"
  | "MoveResourceGroup";

/** How operations travel over one path; undefined for a contract without `x-rpc`. */
export const rpc = {
  product: "Vpc",
  version: "2016-04-28",
  path: "/",
  methods: ["POST", "GET"],
  action: {
    header: "x-acs-action",
    parameter: "Action",
  },
  versionFrom: {
    header: "x-acs-version",
    parameter: "Version",
  },
  commonParameters: [
    "Action",
    "Version",
    "Format",
    "AccessKeyId",
    "SecurityToken",
    "BearerToken",
    "Signature",
    "SignatureMethod",
    "SignatureNonce",
    "SignatureType",
    "SignatureVersion",
    "Timestamp",
  ],
  regionParameter: "RegionId",
  maxBodyBytes: 1048576,
  maxParameters: 1000,
  failures: {
    missingAction: {
      code: "MissingParameter",
      message: "The input parameter \"Action\" that is mandatory for processing this request is not supplied",
    },
    unknownAction: {
      code: "InvalidAction.NotFound",
    },
    missingVersion: {
      code: "MissingParameter",
      message: "The input parameter \"Version\" that is mandatory for processing this request is not supplied",
    },
    wrongVersion: {
      code: "InvalidAction.NotFound",
    },
    wrongMethod: {
      code: "UnsupportedHTTPMethod",
    },
    malformedEncoding: {
      code: "InvalidParameter",
    },
    bodyTooLarge: {
      code: "InvalidParameter",
    },
    tooManyParameters: {
      code: "InvalidParameter",
    },
    unsupportedMediaType: {
      code: "InvalidParameter",
    },
  },
  replies: {
    requestId: "uuid-upper-case",
    recommend: "https://api.aliyun.com/troubleshoot?q={Code}&product={product}&requestId={RequestId}",
  },
} as const satisfies RpcRule;

/** Every operation by operationId, in contract order. */
export const operations: { readonly [Id in OperationId]: Operation } = {
  CreateFlowLog: {
    id: "CreateFlowLog",
    method: "post",
    path: "/CreateFlowLog",
    summary: "Create a flow log",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "minLength",
            code: "MissingParameter",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "FlowLogName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "Description",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceType",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "minLength",
            code: "MissingParameter",
          },
          {
            path: [],
            keyword: "enum",
            code: "OperationUnsupported.ResourceType",
          },
        ],
      },
      {
        name: "ResourceId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "minLength",
            code: "MissingParameter",
          },
        ],
      },
      {
        name: "TrafficType",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "minLength",
            code: "MissingParameter",
          },
        ],
      },
      {
        name: "ProjectName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "LogStoreName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "AggregationInterval",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        default: 10,
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "IllegalParam.AggregationInterval",
          },
        ],
      },
      {
        name: "TrafficPath",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "string",
          },
          maxItems: 20,
        },
        default: ["all"],
        violationCodes: [
          {
            path: [],
            keyword: "uniqueItems",
            code: "DuplicatedParam.TrafficPath",
          },
          {
            path: [],
            keyword: "*",
            code: "IllegalParam.TrafficPath",
          },
        ],
      },
      {
        name: "ResourceGroupId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "IllegalParam.ResourceGroupId",
          },
        ],
      },
      {
        name: "Tag",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "object",
            properties: {
              Key: {
                kind: "string",
              },
              Value: {
                kind: "string",
              },
            },
          },
          maxItems: 20,
        },
        violationCodes: [],
      },
      {
        name: "IpVersion",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        default: "IPv4",
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "IllegalParam.IpVersion",
          },
        ],
      },
      {
        name: "LogFormat",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [
      {
        name: "target-required",
        description: "A flow log needs a delivery target, so ProjectName and LogStoreName are both sent.",
        code: "MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore",
      },
      {
        name: "dual-stack-has-its-regions",
        description: "A dual-stack flow log is possible in nine regions and nowhere else.",
        code: "UnsupportedFeature.IpVersion",
      },
      {
        name: "dual-stack-captures-all-paths",
        description: "A dual-stack flow log captures all traffic paths and no choice of them.",
        code: "UnsupportedFeature.UserDefinedTrafficPathIpv6",
      },
    ],
    violationCodes: [
      {
        path: [],
        keyword: "required",
        code: "MissingParameter",
      },
    ],
    fallbackCode: "ParameterInvalid",
    responses: ["200", "400", "default"],
    errors: {
      "IncorrectBusinessStatus.FlowLog": [
        {
          status: 400,
          message: "The business status of flowLog  is incorrect.",
          cause: "The business (billing) status of the account does not allow new flow logs. Settle the outstanding bill, then repeat the call.",
          retry: "never",
        },
      ],
      "OptInRequired.FlowLog": [
        {
          status: 400,
          message: "You are not authorized to use the requested service of flowLog. Ensure that you have subscribed to the service you are trying to use.",
          cause: "The flow log service is not open for this account. Open it with OpenFlowLogService, then repeat the call.",
          retry: "never",
        },
      ],
      "OperationUnsupported.AdvancedFeature": [
        {
          status: 400,
          message: "Advanced features of the vpc is unsupported.",
          cause: "The VPC of the resource does not support the advanced features flow logs need. Choose a resource in another VPC or open a ticket.",
          retry: "never",
        },
      ],
      InvalidInstanceId: [
        {
          status: 400,
          message: "vswitch does not exist.",
          cause: "The resource named by ResourceId, usually a vSwitch, does not exist in this region. Check ResourceId, ResourceType and RegionId.",
          retry: "never",
        },
      ],
      ProjectOrLogstoreNotExist: [
        {
          status: 400,
          message: "The specified project or logstore does not exist.",
          cause: "The Log Service project or Logstore does not exist. Create both in the same region first, or correct ProjectName and LogStoreName.",
          retry: "never",
        },
      ],
      SourceProjectNotExist: [
        {
          status: 400,
          message: "The Source Project or logstore does not exist.",
          cause: "The source project or Logstore of Log Service does not exist. Check that Log Service is open and that both exist.",
          retry: "never",
        },
      ],
      Unauthorized: [
        {
          status: 400,
          message: "This api does not support sub user or role.",
          cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
          retry: "never",
        },
      ],
      "OperationUnsupported.action": [
        {
          status: 400,
          message: "This action is not support.",
          cause: "The action is not available for this account, region or resource; the vendor states no cause. Check region and resource type, then open a ticket.",
          retry: "never",
        },
      ],
      ParameterInvalid: [
        {
          status: 400,
          message: "Invalid parameter.",
          cause: "A parameter breaks its rule and no more specific code exists. Compare the request with the rules of each parameter.",
          retry: "never",
        },
      ],
      RuleExist: [
        {
          status: 400,
          message: "The rule has already existed.",
          cause: "The delivery rule that the flow log needs exists already. Remove the rule that was left behind, or use another resource.",
          retry: "never",
        },
      ],
      InvalidHdMonitorStatus: [
        {
          status: 400,
          message: "Current instance status is not valid for this action.",
          cause: "The monitored resource is in a status that does not allow this action. Wait until it is stable, then repeat the call.",
          retry: "always",
        },
      ],
      "QuotaExceeded.FlowlogCount": [
        {
          status: 400,
          message: "This user has reached the maximum instance number of flowlog.",
          cause: "The account has as many flow logs as its quota allows, 10 by default. Delete one or ask for a higher quota.",
          retry: "never",
        },
      ],
      "InvalidResourceId.NotFound": [
        {
          status: 400,
          message: "This resourceId already has flowlog instance existed.",
          cause: "The resource has a flow log already, although the code says not found. Use the existing one or delete it first.",
          retry: "never",
        },
      ],
      INVALID_PARAMETER: [
        {
          status: 400,
          message: "The parameter invalid.",
          cause: "A backend service refuses a parameter without naming it. Compare the request with the rules of each parameter.",
          retry: "never",
        },
      ],
      MissingParameter: [
        {
          status: 400,
          message: "Missing mandatory parameter",
          cause: "A required parameter is absent or empty. Send RegionId, ResourceType, ResourceId and TrafficType with a value.",
          retry: "never",
        },
      ],
      "InvalidRegionId.NotFound": [
        {
          status: 400,
          message: "The RegionId provided does not exist in our records.",
          cause: "No region has this ID. Correct RegionId.",
          retry: "never",
        },
      ],
      "InvalidResourceType.NotFound": [
        {
          status: 400,
          message: "Resource type no the same.",
          cause: "The resource named by ResourceId is not of the type named by ResourceType. Make the two agree.",
          retry: "never",
        },
      ],
      "OperationUnsupported.ResourceType": [
        {
          status: 400,
          message: "This resource type is not supported.",
          cause: "ResourceType has a value that flow logs do not support. Send NetworkInterface, VSwitch or VPC.",
          retry: "never",
        },
      ],
      "IllegalParam.AggregationInterval": [
        {
          status: 400,
          message: "The param of aggregationInterval is illegal.",
          cause: "AggregationInterval is not one of the permitted numbers of minutes. Send 1, 5 or 10.",
          retry: "never",
        },
      ],
      "UnsupportedFeature.UserDefinedTrafficPath": [
        {
          status: 400,
          message: "The feature of UserDefinedTrafficPath is not supported.",
          cause: "The account is not on the allow list for choosing traffic paths. Leave TrafficPath out, or open a ticket to have the feature enabled.",
          retry: "never",
        },
      ],
      "IllegalParam.TrafficPath": [
        {
          status: 400,
          message: "The param of trafficPath is illegal.",
          cause: "An item of TrafficPath is not a known traffic path, or there are too many items. Send known values only.",
          retry: "never",
        },
      ],
      "DuplicatedParam.TrafficPath": [
        {
          status: 400,
          message: "The param of trafficPath is duplicated.",
          cause: "TrafficPath holds the same value more than once. Send each value once.",
          retry: "never",
        },
      ],
      "IllegalParam.ResourceGroupId": [
        {
          status: 400,
          message: "Invalid ResourceGroupld value.",
          cause: "The resource group is malformed or does not exist. Check ResourceGroupId, or leave it out to use the default group.",
          retry: "never",
        },
      ],
      "OperationDenied.OperateShareResource": [
        {
          status: 400,
          message: "The operation is not allowed because of OperateShareResource.",
          cause: "The resource belongs to another account that shares it, and only its owner may create a flow log for it. Call with the owner account.",
          retry: "never",
        },
      ],
      "UnsupportedFeature.IpVersion": [
        {
          status: 400,
          message: "The ipversion type is not supported.",
          cause: "The region or the resource does not support the IP version asked for. Send IPv4, or use a region that offers dual stack.",
          retry: "never",
        },
      ],
      "UnsupportedFeature.VpcAdvancedFeature": [
        {
          status: 400,
          message: "The VPC does not support some advanced features.",
          cause: "The VPC does not support some of the advanced features needed. Open a ticket to have them enabled.",
          retry: "never",
        },
      ],
      "OperationFailed.EniTypeNotSupport": [
        {
          status: 400,
          message: "Operation failed because the ENI type is not supported.",
          cause: "The network interface belongs to a type or instance family whose traffic cannot be captured. Choose another interface.",
          retry: "never",
        },
      ],
      "IllegalParam.IpVersion": [
        {
          status: 400,
          message: "The parameter of IpVersion is illegal.",
          cause: "IpVersion is not a known IP version. Send IPv4 or DualStack.",
          retry: "never",
        },
      ],
      "OperationDenied.NisTrafficAnalyzerAggregationIntervalMismatch": [
        {
          status: 400,
          message: "The sampling interval of the FlowLog is greater than the sampling interval of the NIS Traffic Analyzer.",
          cause: "The interval of the flow log is longer than the one of the traffic analyzer it feeds. Send a smaller AggregationInterval.",
          retry: "never",
        },
      ],
      "OperationDenied.NisTrafficAnalyzerNotFound": [
        {
          status: 400,
          message: "The specified NIS Traffic Analyzer does not exist.",
          cause: "The traffic analyzer named as target does not exist. Create it first, or deliver to a project and Logstore.",
          retry: "never",
        },
      ],
      "OperationDenied.NisTrafficAnalyzerNotActive": [
        {
          status: 400,
          message: "The specified NIS Traffic Analyzer is not enabled.",
          cause: "The traffic analyzer named as target is switched off. Enable it, then repeat the call.",
          retry: "never",
        },
      ],
      "OperationFailed.InternalError": [
        {
          status: 400,
          message: "The request processing has failed due to some unknown error.",
          cause: "An unknown error happened inside the service. Repeat the call; open a ticket when it stays.",
          retry: "always",
        },
      ],
      "MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore": [
        {
          status: 400,
          message: "TrafficAnalyzerId and ProjectName and LogStoreName parameters are not passed in.",
          cause: "Neither a traffic analyzer nor a pair of ProjectName and LogStoreName is given. Send both names.",
          retry: "never",
        },
      ],
      "OperationDenied.AllTrafficPathOfManagedExist": [
        {
          status: 400,
          message: "The resource you specified has created a flow log instance that collects the traffic of all scenarios. You cannot create a flow log instance that collects only some scenarios.",
          cause: "A flow log managed by another service captures all traffic paths of the resource already, so one for some paths is refused. Capture all paths, or remove the managed one.",
          retry: "never",
        },
      ],
      "UnsupportedFeature.UserDefinedTrafficPathIpv6": [
        {
          status: 400,
          message: "Dual-stack flow log instances do not support custom trafficPath.",
          cause: "IpVersion is DualStack and TrafficPath is not all. Leave TrafficPath out, or send IPv4.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:CreateFlowLog",
        level: "create",
        resources: [
          {
            type: "FlowLog",
            primary: true,
          },
          {
            type: "VSwitch",
          },
          {
            type: "VPC",
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-lifecycle": {
        resource: "FlowLog",
        from: ["absent"],
        via: "Activating",
        to: "Active",
      },
      "x-effect": {
        kind: "create",
        resource: "FlowLog",
        answer: {
          FlowLogId: "FlowLogId",
          ResourceGroupId: "ResourceGroupId",
        },
        guards: [
          {
            guard: "switch-on",
            resource: "FlowLogService",
            code: "OptInRequired.FlowLog",
          },
          {
            guard: "feature",
            name: "UserDefinedTrafficPath",
            parameter: "TrafficPath",
            unless: ["all"],
            code: "UnsupportedFeature.UserDefinedTrafficPath",
          },
          {
            guard: "available",
            parameters: ["ResourceId"],
            code: "InvalidInstanceId",
          },
          {
            guard: "available",
            parameters: ["ProjectName", "LogStoreName"],
            code: "ProjectOrLogstoreNotExist",
          },
          {
            guard: "available",
            parameters: ["ResourceGroupId"],
            code: "IllegalParam.ResourceGroupId",
          },
          {
            guard: "no-other",
            same: ["ResourceId"],
            where: {
              ServiceType: ["sls"],
              TrafficPath: ["all"],
            },
            unless: {
              TrafficPath: ["all"],
            },
            code: "OperationDenied.AllTrafficPathOfManagedExist",
          },
          {
            guard: "no-other",
            same: ["ResourceId"],
            where: {
              ServiceType: [""],
            },
            code: "InvalidResourceId.NotFound",
          },
          {
            guard: "quota",
            code: "QuotaExceeded.FlowlogCount",
          },
        ],
      },
    },
  },
  DescribeFlowLogs: {
    id: "DescribeFlowLogs",
    method: "post",
    path: "/DescribeFlowLogs",
    summary: "List flow logs",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "FlowLogName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "FlowLogId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "Description",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceType",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "TrafficType",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ProjectName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "LogStoreName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "Status",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "PageNumber",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        default: 1,
        violationCodes: [],
      },
      {
        name: "PageSize",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        default: 20,
        violationCodes: [],
      },
      {
        name: "VpcId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceGroupId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "Tags",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "object",
            properties: {
              Key: {
                kind: "string",
              },
              Value: {
                kind: "string",
              },
            },
          },
          maxItems: 10,
        },
        violationCodes: [],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "ParameterInvalid",
    responses: ["200", "400", "default"],
    errors: {
      InvalidInstanceId: [
        {
          status: 400,
          message: "Instance does not exist.",
          cause: "An instance that a filter names does not exist; an unknown FlowLogId alone gives an empty list. Check the IDs in the request.",
          retry: "never",
        },
      ],
      ProjectOrLogstoreNotExist: [
        {
          status: 400,
          message: "The specified project or logstore does not exist.",
          cause: "The Log Service project or Logstore does not exist. Check ProjectName and LogStoreName.",
          retry: "never",
        },
      ],
      SourceProjectNotExist: [
        {
          status: 400,
          message: "The Source Project or logstore does not exist.",
          cause: "The source project or Logstore of Log Service does not exist. Check that Log Service is open and that both exist.",
          retry: "never",
        },
      ],
      Unauthorized: [
        {
          status: 400,
          message: "This api does not support sub user or role.",
          cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
          retry: "never",
        },
      ],
      ParameterInvalid: [
        {
          status: 400,
          message: "Invalid parameter.",
          cause: "A filter or a paging parameter breaks its rule. Compare the request with the rules of each parameter.",
          retry: "never",
        },
      ],
      "InvalidRegionId.NotFound": [
        {
          status: 400,
          message: "The RegionId provided does not exist in our records.",
          cause: "No region has this ID. Correct RegionId.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:DescribeFlowLogs",
        level: "get",
        resources: [
          {
            type: "FlowLog",
            arn: "acs:vpc:{#regionId}:{#accountId}:flowlog/*",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-paging": {
        style: "page",
        page: "PageNumber",
        size: "PageSize",
        total: "TotalCount",
        items: ["FlowLogs", "FlowLog"],
      },
      "x-effect": {
        kind: "list",
        resource: "FlowLog",
        filters: {
          VpcId: {
            field: "ResourceId",
            where: {
              ResourceType: "VPC",
            },
          },
          Tags: {
            field: ["Tags", "Tag"],
            match: "tags",
          },
        },
      },
    },
  },
  DeleteFlowLog: {
    id: "DeleteFlowLog",
    method: "post",
    path: "/DeleteFlowLog",
    summary: "Delete a flow log",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "FlowLogId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "InvalidResourceId.NotFound",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidInstanceId",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "ParameterInvalid",
    responses: ["200", "400", "default"],
    errors: {
      InvalidInstanceId: [
        {
          status: 400,
          message: "Instance does not exist.",
          cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
          retry: "never",
        },
      ],
      ProjectOrLogstoreNotExist: [
        {
          status: 400,
          message: "The specified project or logstore does not exist.",
          cause: "The project or Logstore that the flow log delivers to no longer exists. Open a ticket when the flow log cannot be deleted.",
          retry: "never",
        },
      ],
      SourceProjectNotExist: [
        {
          status: 400,
          message: "The Source Project or logstore does not exist.",
          cause: "The source project or Logstore of Log Service no longer exists. Open a ticket when the flow log cannot be deleted.",
          retry: "never",
        },
      ],
      Unauthorized: [
        {
          status: 400,
          message: "This api does not support sub user or role.",
          cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
          retry: "never",
        },
      ],
      ParameterInvalid: [
        {
          status: 400,
          message: "Invalid parameter.",
          cause: "A parameter breaks its rule and no more specific code exists. Compare the request with the rules of each parameter.",
          retry: "never",
        },
      ],
      InvalidStatus: [
        {
          status: 400,
          message: "The specfied instance's status is invalid.",
          cause: "The status of the flow log, such as a lock because of an overdue bill, forbids its deletion. Look at Status and BusinessStatus, then repeat the call.",
          retry: "never",
        },
      ],
      InvalidHdMonitorStatus: [
        {
          status: 400,
          message: "Current instance status is not valid for this action.",
          cause: "The monitored resource is in a status that does not allow this action. Wait until it is stable, then repeat the call.",
          retry: "always",
        },
      ],
      FlowLogNumberOverLimit: [
        {
          status: 400,
          message: "This user has reached the maximum instance number of flowlog.",
          cause: "The account has more flow logs than its quota allows. Delete some or ask for a higher quota.",
          retry: "never",
        },
      ],
      "InvalidRegionId.NotFound": [
        {
          status: 400,
          message: "The RegionId provided does not exist in our records.",
          cause: "No region has this ID. Correct RegionId.",
          retry: "never",
        },
      ],
      "InvalidInstanceId.NotFound": [
        {
          status: 400,
          message: "The specfied instance is not existed.",
          cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId; after a deletion this answer is normal.",
          retry: "never",
        },
      ],
      "IncorrectStatus.flowlog": [
        {
          status: 400,
          message: "Invalid flowlog status.",
          cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
          retry: "always",
        },
      ],
      "InvalidResourceId.NotFound": [
        {
          status: 400,
          message: "Resource id is empty.",
          cause: "FlowLogId is sent without a value, although the code says not found. Send the ID of the flow log.",
          retry: "never",
        },
      ],
      "Forbidden.OperateManagedFlowLog": [
        {
          status: 400,
          message: "Authentication is failed for operate managed flowlog.",
          cause: "The flow log was created in the console of Log Service, which alone may delete it. Use that console.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:DeleteFlowLog",
        level: "delete",
        resources: [
          {
            type: "FlowLog",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-lifecycle": {
        resource: "FlowLog",
        from: ["Active", "Inactive"],
        via: "Deleting",
        to: "absent",
      },
      "x-effect": {
        kind: "transition",
        resource: "FlowLog",
        identity: "FlowLogId",
        guards: [
          {
            guard: "exists",
            code: "InvalidInstanceId.NotFound",
          },
          {
            guard: "field-not",
            field: "ServiceType",
            values: ["sls"],
            code: "Forbidden.OperateManagedFlowLog",
          },
          {
            guard: "field-not",
            field: "BusinessStatus",
            values: ["FinancialLocked"],
            code: "InvalidStatus",
          },
          {
            guard: "status",
            in: ["Activating", "Deactivating", "Modifying", "Deleting"],
            code: "IncorrectStatus.flowlog",
          },
        ],
      },
    },
  },
  ActiveFlowLog: {
    id: "ActiveFlowLog",
    method: "post",
    path: "/ActiveFlowLog",
    summary: "Start a flow log",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "FlowLogId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidInstanceId",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "default"],
    errors: {
      "IncorrectBusinessStatus.FlowLog": [
        {
          status: 400,
          message: "The business status of flowLog is incorrect.",
          cause: "The flow log is locked because of an overdue bill. Settle the bill, then repeat the call.",
          retry: "never",
        },
      ],
      InvalidInstanceId: [
        {
          status: 400,
          message: "Instance does not exist.",
          cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
          retry: "never",
        },
      ],
      InvalidStatus: [
        {
          status: 400,
          message: "Current instance status is not valid for this action.",
          cause: "The flow log is not Inactive, so it cannot be started. Do nothing if it is Active.",
          retry: "never",
        },
      ],
      "InvalidRegionId.NotFound": [
        {
          status: 400,
          message: "The RegionId provided does not exist in our records.",
          cause: "No region has this ID. Correct RegionId.",
          retry: "never",
        },
      ],
      "InvalidInstanceId.NotFound": [
        {
          status: 400,
          message: "The specfied instance is not existed.",
          cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId; after a deletion this answer is normal.",
          retry: "never",
        },
      ],
      "IncorrectStatus.flowlog": [
        {
          status: 400,
          message: "Invalid flowlog status.",
          cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
          retry: "always",
        },
      ],
      "Forbidden.OperateManagedFlowLog": [
        {
          status: 400,
          message: "Authentication is failed for operate managed flowlog.",
          cause: "The flow log was created in the console of Log Service, which alone may start it. Use that console.",
          retry: "never",
        },
      ],
      "OperationDenied.FlowLogDeliverFailed": [
        {
          status: 400,
          message: "The operation is not allowed due to an invalid delivery address.",
          cause: "The delivery of records has failed and its target is no longer valid. Restore the project and the Logstore, then repeat the call.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:ActiveFlowLog",
        level: "update",
        resources: [
          {
            type: "FlowLog",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-lifecycle": {
        resource: "FlowLog",
        from: ["Inactive"],
        via: "Activating",
        to: "Active",
      },
      "x-effect": {
        kind: "transition",
        resource: "FlowLog",
        identity: "FlowLogId",
        guards: [
          {
            guard: "exists",
            code: "InvalidInstanceId.NotFound",
          },
          {
            guard: "field-not",
            field: "ServiceType",
            values: ["sls"],
            code: "Forbidden.OperateManagedFlowLog",
          },
          {
            guard: "field-not",
            field: "BusinessStatus",
            values: ["FinancialLocked"],
            code: "IncorrectBusinessStatus.FlowLog",
          },
          {
            guard: "status",
            in: ["Activating", "Deactivating", "Modifying", "Deleting"],
            code: "IncorrectStatus.flowlog",
          },
          {
            guard: "status",
            in: ["Active"],
            code: "InvalidStatus",
          },
          {
            guard: "field-not",
            field: "FlowLogDeliverStatus",
            values: ["FAILED"],
            code: "OperationDenied.FlowLogDeliverFailed",
          },
        ],
      },
    },
  },
  DeactiveFlowLog: {
    id: "DeactiveFlowLog",
    method: "post",
    path: "/DeactiveFlowLog",
    summary: "Stop a flow log",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "FlowLogId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidInstanceId",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "default"],
    errors: {
      "IncorrectBusinessStatus.FlowLog": [
        {
          status: 400,
          message: "The business status of flowLog  is incorrect.",
          cause: "The flow log is locked because of an overdue bill. Settle the bill, then repeat the call.",
          retry: "never",
        },
      ],
      InvalidInstanceId: [
        {
          status: 400,
          message: "Instance does not exist.",
          cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
          retry: "never",
        },
      ],
      InvalidStatus: [
        {
          status: 400,
          message: "Current instance status is not valid for this action.",
          cause: "The flow log is not Active, so it cannot be stopped. Do nothing if it is Inactive.",
          retry: "never",
        },
      ],
      FlowLogNumberOverLimit: [
        {
          status: 400,
          message: "This user has reached the maximum instance number of flowlog.",
          cause: "The account has more flow logs than its quota allows. Delete some or ask for a higher quota.",
          retry: "never",
        },
      ],
      "InvalidRegionId.NotFound": [
        {
          status: 400,
          message: "The RegionId provided does not exist in our records.",
          cause: "No region has this ID. Correct RegionId.",
          retry: "never",
        },
      ],
      "InvalidInstanceId.NotFound": [
        {
          status: 400,
          message: "The specfied instance is not existed.",
          cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId; after a deletion this answer is normal.",
          retry: "never",
        },
      ],
      "IncorrectStatus.flowlog": [
        {
          status: 400,
          message: "Invalid flowlog status.",
          cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
          retry: "always",
        },
      ],
      "Forbidden.OperateManagedFlowLog": [
        {
          status: 400,
          message: "Authentication is failed for operate managed flowlog.",
          cause: "The flow log was created in the console of Log Service, which alone may stop it. Use that console.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:DeactiveFlowLog",
        level: "update",
        resources: [
          {
            type: "FlowLog",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-lifecycle": {
        resource: "FlowLog",
        from: ["Active"],
        via: "Deactivating",
        to: "Inactive",
      },
      "x-effect": {
        kind: "transition",
        resource: "FlowLog",
        identity: "FlowLogId",
        guards: [
          {
            guard: "exists",
            code: "InvalidInstanceId.NotFound",
          },
          {
            guard: "field-not",
            field: "ServiceType",
            values: ["sls"],
            code: "Forbidden.OperateManagedFlowLog",
          },
          {
            guard: "field-not",
            field: "BusinessStatus",
            values: ["FinancialLocked"],
            code: "IncorrectBusinessStatus.FlowLog",
          },
          {
            guard: "status",
            in: ["Activating", "Deactivating", "Modifying", "Deleting"],
            code: "IncorrectStatus.flowlog",
          },
          {
            guard: "status",
            in: ["Inactive"],
            code: "InvalidStatus",
          },
        ],
      },
    },
  },
  ModifyFlowLogAttribute: {
    id: "ModifyFlowLogAttribute",
    method: "post",
    path: "/ModifyFlowLogAttribute",
    summary: "Modify a flow log",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "FlowLogId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingFlowLogId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidInstanceId",
          },
        ],
      },
      {
        name: "FlowLogName",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidName.Malformed",
          },
        ],
      },
      {
        name: "Description",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidDescription",
          },
        ],
      },
      {
        name: "AggregationInterval",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "IllegalParam.AggregationInterval",
          },
        ],
      },
      {
        name: "IpVersion",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidIpVersion",
          },
        ],
      },
      {
        name: "LogFormat",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "default"],
    errors: {
      "IncorrectBusinessStatus.FlowLog": [
        {
          status: 400,
          message: "The business status of flowLog  is incorrect.",
          cause: "The flow log is locked because of an overdue bill. Settle the bill, then repeat the call.",
          retry: "never",
        },
      ],
      InvalidInstanceId: [
        {
          status: 400,
          message: "Instance does not exist.",
          cause: "FlowLogId is not of the form of a flow log ID, so no instance can have it. Send the ID that CreateFlowLog returned.",
          retry: "never",
        },
      ],
      ProjectOrLogstoreNotExist: [
        {
          status: 400,
          message: "The specified project or logstore does not exist.",
          cause: "The project or Logstore that the flow log delivers to no longer exists. Restore both, then repeat the call.",
          retry: "never",
        },
      ],
      SourceProjectNotExist: [
        {
          status: 400,
          message: "The Source Project or logstore does not exist.",
          cause: "The source project or Logstore of Log Service no longer exists. Check that Log Service is open and that both exist.",
          retry: "never",
        },
      ],
      Unauthorized: [
        {
          status: 400,
          message: "This api does not support sub user or role.",
          cause: "The call was made by a RAM user or role that this action does not serve. Call it with credentials that are allowed to.",
          retry: "never",
        },
      ],
      "InvalidInstanceId.NotFound": [
        {
          status: 400,
          message: "The specfied instance is not existed.",
          cause: "No flow log of the account has this ID in this region. Check FlowLogId and RegionId.",
          retry: "never",
        },
      ],
      RuleExist: [
        {
          status: 400,
          message: "The rule has already existed.",
          cause: "A delivery rule with the new attributes exists already. Remove the rule that was left behind, or choose other attributes.",
          retry: "never",
        },
      ],
      InvalidHdMonitorStatus: [
        {
          status: 400,
          message: "Current instance status is not valid for this action.",
          cause: "The monitored resource is in a status that does not allow this action. Wait until it is stable, then repeat the call.",
          retry: "always",
        },
      ],
      FlowLogNumberOverLimit: [
        {
          status: 400,
          message: "This user has reached the maximum instance number of flowlog.",
          cause: "The account has more flow logs than its quota allows. Delete some or ask for a higher quota.",
          retry: "never",
        },
      ],
      "InvalidTrafficType.NotFound": [
        {
          status: 400,
          message: "Invalid traffic type.",
          cause: "The traffic type of the flow log is not a known one, although this action cannot change it. Delete the flow log and create it anew.",
          retry: "never",
        },
      ],
      "IncorrectStatus.flowlog": [
        {
          status: 400,
          message: "Invalid flowlog status.",
          cause: "An earlier change of the flow log is still in progress. Wait until DescribeFlowLogs shows a stable status, then repeat the call.",
          retry: "always",
        },
      ],
      "InvalidName.Malformed": [
        {
          status: 400,
          message: "The specified name is not valid.",
          cause: "FlowLogName breaks its rule. Send 1 to 128 characters that do not start with `http://` or `https://`.",
          retry: "never",
        },
      ],
      "IllegalParam.AggregationInterval": [
        {
          status: 400,
          message: "The param of aggregationInterval is illegal.",
          cause: "AggregationInterval is not one of the permitted numbers of minutes. Send 1, 5 or 10.",
          retry: "never",
        },
      ],
      "Forbidden.OperateManagedFlowLog": [
        {
          status: 400,
          message: "Authentication is failed for operate managed flowlog.",
          cause: "The flow log was created in the console of Log Service, which alone may modify it. Use that console.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:ModifyFlowLogAttribute",
        level: "update",
        resources: [
          {
            type: "FlowLog",
            arn: "acs:vpc:{#regionId}:{#accountId}:flowlog/{#FlowLogId}",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-lifecycle": {
        resource: "FlowLog",
        from: ["Active", "Inactive"],
        via: "Modifying",
        to: "previous",
      },
      "x-effect": {
        kind: "transition",
        resource: "FlowLog",
        identity: "FlowLogId",
        guards: [
          {
            guard: "exists",
            code: "InvalidInstanceId.NotFound",
          },
          {
            guard: "field-not",
            field: "ServiceType",
            values: ["sls"],
            code: "Forbidden.OperateManagedFlowLog",
          },
          {
            guard: "field-not",
            field: "BusinessStatus",
            values: ["FinancialLocked"],
            code: "IncorrectBusinessStatus.FlowLog",
          },
          {
            guard: "status",
            in: ["Activating", "Deactivating", "Modifying", "Deleting"],
            code: "IncorrectStatus.flowlog",
          },
        ],
      },
    },
  },
  OpenFlowLogService: {
    id: "OpenFlowLogService",
    method: "post",
    path: "/OpenFlowLogService",
    summary: "Open the flow log service",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "ClientToken",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidClientToken",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "default"],
    errors: {
      "OperationFailed.ExceedPurchaseLimit": [
        {
          status: 400,
          message: "You have reached the limit of purchase quantity.",
          cause: "The account has bought the service already, so it is open. Treat it as success; GetFlowLogServiceStatus confirms it.",
          retry: "never",
        },
      ],
      "Forbidden.RAM": [
        {
          status: 400,
          message: "User not authorized to operate on the specified resource, or this API doesn't support RAM.",
          cause: "The RAM policy of the caller does not allow the action, or the action does not know RAM. Grant vpc:OpenFlowLogService to the caller.",
          retry: "never",
        },
      ],
      "OperationFailed.AliGroupUserCanNotBuyInnerCommodity": [
        {
          status: 400,
          message: "Vpc_flowlog_public has no group cloud product label, and users within the group are not allowed to purchase.",
          cause: "The account belongs to the vendor group and may not buy this product. Call with an ordinary account.",
          retry: "never",
        },
      ],
      "OperationFailed.QuotaNotEnough": [
        {
          status: 400,
          message: "Your quota is insufficient. Please contact your channel partner to increase your quota",
          cause: "The account buys through a channel partner whose quota is used up. Ask the partner for more quota.",
          retry: "never",
        },
      ],
      "Order.NoRealNameAuthentication": [
        {
          status: 400,
          message: "Real-name verification has not been completed for the account.",
          cause: "The real name behind the account has not been verified. Complete the verification, then repeat the call.",
          retry: "never",
        },
      ],
      "OperationFailed.BasicInfoUncompleted": [
        {
          status: 400,
          message: "You have not completed your basic personal information, please complete the information and try again.",
          cause: "The account lacks basic personal information. Complete it, then repeat the call.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:OpenFlowLogService",
        level: "create",
        resources: [
          {
            type: "FlowLogService",
            arn: "acs:vpc:{#regionId}:{#accountId}:flowlog/*",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-effect": {
        kind: "open",
        resource: "FlowLogService",
        guards: [
          {
            guard: "switch-off",
            resource: "FlowLogService",
            code: "OperationFailed.ExceedPurchaseLimit",
          },
        ],
      },
    },
  },
  GetFlowLogServiceStatus: {
    id: "GetFlowLogServiceStatus",
    method: "post",
    path: "/GetFlowLogServiceStatus",
    summary: "Tell whether the flow log service is open",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "ClientToken",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidClientToken",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "default"],
    errors: {},
    extensions: {
      "x-authorization": {
        action: "vpc:GetFlowLogServiceStatus",
        level: "get",
        resources: [
          {
            type: "FlowLogService",
            arn: "acs:vpc:{#regionId}:{#accountId}:flowlog/*",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-effect": {
        kind: "read-switch",
        resource: "FlowLogService",
        answer: {
          Enabled: "Enabled",
        },
      },
    },
  },
  TagResources: {
    id: "TagResources",
    method: "post",
    path: "/TagResources",
    summary: "Add tags to resources",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "ResourceType",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingResourceType",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingResourceType",
          },
          {
            path: [],
            keyword: "*",
            code: "InvalidInstanceType.NotFound",
          },
        ],
      },
      {
        name: "ResourceId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "string",
          },
          maxItems: 50,
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingResourceId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingResourceId",
          },
          {
            path: [],
            keyword: "maxItems",
            code: "SizeLimitExceeded.ResourceId",
          },
        ],
      },
      {
        name: "Tag",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "object",
            properties: {
              Key: {
                kind: "string",
              },
              Value: {
                kind: "string",
              },
            },
          },
          maxItems: 20,
        },
        violationCodes: [
          {
            path: ["*", "Key"],
            keyword: "required",
            code: "MissingParameter.TagKey",
          },
          {
            path: ["*", "Key"],
            keyword: "minLength",
            code: "MissingParameter.TagKey",
          },
          {
            path: ["*", "Key"],
            keyword: "*",
            code: "InvalidTagKey",
          },
          {
            path: ["*", "Value"],
            keyword: "required",
            code: "MissingParameter.TagValue",
          },
          {
            path: ["*", "Value"],
            keyword: "*",
            code: "InvalidTagValue",
          },
          {
            path: [],
            keyword: "required",
            code: "MissingParam.Tags",
          },
          {
            path: [],
            keyword: "minItems",
            code: "MissingParam.Tags",
          },
          {
            path: [],
            keyword: "maxItems",
            code: "SizeLimitExceeded.TagNum",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "403", "default"],
    errors: {
      InvalidTagKey: [
        {
          status: 400,
          message: "The tag keys are not valid.",
          cause: "A tag key breaks its rule or is missing beside a value. Send keys of 1 to 128 characters without a reserved start.",
          retry: "never",
        },
      ],
      InvalidTagValue: [
        {
          status: 400,
          message: "The tag values are not valid.",
          cause: "A tag value breaks its rule. Send values of up to 128 characters without a reserved start.",
          retry: "never",
        },
      ],
      MissingParam: [
        {
          status: 400,
          message: "%s",
          cause: "A parameter is missing; the message, here its template, names it. Send that parameter.",
          retry: "never",
        },
      ],
      "InvalidInstanceType.NotFound": [
        {
          status: 400,
          message: "The instance type is not found",
          cause: "ResourceType is not one of the types that carry tags. Send FLOWLOG for flow logs.",
          retry: "never",
        },
      ],
      "InvalidInstanceIds.NotFound": [
        {
          status: 400,
          message: "The instanceIds are not found",
          cause: "A resource named by ResourceId does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
          retry: "never",
        },
      ],
      "Forbidden.TagKeys": [
        {
          status: 400,
          message: "The request do not allow to operate the tag keys",
          cause: "A tag key belongs to another service, and this request may not operate on it. Leave that key out.",
          retry: "never",
        },
      ],
      "QuotaExceeded.TagNum": [
        {
          status: 400,
          message: "Custom Tags quota exceeded",
          cause: "A resource would have more tags than the 20 it may have. Remove tags that are no longer needed first.",
          retry: "never",
        },
      ],
      "InvalidTagScope.NotFound": [
        {
          status: 400,
          message: "The tag scope is not found",
          cause: "The scope of a tag is unknown to the tag service. Leave scopes out, flow logs need none.",
          retry: "never",
        },
      ],
      "Forbidden.NotAllowedCategary": [
        {
          status: 400,
          message: "The System tag is not valid",
          cause: "A tag is a system tag, which callers may not operate on; the code is misspelt on the wire. Leave that tag out.",
          retry: "never",
        },
      ],
      "Forbidden.TagKey.Duplicated": [
        {
          status: 400,
          message: "The specified tag key already exists.",
          cause: "A tag key stands more than once in the request. Send each key once.",
          retry: "never",
        },
      ],
      "SizeLimitExceeded.TagNum": [
        {
          status: 400,
          message: "The maximum number of tags is exceeded.",
          cause: "The request holds more than 20 tags or tag keys. Split it into several requests.",
          retry: "never",
        },
      ],
      "SizeLimitExceeded.ResourceId": [
        {
          status: 400,
          message: "The maximum number of resource IDs is exceeded.",
          cause: "The request holds more than 50 resource IDs. Split it into several requests.",
          retry: "never",
        },
      ],
      "MissingParameter.TagValue": [
        {
          status: 400,
          message: "The input parameter TagValue that is mandatory for processing this request is not supplied.",
          cause: "A tag has a key and no value. Send `Tag.N.Value`, which may be empty.",
          retry: "never",
        },
      ],
      "MissingParameter.TagKey": [
        {
          status: 400,
          message: "The input parameter TagKey that is mandatory for processing this request is not supplied.",
          cause: "A tag has no key or an empty one. Send `Tag.N.Key` with a value.",
          retry: "never",
        },
      ],
      "MissingParam.Tags": [
        {
          status: 400,
          message: "You must specify the Tags parameter.",
          cause: "No tag is sent. Send at least `Tag.1.Key` and `Tag.1.Value`.",
          retry: "never",
        },
      ],
      Forbidden: [
        {
          status: 403,
          message: "User not authorized to operate on the specified resource.",
          cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:TagResources",
        level: "update",
        resources: [
          {
            type: "CommonBandwidthPackage",
          },
          {
            type: "Eip",
          },
          {
            type: "NatGateway",
          },
          {
            type: "RouteTable",
          },
          {
            type: "VPC",
          },
          {
            type: "VpnGateway",
          },
          {
            type: "VSwitch",
          },
        ],
        conditionKeys: ["vpc:tag"],
        dependentActions: [],
      },
      "x-effect": {
        kind: "tag",
        resource: "FlowLog",
        identity: "ResourceId",
        type: "ResourceType",
        tags: "Tag",
        guards: [
          {
            guard: "type",
            code: "InvalidInstanceType.NotFound",
          },
          {
            guard: "exists",
            code: "InvalidInstanceIds.NotFound",
          },
          {
            guard: "tag-quota",
            code: "QuotaExceeded.TagNum",
          },
        ],
      },
    },
  },
  UnTagResources: {
    id: "UnTagResources",
    method: "post",
    path: "/UnTagResources",
    summary: "Remove tags from resources",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "ResourceType",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingResourceType",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingResourceType",
          },
          {
            path: [],
            keyword: "*",
            code: "InvalidInstanceType.NotFound",
          },
        ],
      },
      {
        name: "ResourceId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "string",
          },
          maxItems: 50,
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingResourceId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingResourceId",
          },
          {
            path: [],
            keyword: "maxItems",
            code: "SizeLimitExceeded.ResourceId",
          },
        ],
      },
      {
        name: "TagKey",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "string",
          },
          maxItems: 20,
        },
        violationCodes: [
          {
            path: [],
            keyword: "maxItems",
            code: "SizeLimitExceeded.TagNum",
          },
          {
            path: [],
            keyword: "*",
            code: "InvalidTagKey",
          },
        ],
      },
      {
        name: "All",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "boolean",
        },
        default: false,
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidAll",
          },
        ],
      },
      {
        name: "Tag",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "object",
            properties: {
              Key: {
                kind: "string",
              },
              Value: {
                kind: "string",
              },
            },
          },
        },
        violationCodes: [
          {
            path: ["*", "Key"],
            keyword: "*",
            code: "InvalidTagKey",
          },
          {
            path: ["*", "Value"],
            keyword: "*",
            code: "InvalidTagValue",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "403", "default"],
    errors: {
      InvalidTagKey: [
        {
          status: 400,
          message: "The tag keys are not valid.",
          cause: "A tag key breaks its rule or is missing beside a value. Send keys of 1 to 128 characters without a reserved start.",
          retry: "never",
        },
      ],
      InvalidTagValue: [
        {
          status: 400,
          message: "The tag values are not valid.",
          cause: "A tag value breaks its rule. Send values of up to 128 characters without a reserved start.",
          retry: "never",
        },
      ],
      MissingParam: [
        {
          status: 400,
          message: "%s",
          cause: "A parameter is missing; the message, here its template, names it. Send that parameter.",
          retry: "never",
        },
      ],
      "InvalidInstanceType.NotFound": [
        {
          status: 400,
          message: "The instance type is not found",
          cause: "ResourceType is not one of the types that carry tags. Send FLOWLOG for flow logs.",
          retry: "never",
        },
      ],
      "InvalidInstanceIds.NotFound": [
        {
          status: 400,
          message: "The instanceIds are not found",
          cause: "A resource named by ResourceId does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
          retry: "never",
        },
      ],
      "Forbidden.TagKeys": [
        {
          status: 400,
          message: "The request do not allow to operate the tag keys",
          cause: "A tag key belongs to another service, and this request may not operate on it. Leave that key out.",
          retry: "never",
        },
      ],
      "QuotaExceeded.TagNum": [
        {
          status: 400,
          message: "Custom Tags quota exceeded",
          cause: "A resource would have more tags than the 20 it may have. Remove tags that are no longer needed first.",
          retry: "never",
        },
      ],
      "Forbidden.NotAllowedCategary": [
        {
          status: 400,
          message: "The System tag is not valid",
          cause: "A tag is a system tag, which callers may not operate on; the code is misspelt on the wire. Leave that tag out.",
          retry: "never",
        },
      ],
      "Forbidden.TagKey.Duplicated": [
        {
          status: 400,
          message: "The specified tag key already exists.",
          cause: "A tag key stands more than once in the request. Send each key once.",
          retry: "never",
        },
      ],
      "SizeLimitExceeded.TagNum": [
        {
          status: 400,
          message: "The maximum number of tags is exceeded.",
          cause: "The request holds more than 20 tags or tag keys. Split it into several requests.",
          retry: "never",
        },
      ],
      "SizeLimitExceeded.ResourceId": [
        {
          status: 400,
          message: "The maximum number of resource IDs is exceeded.",
          cause: "The request holds more than 50 resource IDs. Split it into several requests.",
          retry: "never",
        },
      ],
      Forbidden: [
        {
          status: 403,
          message: "User not authorized to operate on the specified resource.",
          cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:UnTagResources",
        level: "update",
        resources: [],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-effect": {
        kind: "untag",
        resource: "FlowLog",
        identity: "ResourceId",
        type: "ResourceType",
        keys: "TagKey",
        all: "All",
        guards: [
          {
            guard: "type",
            code: "InvalidInstanceType.NotFound",
          },
          {
            guard: "exists",
            code: "InvalidInstanceIds.NotFound",
          },
        ],
      },
    },
  },
  ListTagResources: {
    id: "ListTagResources",
    method: "post",
    path: "/ListTagResources",
    summary: "List tags of resources",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "ResourceType",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingParam.ResourceType",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingParam.ResourceType",
          },
          {
            path: [],
            keyword: "*",
            code: "InvalidInstanceType.NotFound",
          },
        ],
      },
      {
        name: "ResourceId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "string",
          },
          maxItems: 50,
        },
        violationCodes: [
          {
            path: [],
            keyword: "minLength",
            code: "InvalidInstanceIds.NotFound",
          },
          {
            path: [],
            keyword: "maxItems",
            code: "SizeLimitExceeded.ResourceId",
          },
        ],
      },
      {
        name: "NextToken",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "MaxResults",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        default: 50,
        violationCodes: [
          {
            path: [],
            keyword: "*",
            code: "InvalidMaxResults",
          },
        ],
      },
      {
        name: "Tag",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "array",
          items: {
            kind: "object",
            properties: {
              Key: {
                kind: "string",
              },
              Value: {
                kind: "string",
              },
            },
          },
          maxItems: 20,
        },
        violationCodes: [
          {
            path: ["*", "Key"],
            keyword: "*",
            code: "InvalidTagKey",
          },
          {
            path: ["*", "Value"],
            keyword: "*",
            code: "InvalidTagValue",
          },
          {
            path: [],
            keyword: "maxItems",
            code: "SizeLimitExceeded.TagNum",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [
      {
        name: "resources-or-tags",
        description: "The resources are named by ResourceId, by Tag or by both.",
        code: "BothEmpty.TagsAndResources",
      },
    ],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "403", "default"],
    errors: {
      InvalidTagKey: [
        {
          status: 400,
          message: "The tag keys are not valid.",
          cause: "A tag key breaks its rule or is missing beside a value. Send keys of 1 to 128 characters without a reserved start.",
          retry: "never",
        },
      ],
      InvalidTagValue: [
        {
          status: 400,
          message: "The tag values are not valid.",
          cause: "A tag value breaks its rule. Send values of up to 128 characters without a reserved start.",
          retry: "never",
        },
      ],
      MissingParam: [
        {
          status: 400,
          message: "%s",
          cause: "A parameter is missing; the message, here its template, names it. Send that parameter.",
          retry: "never",
        },
      ],
      "InvalidInstanceType.NotFound": [
        {
          status: 400,
          message: "The instance type is not found",
          cause: "ResourceType is not one of the types that carry tags. Send FLOWLOG for flow logs.",
          retry: "never",
        },
      ],
      "InvalidInstanceIds.NotFound": [
        {
          status: 400,
          message: "The instanceIds are not found",
          cause: "A resource named by ResourceId does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
          retry: "never",
        },
      ],
      "Forbidden.TagKeys": [
        {
          status: 400,
          message: "The request do not allow to operate the tag keys",
          cause: "A tag key belongs to another service, and this request may not operate on it. Leave that key out.",
          retry: "never",
        },
      ],
      "QuotaExceeded.TagNum": [
        {
          status: 400,
          message: "Custom Tags quota exceeded",
          cause: "A resource would have more tags than the 20 it may have. Remove tags that are no longer needed first.",
          retry: "never",
        },
      ],
      "Forbidden.NotAllowedCategary": [
        {
          status: 400,
          message: "The System tag is not valid",
          cause: "A tag is a system tag, which callers may not operate on; the code is misspelt on the wire. Leave that tag out.",
          retry: "never",
        },
      ],
      "Forbidden.TagKey.Duplicated": [
        {
          status: 400,
          message: "The specified tag key already exists.",
          cause: "A tag key stands more than once in the request. Send each key once.",
          retry: "never",
        },
      ],
      "SizeLimitExceeded.TagNum": [
        {
          status: 400,
          message: "The maximum number of tags is exceeded.",
          cause: "The request holds more than 20 tags or tag keys. Split it into several requests.",
          retry: "never",
        },
      ],
      "SizeLimitExceeded.ResourceId": [
        {
          status: 400,
          message: "The maximum number of resource IDs is exceeded.",
          cause: "The request holds more than 50 resource IDs. Split it into several requests.",
          retry: "never",
        },
      ],
      "BothEmpty.TagsAndResources": [
        {
          status: 400,
          message: "The specified Tags and ResourcesIds are not allow to both empty.",
          cause: "The request names neither resources nor tags; the vendor publishes the code with status 400 and 403. Send ResourceId, Tag or both.",
          retry: "never",
        },
        {
          status: 403,
          message: "The specified Tags and ResourcesIds are not allow to both empty.",
          cause: "The request names neither resources nor tags; the vendor publishes the code with status 400 and 403. Send ResourceId, Tag or both.",
          retry: "never",
        },
      ],
      "MissingParam.ResourceType": [
        {
          status: 400,
          message: "The param of ResourceType is missing.",
          cause: "ResourceType is absent or empty. Send FLOWLOG for flow logs.",
          retry: "never",
        },
      ],
      Forbidden: [
        {
          status: 403,
          message: "User not authorized to operate on the specified resource.",
          cause: "The caller may not operate on the resource. Grant the action on this resource to the caller.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:ListTagResources",
        level: "get",
        resources: [],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-paging": {
        style: "token",
        token: "NextToken",
        size: "MaxResults",
        items: ["TagResources", "TagResource"],
      },
      "x-effect": {
        kind: "list-tags",
        resource: "FlowLog",
        identity: "ResourceId",
        type: "ResourceType",
        tags: "Tag",
        item: {
          ResourceType: "type",
          ResourceId: "identity",
          TagKey: "key",
          TagValue: "value",
        },
        guards: [
          {
            guard: "type",
            code: "InvalidInstanceType.NotFound",
          },
          {
            guard: "exists",
            code: "InvalidInstanceIds.NotFound",
          },
        ],
      },
    },
  },
  MoveResourceGroup: {
    id: "MoveResourceGroup",
    method: "post",
    path: "/MoveResourceGroup",
    summary: "Move a resource to another resource group",
    parameters: [
      {
        name: "RegionId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingRegionId",
          },
          {
            path: [],
            keyword: "pattern",
            code: "InvalidRegionId.NotFound",
          },
        ],
      },
      {
        name: "ResourceId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingResourceId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingResourceId",
          },
        ],
      },
      {
        name: "ResourceType",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingResourceType",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingResourceType",
          },
          {
            path: [],
            keyword: "*",
            code: "IllegalParam.ResourceType",
          },
        ],
      },
      {
        name: "NewResourceGroupId",
        in: "query",
        required: true,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [
          {
            path: [],
            keyword: "required",
            code: "MissingNewResourceGroupId",
          },
          {
            path: [],
            keyword: "minLength",
            code: "MissingNewResourceGroupId",
          },
          {
            path: [],
            keyword: "*",
            code: "InvalidResourceGroupId",
          },
        ],
      },
      {
        name: "OwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "OwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerId",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "integer",
        },
        violationCodes: [],
      },
      {
        name: "ResourceOwnerAccount",
        in: "query",
        required: false,
        style: "form",
        explode: true,
        type: {
          kind: "string",
        },
        violationCodes: [],
      },
    ],
    rules: [],
    violationCodes: [],
    fallbackCode: "InvalidParameter",
    responses: ["200", "400", "404", "default"],
    errors: {
      InvalidResourceGroupId: [
        {
          status: 400,
          message: "The specified ResourceGroupId does not exist.",
          cause: "The resource group is malformed or does not exist. Check NewResourceGroupId.",
          retry: "never",
        },
      ],
      "InvalidResourceId.NotFound": [
        {
          status: 400,
          message: "The specified ResourceId does not exist.",
          cause: "The resource does not exist in this region or is not of this type. Check ResourceId, ResourceType and RegionId.",
          retry: "never",
        },
      ],
      "IllegalParam.ResourceType": [
        {
          status: 400,
          message: "Invalid Resource Type value.",
          cause: "ResourceType is not one of the types that can be moved. Send FlowLog for flow logs.",
          retry: "never",
        },
      ],
      "OperationFailed.InstanceStatusNotAllowed": [
        {
          status: 400,
          message: "The current status of the resource does not support this operation.",
          cause: "The status of the resource, such as a change in progress, forbids moving it. Wait until it is stable, then repeat the call.",
          retry: "always",
        },
      ],
      "IncorrectStatus.Vpc": [
        {
          status: 400,
          message: "The status of %s [%s] is incorrect.",
          cause: "The VPC is in a status that forbids moving it; the message, here its template, names it. Wait until it is available, then repeat the call.",
          retry: "always",
        },
      ],
      "InvalidBandwidthPackageId.NotFound": [
        {
          status: 404,
          message: "The specified bandwidthPackage resourceId does not exist in our records.",
          cause: "The Internet Shared Bandwidth instance does not exist. Check ResourceId.",
          retry: "never",
        },
      ],
    },
    extensions: {
      "x-authorization": {
        action: "vpc:MoveResourceGroup",
        level: "update",
        resources: [
          {
            type: "FlowLog",
            arn: "acs:vpc:{#regionId}:{#accountId}:flowlog/{#FlowLogId}",
            primary: true,
          },
        ],
        conditionKeys: [],
        dependentActions: [],
      },
      "x-effect": {
        kind: "move",
        resource: "FlowLog",
        identity: "ResourceId",
        type: "ResourceType",
        set: {
          ResourceGroupId: "NewResourceGroupId",
        },
        guards: [
          {
            guard: "type",
            code: "IllegalParam.ResourceType",
          },
          {
            guard: "exists",
            code: "InvalidResourceId.NotFound",
          },
          {
            guard: "available",
            parameters: ["NewResourceGroupId"],
            code: "InvalidResourceGroupId",
          },
          {
            guard: "field-not",
            field: "BusinessStatus",
            values: ["FinancialLocked"],
            code: "OperationFailed.InstanceStatusNotAllowed",
          },
          {
            guard: "status",
            in: ["Activating", "Deactivating", "Modifying", "Deleting"],
            code: "OperationFailed.InstanceStatusNotAllowed",
          },
        ],
      },
    },
  },
};
