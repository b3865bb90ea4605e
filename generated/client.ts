// Generated from openapi/ by npm run generate. Do not edit.
import type { OperationErrorCode } from './errors.js';
import type { operations } from './types.js';

/** What every call needs to know. */
export const rule = {
  endpoint: "https://vpc.{region}.aliyuncs.com",
  method: "POST",
  version: "2016-04-28",
  action: {
    header: "x-acs-action",
    parameter: "Action",
  },
  versionFrom: {
    header: "x-acs-version",
    parameter: "Version",
  },
  region: "RegionId",
  retry: {
    SignatureNonceUsed: "read-only",
    "InvalidTimeStamp.Expired": "new-signature",
    Throttling: "always",
    "Throttling.User": "always",
    "Throttling.Api": "always",
    "InvalidSecurityToken.Expired": "new-credentials",
    LastTokenProcessing: "always",
    TaskConflict: "always",
    OperationConflict: "always",
    SystemBusy: "always",
    UnknownError: "read-only",
    InternalError: "read-only",
    ServiceUnavailable: "always",
  },
  operations: {
    CreateFlowLog: {
      retry: {
        InvalidHdMonitorStatus: "always",
        "OperationFailed.InternalError": "always",
      },
    },
    DescribeFlowLogs: {
      reads: true,
    },
    DeleteFlowLog: {
      retry: {
        InvalidHdMonitorStatus: "always",
        "IncorrectStatus.flowlog": "always",
      },
    },
    ActiveFlowLog: {
      retry: {
        "IncorrectStatus.flowlog": "always",
      },
    },
    DeactiveFlowLog: {
      retry: {
        "IncorrectStatus.flowlog": "always",
      },
    },
    ModifyFlowLogAttribute: {
      retry: {
        InvalidHdMonitorStatus: "always",
        "IncorrectStatus.flowlog": "always",
      },
    },
    OpenFlowLogService: {},
    GetFlowLogServiceStatus: {
      reads: true,
    },
    TagResources: {},
    UnTagResources: {},
    ListTagResources: {
      reads: true,
    },
    MoveResourceGroup: {
      retry: {
        "OperationFailed.InstanceStatusNotAllowed": "always",
        "IncorrectStatus.Vpc": "always",
      },
    },
  },
} as const;

/** How to wait for each resource. */
export const waiters = [
  {
    operation: "DescribeFlowLogs",
    identity: "FlowLogId",
    items: ["FlowLogs", "FlowLog"],
    status: "Status",
    absent: "absent",
    interval: 3000,
    attempts: 10,
    waiters: {
      FlowLogActive: [
        ["Active"],
        ["Activating", "Modifying"],
      ],
      FlowLogInactive: [
        ["Inactive"],
        ["Deactivating", "Modifying"],
      ],
      FlowLogSettled: [
        ["Active", "Inactive"],
        ["Activating", "Deactivating", "Modifying"],
      ],
      FlowLogDeleted: [
        ["absent"],
        ["Deleting", "Active", "Inactive"],
      ],
    },
  },
] as const;

/** How to page through each list. */
export const pagers = {
  DescribeFlowLogs: {
    items: ["FlowLogs", "FlowLog"],
    page: "PageNumber",
    size: "PageSize",
    total: "TotalCount",
    identity: "FlowLogId",
  },
  ListTagResources: {
    items: ["TagResources", "TagResource"],
    token: "NextToken",
    size: "MaxResults",
  },
} as const;

/** Operations by method. */
export interface ClientOperations {
  /**
   * Create a flow log.
   *
   * Creates a flow log that captures the traffic of a network interface, a vSwitch or a VPC and delivers it to Log Service.
   */
  createFlowLog: {
    path: "/CreateFlowLog";
    operation: operations["CreateFlowLog"];
    code: OperationErrorCode<"CreateFlowLog">;
  };
  /**
   * List flow logs.
   *
   * Lists the flow logs of a region, page by page; a flow log is listed when it matches every filter that is sent.
   */
  describeFlowLogs: {
    path: "/DescribeFlowLogs";
    operation: operations["DescribeFlowLogs"];
    code: OperationErrorCode<"DescribeFlowLogs">;
  };
  /**
   * Delete a flow log.
   *
   * Deletes a flow log; records that were delivered before stay in Log Service.
   */
  deleteFlowLog: {
    path: "/DeleteFlowLog";
    operation: operations["DeleteFlowLog"];
    code: OperationErrorCode<"DeleteFlowLog">;
  };
  /**
   * Start a flow log.
   *
   * Starts a stopped flow log, which captures traffic again.
   */
  activeFlowLog: {
    path: "/ActiveFlowLog";
    operation: operations["ActiveFlowLog"];
    code: OperationErrorCode<"ActiveFlowLog">;
  };
  /**
   * Stop a flow log.
   *
   * Stops a flow log, which captures no traffic until ActiveFlowLog starts it again.
   */
  deactiveFlowLog: {
    path: "/DeactiveFlowLog";
    operation: operations["DeactiveFlowLog"];
    code: OperationErrorCode<"DeactiveFlowLog">;
  };
  /**
   * Modify a flow log.
   *
   * Changes name, description, interval or IP version of a flow log; what is not sent stays as it is. Resource, kind of traffic, traffic paths and delivery target are fixed when the flow log is created.
   */
  modifyFlowLogAttribute: {
    path: "/ModifyFlowLogAttribute";
    operation: operations["ModifyFlowLogAttribute"];
    code: OperationErrorCode<"ModifyFlowLogAttribute">;
  };
  /**
   * Open the flow log service.
   *
   * Opens the flow log service for the account, which CreateFlowLog needs.
   */
  openFlowLogService: {
    path: "/OpenFlowLogService";
    operation: operations["OpenFlowLogService"];
    code: OperationErrorCode<"OpenFlowLogService">;
  };
  /**
   * Tell whether the flow log service is open.
   *
   * Tells whether the flow log service is open for the account.
   */
  getFlowLogServiceStatus: {
    path: "/GetFlowLogServiceStatus";
    operation: operations["GetFlowLogServiceStatus"];
    code: OperationErrorCode<"GetFlowLogServiceStatus">;
  };
  /**
   * Add tags to resources.
   *
   * Adds tags to resources of one type; a tag whose key a resource has already gets the new value.
   */
  tagResources: {
    path: "/TagResources";
    operation: operations["TagResources"];
    code: OperationErrorCode<"TagResources">;
  };
  /**
   * Remove tags from resources.
   *
   * Removes tags from resources of one type; keys that a resource does not have are ignored.
   */
  unTagResources: {
    path: "/UnTagResources";
    operation: operations["UnTagResources"];
    code: OperationErrorCode<"UnTagResources">;
  };
  /**
   * List tags of resources.
   *
   * Lists the tags of resources of one type, page by page; resources are named by ID, by tag or by both.
   */
  listTagResources: {
    path: "/ListTagResources";
    operation: operations["ListTagResources"];
    code: OperationErrorCode<"ListTagResources">;
  };
  /**
   * Move a resource to another resource group.
   *
   * Moves a resource to another resource group, at once.
   */
  moveResourceGroup: {
    path: "/MoveResourceGroup";
    operation: operations["MoveResourceGroup"];
    code: OperationErrorCode<"MoveResourceGroup">;
  };
}

/** Waiters by method. */
export interface ClientWaiters {
  /**
   * Waits by DescribeFlowLogs until the status is Active (on the way: Activating, Modifying); any other status ends the wait.
   */
  waitUntilFlowLogActive: {
    shape: ClientOperations["describeFlowLogs"];
    identity: "FlowLogId";
    items: ["FlowLogs", "FlowLog"];
    status: "Active" | "Activating" | "Modifying" | "Inactive" | "Deactivating" | "absent" | "Deleting";
    found: true;
  };
  /**
   * Waits by DescribeFlowLogs until the status is Inactive (on the way: Deactivating, Modifying); any other status ends the wait.
   */
  waitUntilFlowLogInactive: {
    shape: ClientOperations["describeFlowLogs"];
    identity: "FlowLogId";
    items: ["FlowLogs", "FlowLog"];
    status: "Active" | "Activating" | "Modifying" | "Inactive" | "Deactivating" | "absent" | "Deleting";
    found: true;
  };
  /**
   * Waits by DescribeFlowLogs until the status is Active or Inactive (on the way: Activating, Deactivating, Modifying); any other status ends the wait.
   */
  waitUntilFlowLogSettled: {
    shape: ClientOperations["describeFlowLogs"];
    identity: "FlowLogId";
    items: ["FlowLogs", "FlowLog"];
    status: "Active" | "Activating" | "Modifying" | "Inactive" | "Deactivating" | "absent" | "Deleting";
    found: true;
  };
  /**
   * Waits by DescribeFlowLogs until the status is absent (on the way: Deleting, Active, Inactive); any other status ends the wait.
   */
  waitUntilFlowLogDeleted: {
    shape: ClientOperations["describeFlowLogs"];
    identity: "FlowLogId";
    items: ["FlowLogs", "FlowLog"];
    status: "Active" | "Activating" | "Modifying" | "Inactive" | "Deactivating" | "absent" | "Deleting";
    found: false;
  };
}

/** Pagers by method. */
export interface ClientPagers {
  /**
   * Lists everything that DescribeFlowLogs finds, page by page.
   */
  paginateDescribeFlowLogs: {
    shape: ClientOperations["describeFlowLogs"];
    items: ["FlowLogs", "FlowLog"];
  };
  /**
   * Lists everything that ListTagResources finds, page by page.
   */
  paginateListTagResources: {
    shape: ClientOperations["listTagResources"];
    items: ["TagResources", "TagResource"];
  };
}

/** All of it. */
export interface ClientShape {
  region: { parameter: "RegionId"; known: "ap-northeast-1" | "ap-northeast-2" | "ap-south-1" | "ap-southeast-1" | "ap-southeast-2" | "ap-southeast-3" | "ap-southeast-5" | "ap-southeast-6" | "ap-southeast-7" | "cn-beijing" | "cn-beijing-finance-1" | "cn-chengdu" | "cn-fuzhou" | "cn-guangzhou" | "cn-hangzhou" | "cn-heyuan" | "cn-heyuan-acdr-1" | "cn-hongkong" | "cn-huhehaote" | "cn-nanjing" | "cn-qingdao" | "cn-shanghai" | "cn-shanghai-finance-1" | "cn-shenzhen" | "cn-shenzhen-finance-1" | "cn-wuhan-lr" | "cn-wulanchabu" | "cn-zhangjiakou" | "cn-zhengzhou-jva" | "eu-central-1" | "eu-west-1" | "me-central-1" | "me-east-1" | "na-south-1" | "us-east-1" | "us-west-1" };
  operations: ClientOperations;
  waiters: ClientWaiters;
  pagers: ClientPagers;
}
