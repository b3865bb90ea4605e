// Generated from openapi/ by npm run generate. Do not edit.
export interface paths {
    "/CreateFlowLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a flow log
         * @description Creates a flow log that captures the traffic of a network interface, a vSwitch or a VPC and delivers it to Log Service.
         *
         *     The call is asynchronous: it returns the ID at once while the flow log is still `Activating`.
         *     Call DescribeFlowLogs with the ID until the status is `Active`; every 3 seconds for about 30 seconds is the vendor's hint.
         *     A new flow log is switched on as soon as it exists.
         *
         *     The flow log service must be open for the account, and the project and the Logstore must exist.
         *     A resource can have one flow log, an account 10 flow logs unless its quota is raised.
         */
        post: operations["CreateFlowLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DescribeFlowLogs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List flow logs
         * @description Lists the flow logs of a region, page by page; a flow log is listed when it matches every filter that is sent.
         *
         *     An unknown FlowLogId gives an empty list and no error, so a deleted flow log is one that is no longer listed.
         *     Call it after every asynchronous action to follow the status; flow logs that Log Service manages are listed as well.
         */
        post: operations["DescribeFlowLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeleteFlowLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a flow log
         * @description Deletes a flow log; records that were delivered before stay in Log Service.
         *
         *     The call is asynchronous: it returns at once while the flow log is `Deleting`.
         *     Call DescribeFlowLogs with the ID until the list is empty; every 3 seconds for about 30 seconds is the vendor's hint.
         *     A flow log need not be stopped first, as Terraform shows; while another change is in progress it cannot be deleted.
         */
        post: operations["DeleteFlowLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ActiveFlowLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a flow log
         * @description Starts a stopped flow log, which captures traffic again.
         *
         *     The call is asynchronous: it returns at once while the flow log is `Activating`.
         *     Call DescribeFlowLogs with the ID until the status is `Active`; every 3 seconds for about 30 seconds is a good pace.
         *     While another change of the flow log is in progress the call is refused.
         */
        post: operations["ActiveFlowLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/DeactiveFlowLog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a flow log
         * @description Stops a flow log, which captures no traffic until ActiveFlowLog starts it again.
         *
         *     The call is asynchronous: it returns at once while the flow log is `Deactivating`.
         *     Call DescribeFlowLogs with the ID until the status is `Inactive`; every 3 seconds for about 30 seconds is a good pace.
         *     While another change of the flow log is in progress the call is refused.
         */
        post: operations["DeactiveFlowLog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ModifyFlowLogAttribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Modify a flow log
         * @description Changes name, description, interval or IP version of a flow log; what is not sent stays as it is.
         *     Resource, kind of traffic, traffic paths and delivery target are fixed when the flow log is created.
         *
         *     The call is asynchronous: it returns at once while the flow log is `Modifying`.
         *     Call DescribeFlowLogs with the ID until the status is again what it was before, `Active` or `Inactive`.
         *     While another change of the flow log is in progress the call is refused.
         *     The vendor permits 600 calls in 60 seconds.
         */
        post: operations["ModifyFlowLogAttribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/OpenFlowLogService": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the flow log service
         * @description Opens the flow log service for the account, which CreateFlowLog needs.
         *
         *     It takes effect at once, for all regions, and cannot be undone.
         *     When the service is open already the answer is OperationFailed.ExceedPurchaseLimit, which clients such as Terraform treat as success.
         *     Two calls of one account at the same time are not permitted; the vendor permits 600 calls in 60 seconds.
         */
        post: operations["OpenFlowLogService"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/GetFlowLogServiceStatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell whether the flow log service is open
         * @description Tells whether the flow log service is open for the account.
         *
         *     The action publishes no error codes of its own; what can go wrong is listed at the default response.
         */
        post: operations["GetFlowLogServiceStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/TagResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add tags to resources
         * @description Adds tags to resources of one type; a tag whose key a resource has already gets the new value.
         *
         *     The action serves all resources of the product; for flow logs send `ResourceType=FLOWLOG`.
         *     A resource has up to 20 tags, each key once; when one resource would have more, no resource is changed.
         *     Tags belong to a region and go with their resource when it is deleted.
         */
        post: operations["TagResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/UnTagResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove tags from resources
         * @description Removes tags from resources of one type; keys that a resource does not have are ignored.
         *
         *     The name has a capital T, `UnTagResources`; `UntagResourcesForExpressConnect` is another action.
         *     The action serves all resources of the product; for flow logs send `ResourceType=FLOWLOG`.
         */
        post: operations["UnTagResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ListTagResources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List tags of resources
         * @description Lists the tags of resources of one type, page by page; resources are named by ID, by tag or by both.
         *
         *     A resource is listed when it is one of ResourceId, if sent, and has every tag of Tag, if sent.
         *     One of the two is needed. A page ends with a token for the next one until the last page has none.
         *     The action serves all resources of the product; for flow logs send `ResourceType=FLOWLOG`.
         */
        post: operations["ListTagResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/MoveResourceGroup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a resource to another resource group
         * @description Moves a resource to another resource group, at once.
         *
         *     The action serves several resource types of the product; for flow logs send `ResourceType=FlowLog`.
         */
        post: operations["MoveResourceGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Region ID, such as `cn-hangzhou`. The list of regions grows, so the contract fixes the form of an ID and no list.
         * @example cn-qingdao
         */
        RegionId: string;
        /**
         * @description Name of a flow log. 1 to 128 characters that do not start with `http://` or `https://`.
         * @example myFlowlog
         */
        FlowLogName: string;
        /**
         * @description Description of a flow log. 1 to 256 characters that do not start with `http://` or `https://`.
         * @example This is my Flowlog.
         */
        FlowLogDescription: string;
        /**
         * @description Type of the resource whose traffic a flow log captures.
         * @example NetworkInterface
         * @enum {string}
         */
        FlowLogResourceType: "NetworkInterface" | "VSwitch" | "VPC";
        /**
         * @description Kind of traffic that a flow log captures, by the verdict of security groups and network ACLs.
         * @example All
         * @enum {string}
         */
        TrafficType: "All" | "Allow" | "Drop";
        /**
         * @description Name of the Log Service project that receives the records. 3 to 63 letters, digits and hyphens (`-`); the first and the last character is a letter or a digit.
         * @example FlowLogProject
         */
        ProjectName: string;
        /**
         * @description Name of the Logstore, within the project, that stores the records. 3 to 63 letters, digits, hyphens (`-`) and underscores (`_`); the first and the last character is a letter or a digit.
         * @example FlowLogStore
         */
        LogStoreName: string;
        /**
         * Format: int32
         * @description Length of the window over which traffic is summed up into one record. Unit: minutes.
         * @example 10
         * @enum {integer}
         */
        AggregationInterval: 1 | 5 | 10;
        /**
         * @description Path whose traffic a flow log captures.
         * @example all
         * @enum {string}
         */
        TrafficPath: "all" | "internetGateway" | "natGateway" | "vpnGateway" | "transitRouter" | "gatewayEndpoint" | "vbr" | "ecr" | "ipv4Gateway" | "gatewayLoadBalancerEndpoint";
        /**
         * @description ID of a resource group.
         * @example rg-acfmxazdjdhd****
         */
        ResourceGroupId: string;
        /**
         * @description Tag key. 1 to 128 characters that do not start with `aliyun` or `acs:` and do not contain `http://` or `https://`.
         * @example FinanceDept
         */
        TagKey: string;
        /**
         * @description Tag value. Up to 128 characters that do not start with `aliyun` or `acs:` and do not contain `http://` or `https://`; an empty value is permitted.
         * @example FinanceJoshua
         */
        TagValue: string;
        /** @description Tag of a resource, a key with an optional value. */
        Tag: {
            Key: components["schemas"]["TagKey"];
            Value?: components["schemas"]["TagValue"];
        };
        /**
         * @description IP versions whose traffic a flow log captures.
         * @example IPv4
         * @enum {string}
         */
        IpVersion: "IPv4" | "DualStack";
        /** @description Format of the log records. The vendor's SDK carries this field and no vendor page explains it, so its values are open. */
        LogFormat: string;
        /**
         * @description ID that the gateway gives to the request, to be quoted in tickets.
         * @example 54B48E3D-DF70-471B-AA93-08E683A1B457
         */
        RequestId: string;
        /** @description Reason why Resource Access Management (RAM) denied the call; sent with denials only. */
        AccessDeniedDetail: {
            /**
             * @description RAM action that was denied.
             * @example vpc:CreateFlowLog
             */
            AuthAction?: string;
            /**
             * @description Display name or ID of the denied caller.
             * @example 222222222222222222
             */
            AuthPrincipalDisplayName?: string;
            /**
             * @description ID of the account that owns the denied caller.
             * @example 1111111111111111
             */
            AuthPrincipalOwnerId?: string;
            /**
             * @description Type of the denied caller.
             * @example SubUser
             */
            AuthPrincipalType?: string;
            /**
             * @description Diagnosis in encoded form, for the vendor's decoding tool.
             * @example AQEAAAAAaIK5bzM2Q0
             */
            EncodedDiagnosticMessage?: string;
            /**
             * @description Kind of denial.
             * @example ImplicitDeny
             */
            NoPermissionType?: string;
            /**
             * @description Type of the policy that denied the call.
             * @example AccountLevelIdentityBasedPolicy
             */
            PolicyType?: string;
        };
        /** @description Fields that every error body has. */
        ErrorBody: {
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Host that received the request.
             * @example vpc.aliyuncs.com
             */
            HostId: string;
            /**
             * @description Error code.
             * @example ParameterInvalid
             */
            Code: string;
            /**
             * @description Error message in English.
             * @example Invalid parameter.
             */
            Message: string;
            /**
             * Format: uri
             * @description Address of a page that helps with the error.
             * @example https://api.aliyun.com/troubleshoot?q=ParameterInvalid&product=Vpc&requestId=54B48E3D-DF70-471B-AA93-08E683A1B457
             */
            Recommend?: string;
            AccessDeniedDetail?: components["schemas"]["AccessDeniedDetail"];
        };
        /**
         * @description Error codes that the gateway or a shared backend can give to any action.
         * @enum {string}
         */
        GatewayErrorCode: "InvalidAccessKeyId.NotFound" | "InvalidAccessKeyId.Inactive" | "SignatureDoesNotMatch" | "IncompleteSignature" | "SignatureNonceUsed" | "InvalidTimeStamp.Expired" | "InvalidTimeStamp.Format" | "IllegalTimestamp" | "Throttling" | "Throttling.User" | "Throttling.Api" | "InvalidAction.NotFound" | "InvalidApi.NotFound" | "InvalidVersion" | "InvalidProduct.NotFound" | "MissingRegionId" | "MissingFlowLogId" | "MissingResourceType" | "MissingResourceId" | "MissingNewResourceGroupId" | "MissingSignature" | "InvalidDescription" | "InvalidIpVersion" | "InvalidAll" | "InvalidClientToken" | "InvalidMaxResults" | "MissingParameter" | "InvalidParameter" | "InvalidParamater" | "UnsupportedHTTPMethod" | "Forbidden.RAM" | "Forbidden" | "Forbbiden.SubUser" | "NoPermission" | "InvalidAction" | "InvalidSecurityToken.Expired" | "InvalidSecurityToken.Malformed" | "InvalidSecurityToken.MismatchWithAccessKey" | "IdempotentParameterMismatch" | "LastTokenProcessing" | "TaskConflict" | "OperationConflict" | "SystemBusy" | "UnknownError" | "InternalError" | "ServiceUnavailable" | "InvalidRegionId.NotFound";
        /** @description Error body with a code of the gateway. */
        GatewayError: components["schemas"]["ErrorBody"] & {
            Code?: components["schemas"]["GatewayErrorCode"];
        };
        /**
         * @description Outcome of the call, a string and not a boolean.
         * @example true
         * @enum {string}
         */
        SuccessFlag: "true" | "false";
        /**
         * @description ID of a flow log, assigned by the service.
         * @example fl-m5e8vhz2t21sel1nq****
         */
        FlowLogId: string;
        /** @description Answer to a CreateFlowLog call. */
        CreateFlowLogResponse: {
            RequestId: components["schemas"]["RequestId"];
            Success: components["schemas"]["SuccessFlag"];
            FlowLogId: components["schemas"]["FlowLogId"];
            ResourceGroupId?: components["schemas"]["ResourceGroupId"];
        };
        /**
         * @description Error codes that the CreateFlowLog action itself publishes.
         * @enum {string}
         */
        CreateFlowLogErrorCode: "IncorrectBusinessStatus.FlowLog" | "OptInRequired.FlowLog" | "OperationUnsupported.AdvancedFeature" | "InvalidInstanceId" | "ProjectOrLogstoreNotExist" | "SourceProjectNotExist" | "Unauthorized" | "OperationUnsupported.action" | "ParameterInvalid" | "RuleExist" | "InvalidHdMonitorStatus" | "QuotaExceeded.FlowlogCount" | "InvalidResourceId.NotFound" | "INVALID_PARAMETER" | "MissingParameter" | "InvalidRegionId.NotFound" | "InvalidResourceType.NotFound" | "OperationUnsupported.ResourceType" | "IllegalParam.AggregationInterval" | "UnsupportedFeature.UserDefinedTrafficPath" | "IllegalParam.TrafficPath" | "DuplicatedParam.TrafficPath" | "IllegalParam.ResourceGroupId" | "OperationDenied.OperateShareResource" | "UnsupportedFeature.IpVersion" | "UnsupportedFeature.VpcAdvancedFeature" | "OperationFailed.EniTypeNotSupport" | "IllegalParam.IpVersion" | "OperationDenied.NisTrafficAnalyzerAggregationIntervalMismatch" | "OperationDenied.NisTrafficAnalyzerNotFound" | "OperationDenied.NisTrafficAnalyzerNotActive" | "OperationFailed.InternalError" | "MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore" | "OperationDenied.AllTrafficPathOfManagedExist" | "UnsupportedFeature.UserDefinedTrafficPathIpv6";
        /** @description Error body of the CreateFlowLog action. */
        CreateFlowLogError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["CreateFlowLogErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /**
         * @description Status of a flow log. The vendor's field description names `Active`, `Activating` and `Inactive` only; its operation descriptions name all six.
         * @example Active
         * @enum {string}
         */
        FlowLogStatus: "Activating" | "Active" | "Deactivating" | "Inactive" | "Modifying" | "Deleting";
        /**
         * @description Business (billing) status of a flow log.
         * @example Normal
         * @enum {string}
         */
        BusinessStatus: "Normal" | "FinancialLocked";
        /** @description Traffic paths that a flow log captures. */
        FlowLogTrafficPath: {
            /**
             * @description Traffic paths.
             * @example [
             *       "all"
             *     ]
             */
            TrafficPathList?: components["schemas"]["TrafficPath"][];
        };
        /**
         * @description Outcome of the delivery of records to Log Service.
         * @example FAILED
         * @enum {string}
         */
        FlowLogDeliverStatus: "SUCCESS" | "FAILED";
        /**
         * @description Reason why records cannot be delivered; sent with a failed delivery only.
         * @example UnavaliableTarget
         * @enum {string}
         */
        FlowLogDeliverErrorMessage: "UnavaliableTarget" | "ProjectNotExist" | "UnknownError";
        /**
         * @description Service that manages a flow log.
         * @example sls
         * @enum {string}
         */
        FlowLogServiceType: "" | "sls";
        /** @description Tags of a flow log. */
        FlowLogTags: {
            /** @description Tags. */
            Tag?: {
                /**
                 * @description Tag key.
                 * @example FinanceDept
                 */
                Key?: string;
                /**
                 * @description Tag value.
                 * @example FinanceJoshua
                 */
                Value?: string;
            }[];
        };
        /** @description Flow log as DescribeFlowLogs lists it. */
        FlowLog: {
            FlowLogId: components["schemas"]["FlowLogId"];
            /**
             * @description Region of the flow log.
             * @example cn-hangzhou
             */
            RegionId: string;
            /**
             * @description Name of the flow log.
             * @example myFlowlog
             */
            FlowLogName?: string;
            /**
             * @description Description of the flow log.
             * @example Description
             */
            Description?: string;
            Status: components["schemas"]["FlowLogStatus"];
            BusinessStatus?: components["schemas"]["BusinessStatus"];
            /**
             * Format: date-time
             * @description Time of creation in UTC, of the form `YYYY-MM-DDThh:mm:ssZ`.
             * @example 2022-01-21T03:08:50Z
             */
            CreationTime: string;
            ResourceType: components["schemas"]["FlowLogResourceType"];
            /**
             * @description ID of the resource whose traffic is captured.
             * @example eni-askldfas****
             */
            ResourceId: string;
            TrafficType: components["schemas"]["TrafficType"];
            TrafficPath?: components["schemas"]["FlowLogTrafficPath"];
            IpVersion?: components["schemas"]["IpVersion"];
            AggregationInterval?: components["schemas"]["AggregationInterval"];
            /** @description Format of the records; a field of the SDK that no vendor page explains. */
            LogFormat?: string;
            /**
             * @description Log Service project that receives the records.
             * @example FlowLogProject
             */
            ProjectName?: string;
            /**
             * @description Logstore that stores the records.
             * @example FlowLogStore
             */
            LogStoreName?: string;
            FlowLogDeliverStatus?: components["schemas"]["FlowLogDeliverStatus"];
            FlowLogDeliverErrorMessage?: components["schemas"]["FlowLogDeliverErrorMessage"];
            ServiceType?: components["schemas"]["FlowLogServiceType"];
            ResourceGroupId?: components["schemas"]["ResourceGroupId"];
            Tags?: components["schemas"]["FlowLogTags"];
        };
        /** @description Flow logs of one page. */
        FlowLogList: {
            /** @description Flow logs; empty when none matches. */
            FlowLog: components["schemas"]["FlowLog"][];
        };
        /** @description Answer to a DescribeFlowLogs call; its numbers are strings. */
        DescribeFlowLogsResponse: {
            RequestId: components["schemas"]["RequestId"];
            Success?: components["schemas"]["SuccessFlag"];
            /**
             * @description Number of this page.
             * @example 1
             */
            PageNumber: string;
            /**
             * @description Number of flow logs on a full page.
             * @example 20
             */
            PageSize: string;
            /**
             * @description Number of flow logs that match, on all pages.
             * @example 1
             */
            TotalCount: string;
            FlowLogs: components["schemas"]["FlowLogList"];
        };
        /**
         * @description Error codes that the DescribeFlowLogs action itself publishes.
         * @enum {string}
         */
        DescribeFlowLogsErrorCode: "InvalidInstanceId" | "ProjectOrLogstoreNotExist" | "SourceProjectNotExist" | "Unauthorized" | "ParameterInvalid" | "InvalidRegionId.NotFound";
        /** @description Error body of the DescribeFlowLogs action. */
        DescribeFlowLogsError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["DescribeFlowLogsErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Answer to a DeleteFlowLog call. */
        DeleteFlowLogResponse: {
            RequestId: components["schemas"]["RequestId"];
            Success: components["schemas"]["SuccessFlag"];
        };
        /**
         * @description Error codes that the DeleteFlowLog action itself publishes.
         * @enum {string}
         */
        DeleteFlowLogErrorCode: "InvalidInstanceId" | "ProjectOrLogstoreNotExist" | "SourceProjectNotExist" | "Unauthorized" | "ParameterInvalid" | "InvalidStatus" | "InvalidHdMonitorStatus" | "FlowLogNumberOverLimit" | "InvalidRegionId.NotFound" | "InvalidInstanceId.NotFound" | "IncorrectStatus.flowlog" | "InvalidResourceId.NotFound" | "Forbidden.OperateManagedFlowLog";
        /** @description Error body of the DeleteFlowLog action. */
        DeleteFlowLogError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["DeleteFlowLogErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Answer to a ActiveFlowLog call. */
        ActiveFlowLogResponse: {
            RequestId: components["schemas"]["RequestId"];
            Success: components["schemas"]["SuccessFlag"];
        };
        /**
         * @description Error codes that the ActiveFlowLog action itself publishes.
         * @enum {string}
         */
        ActiveFlowLogErrorCode: "IncorrectBusinessStatus.FlowLog" | "InvalidInstanceId" | "InvalidStatus" | "InvalidRegionId.NotFound" | "InvalidInstanceId.NotFound" | "IncorrectStatus.flowlog" | "Forbidden.OperateManagedFlowLog" | "OperationDenied.FlowLogDeliverFailed";
        /** @description Error body of the ActiveFlowLog action. */
        ActiveFlowLogError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["ActiveFlowLogErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Answer to a DeactiveFlowLog call. */
        DeactiveFlowLogResponse: {
            RequestId: components["schemas"]["RequestId"];
            Success: components["schemas"]["SuccessFlag"];
        };
        /**
         * @description Error codes that the DeactiveFlowLog action itself publishes.
         * @enum {string}
         */
        DeactiveFlowLogErrorCode: "IncorrectBusinessStatus.FlowLog" | "InvalidInstanceId" | "InvalidStatus" | "FlowLogNumberOverLimit" | "InvalidRegionId.NotFound" | "InvalidInstanceId.NotFound" | "IncorrectStatus.flowlog" | "Forbidden.OperateManagedFlowLog";
        /** @description Error body of the DeactiveFlowLog action. */
        DeactiveFlowLogError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["DeactiveFlowLogErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Answer to a ModifyFlowLogAttribute call. */
        ModifyFlowLogAttributeResponse: {
            RequestId: components["schemas"]["RequestId"];
            Success: components["schemas"]["SuccessFlag"];
        };
        /**
         * @description Error codes that the ModifyFlowLogAttribute action itself publishes.
         * @enum {string}
         */
        ModifyFlowLogAttributeErrorCode: "IncorrectBusinessStatus.FlowLog" | "InvalidInstanceId" | "ProjectOrLogstoreNotExist" | "SourceProjectNotExist" | "Unauthorized" | "InvalidInstanceId.NotFound" | "RuleExist" | "InvalidHdMonitorStatus" | "FlowLogNumberOverLimit" | "InvalidTrafficType.NotFound" | "IncorrectStatus.flowlog" | "InvalidName.Malformed" | "IllegalParam.AggregationInterval" | "Forbidden.OperateManagedFlowLog";
        /** @description Error body of the ModifyFlowLogAttribute action. */
        ModifyFlowLogAttributeError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["ModifyFlowLogAttributeErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Answer to an OpenFlowLogService call; a success carries a code and a message as well. */
        OpenFlowLogServiceResponse: {
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Outcome as a string; `200` is success.
             * @example 200
             */
            Code?: string;
            /**
             * @description Outcome in words.
             * @example successful
             */
            Message?: string;
        };
        /**
         * @description Error codes that the OpenFlowLogService action itself publishes.
         * @enum {string}
         */
        OpenFlowLogServiceErrorCode: "OperationFailed.ExceedPurchaseLimit" | "Forbidden.RAM" | "OperationFailed.AliGroupUserCanNotBuyInnerCommodity" | "OperationFailed.QuotaNotEnough" | "Order.NoRealNameAuthentication" | "OperationFailed.BasicInfoUncompleted";
        /** @description Error body of the OpenFlowLogService action. */
        OpenFlowLogServiceError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["OpenFlowLogServiceErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Answer to a GetFlowLogServiceStatus call. */
        GetFlowLogServiceStatusResponse: {
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Whether the flow log service is open for the account; a boolean and not a string.
             * @example true
             */
            Enabled: boolean;
        };
        /**
         * @description Type of a resource that carries tags. Case does not matter to the API, so a second form of each value stands beside the documented one: `FlowLog` means `FLOWLOG`.
         * @example FLOWLOG
         */
        TaggedResourceType: string | ("VPC" | "VSWITCH" | "ROUTETABLE" | "EIP" | "VPNGATEWAY" | "NATGATEWAY" | "COMMONBANDWIDTHPACKAGE" | "PREFIXLIST" | "PUBLICIPADDRESSPOOL" | "IPV4GATEWAY" | "IPV6GATEWAY" | "NETWORKACL" | "TRAFFICMIRRORFILTER" | "TRAFFICMIRRORSESSION" | "FLOWLOG" | "HAVIP" | "DHCPOPTIONSSET" | "GATEWAYENDPOINT" | "IPV6ADDRESS");
        /** @description Tag to add, a key with a value that may be empty. */
        TagToAdd: {
            Key: components["schemas"]["TagKey"];
            Value: components["schemas"]["TagValue"];
        };
        /** @description Answer to a TagResources call; an answer without an error code means success. */
        TagResourcesResponse: {
            RequestId: components["schemas"]["RequestId"];
        };
        /**
         * @description Error codes that the TagResources action itself publishes.
         * @enum {string}
         */
        TagResourcesErrorCode: "InvalidTagKey" | "InvalidTagValue" | "MissingParam" | "InvalidInstanceType.NotFound" | "InvalidInstanceIds.NotFound" | "Forbidden.TagKeys" | "QuotaExceeded.TagNum" | "InvalidTagScope.NotFound" | "Forbidden.NotAllowedCategary" | "Forbidden.TagKey.Duplicated" | "SizeLimitExceeded.TagNum" | "SizeLimitExceeded.ResourceId" | "MissingParameter.TagValue" | "MissingParameter.TagKey" | "MissingParam.Tags" | "Forbidden";
        /** @description Error body of the TagResources action. */
        TagResourcesError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["TagResourcesErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description Tag to look for; a key without a value matches every value, and a value needs its key. */
        TagFilter: {
            Key: components["schemas"]["TagKey"];
            Value?: components["schemas"]["TagValue"];
        };
        /** @description Answer to an UnTagResources call; an answer without an error code means success. */
        UnTagResourcesResponse: {
            RequestId: components["schemas"]["RequestId"];
        };
        /**
         * @description Error codes that the UnTagResources action itself publishes.
         * @enum {string}
         */
        UnTagResourcesErrorCode: "InvalidTagKey" | "InvalidTagValue" | "MissingParam" | "InvalidInstanceType.NotFound" | "InvalidInstanceIds.NotFound" | "Forbidden.TagKeys" | "QuotaExceeded.TagNum" | "Forbidden.NotAllowedCategary" | "Forbidden.TagKey.Duplicated" | "SizeLimitExceeded.TagNum" | "SizeLimitExceeded.ResourceId" | "Forbidden";
        /** @description Error body of the UnTagResources action. */
        UnTagResourcesError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["UnTagResourcesErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /** @description One tag of one resource. */
        TagResource: {
            /**
             * @description Type of the resource.
             * @example FLOWLOG
             */
            ResourceType: string;
            /**
             * @description ID of the resource.
             * @example fl-m5e8vhz2t21sel1nq****
             */
            ResourceId: string;
            /**
             * @description Tag key.
             * @example FinanceDept
             */
            TagKey: string;
            /**
             * @description Tag value.
             * @example FinanceJoshua
             */
            TagValue?: string;
        };
        /** @description Tags of one page. */
        TagResourceList: {
            /** @description Tags, each with its resource; empty when none matches. */
            TagResource: components["schemas"]["TagResource"][];
        };
        /** @description Answer to a ListTagResources call. */
        ListTagResourcesResponse: {
            RequestId: components["schemas"]["RequestId"];
            /**
             * @description Token of the next page; absent or empty on the last page.
             * @example FFmyTO70tTpLG6I3FmYAXGKPd****
             */
            NextToken?: string;
            TagResources: components["schemas"]["TagResourceList"];
        };
        /**
         * @description Error codes that the ListTagResources action itself publishes.
         * @enum {string}
         */
        ListTagResourcesErrorCode: "InvalidTagKey" | "InvalidTagValue" | "MissingParam" | "InvalidInstanceType.NotFound" | "InvalidInstanceIds.NotFound" | "Forbidden.TagKeys" | "QuotaExceeded.TagNum" | "Forbidden.NotAllowedCategary" | "Forbidden.TagKey.Duplicated" | "SizeLimitExceeded.TagNum" | "SizeLimitExceeded.ResourceId" | "BothEmpty.TagsAndResources" | "MissingParam.ResourceType" | "Forbidden";
        /** @description Error body of the ListTagResources action. */
        ListTagResourcesError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["ListTagResourcesErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
        /**
         * @description Type of a resource that belongs to a resource group. Case does not matter to the API, so a second form of each value stands beside the documented one: Terraform sends `FLOWLOG`, the vendor shows `vpc`.
         * @example FlowLog
         */
        GroupedResourceType: string | ("Vpc" | "Eip" | "BandwidthPackage" | "PrefixList" | "PublicIpAddressPool" | "FlowLog" | "HaVip" | "TrafficMirrorFilter" | "TrafficMirrorSession" | "IPv4Gateway" | "IPv6Gateway" | "IPv6Address" | "DhcpOptionsSet" | "GatewayEndpoint");
        /** @description Answer to a MoveResourceGroup call; an answer without an error code means success. */
        MoveResourceGroupResponse: {
            RequestId: components["schemas"]["RequestId"];
        };
        /**
         * @description Error codes that the MoveResourceGroup action itself publishes.
         * @enum {string}
         */
        MoveResourceGroupErrorCode: "InvalidResourceGroupId" | "InvalidResourceId.NotFound" | "IllegalParam.ResourceType" | "OperationFailed.InstanceStatusNotAllowed" | "IncorrectStatus.Vpc" | "InvalidBandwidthPackageId.NotFound";
        /** @description Error body of the MoveResourceGroup action. */
        MoveResourceGroupError: components["schemas"]["ErrorBody"] & {
            /** @description Error code, either of this action or of the gateway. */
            Code?: components["schemas"]["MoveResourceGroupErrorCode"] | components["schemas"]["GatewayErrorCode"];
        };
    };
    responses: {
        /** @description Request is refused by the gateway or a shared backend; x-http-status of each example is its HTTP status. */
        GatewayError: {
            headers: {
                "x-acs-retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
        /** @description Request is refused; no flow log is created. */
        CreateFlowLogBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateFlowLogError"];
            };
        };
        /** @description Request is refused; nothing is listed. */
        DescribeFlowLogsBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DescribeFlowLogsError"];
            };
        };
        /** @description Request is refused; the flow log stays. */
        DeleteFlowLogBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeleteFlowLogError"];
            };
        };
        /** @description Request is refused; the flow log stays as it is. */
        ActiveFlowLogBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActiveFlowLogError"];
            };
        };
        /** @description Request is refused; the flow log stays as it is. */
        DeactiveFlowLogBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeactiveFlowLogError"];
            };
        };
        /** @description Request is refused; the flow log stays as it is. */
        ModifyFlowLogAttributeBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModifyFlowLogAttributeError"];
            };
        };
        /** @description Request is refused; the service stays as it is. */
        OpenFlowLogServiceBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OpenFlowLogServiceError"];
            };
        };
        /** @description Request is refused; no tag is added. */
        TagResourcesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagResourcesError"];
            };
        };
        /** @description Caller may not add tags to a resource; no tag is added. */
        TagResourcesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TagResourcesError"];
            };
        };
        /** @description Request is refused; no tag is removed. */
        UnTagResourcesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnTagResourcesError"];
            };
        };
        /** @description Caller may not remove tags of a resource; no tag is removed. */
        UnTagResourcesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnTagResourcesError"];
            };
        };
        /** @description Request is refused; nothing is listed. */
        ListTagResourcesBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListTagResourcesError"];
            };
        };
        /** @description Caller may not see the resources, or names none; nothing is listed. */
        ListTagResourcesForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ListTagResourcesError"];
            };
        };
        /** @description Request is refused; the resource stays in its group. */
        MoveResourceGroupBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MoveResourceGroupError"];
            };
        };
        /** @description Resource does not exist; nothing is moved. */
        MoveResourceGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MoveResourceGroupError"];
            };
        };
    };
    parameters: {
        /**
         * @deprecated
         * @description ID of the account that owns the resource; legacy field that only the SDK knows.
         * @example 1234567890123456
         */
        OwnerId: number;
        /**
         * @deprecated
         * @description Name of the account that owns the resource; legacy field that only the SDK knows.
         * @example owner@example.com
         */
        OwnerAccount: string;
        /**
         * @deprecated
         * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
         * @example 1234567890123456
         */
        ResourceOwnerId: number;
        /**
         * @deprecated
         * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
         * @example owner@example.com
         */
        ResourceOwnerAccount: string;
        /**
         * @description Region that the request is about.
         * @example cn-hangzhou
         */
        RegionId: components["schemas"]["RegionId"];
        /**
         * @description ID of the flow log, as CreateFlowLog returned it.
         * @example fl-m5e8vhz2t21sel1nq****
         */
        FlowLogId: components["schemas"]["FlowLogId"];
        /**
         * @description Token that makes repeated sends of one request count once; printable ASCII characters. The request ID serves as token when none is sent.
         * @example 123e4567-e89b-12d3-a456-426655440000
         */
        ClientToken: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Time to wait before the next attempt, in milliseconds. Sent together with the throttling codes.
         * @example 500
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CreateFlowLog: {
        parameters: {
            query: {
                /**
                 * @description Region of the resource and of its flow log.
                 * @example cn-qingdao
                 */
                RegionId: components["schemas"]["RegionId"];
                /**
                 * @description Name of the flow log.
                 * @example myFlowlog
                 */
                FlowLogName?: components["schemas"]["FlowLogName"];
                /**
                 * @description Description of the flow log.
                 * @example This is my Flowlog.
                 */
                Description?: components["schemas"]["FlowLogDescription"];
                /**
                 * @description Type of the resource whose traffic is captured.
                 * @example NetworkInterface
                 */
                ResourceType: components["schemas"]["FlowLogResourceType"];
                /**
                 * @description ID of the resource whose traffic is captured.
                 * @example eni-askldfas****
                 */
                ResourceId: string;
                /**
                 * @description Kind of traffic to capture.
                 * @example All
                 */
                TrafficType: components["schemas"]["TrafficType"];
                /**
                 * @description Log Service project that receives the records; required together with LogStoreName.
                 * @example FlowLogProject
                 */
                ProjectName?: components["schemas"]["ProjectName"];
                /**
                 * @description Logstore that stores the records; required together with ProjectName.
                 * @example FlowLogStore
                 */
                LogStoreName?: components["schemas"]["LogStoreName"];
                /**
                 * @description Length of the window of one record, in minutes.
                 * @example 10
                 */
                AggregationInterval?: components["schemas"]["AggregationInterval"];
                /**
                 * @description Traffic paths to capture, sent as `TrafficPath.1`, `TrafficPath.2` and so on. Off by default: choosing paths needs a ticket.
                 * @example [
                 *       "all"
                 *     ]
                 */
                TrafficPath?: components["schemas"]["TrafficPath"][];
                /**
                 * @description Resource group of the flow log; the default group when absent.
                 * @example rg-acfmxazdjdhd****
                 */
                ResourceGroupId?: components["schemas"]["ResourceGroupId"];
                /**
                 * @description Tags of the flow log, sent as `Tag.1.Key`, `Tag.1.Value` and so on; up to 20.
                 * @example [
                 *       {
                 *         "Key": "FinanceDept",
                 *         "Value": "FinanceJoshua"
                 *       }
                 *     ]
                 */
                Tag?: components["schemas"]["Tag"][];
                /**
                 * @description IP versions whose traffic is captured.
                 * @example IPv4
                 */
                IpVersion?: components["schemas"]["IpVersion"];
                /** @description Format of the records; a field of the SDK that no vendor page explains. */
                LogFormat?: components["schemas"]["LogFormat"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flow log is being created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateFlowLogResponse"];
                };
            };
            400: components["responses"]["CreateFlowLogBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    DescribeFlowLogs: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description Name that the flow log has.
                 * @example myFlowlog
                 */
                FlowLogName?: components["schemas"]["FlowLogName"];
                /**
                 * @description ID that the flow log has; at most one flow log matches.
                 * @example fl-bp1f6qqhsrc2c12ta****
                 */
                FlowLogId?: components["schemas"]["FlowLogId"];
                /**
                 * @description Description that the flow log has.
                 * @example This is my Flowlog.
                 */
                Description?: components["schemas"]["FlowLogDescription"];
                /**
                 * @description Type of the resource whose traffic is captured.
                 * @example NetworkInterface
                 */
                ResourceType?: components["schemas"]["FlowLogResourceType"];
                /**
                 * @description ID of the resource whose traffic is captured.
                 * @example eni-askldfas****
                 */
                ResourceId?: string;
                /**
                 * @description Kind of traffic that is captured.
                 * @example All
                 */
                TrafficType?: components["schemas"]["TrafficType"];
                /**
                 * @description Log Service project that receives the records.
                 * @example FlowLogProject
                 */
                ProjectName?: string;
                /**
                 * @description Logstore that stores the records.
                 * @example FlowLogStore
                 */
                LogStoreName?: string;
                /**
                 * @description Status that the flow log has.
                 * @example Active
                 */
                Status?: components["schemas"]["FlowLogStatus"];
                /**
                 * @description Number of the page to list, counted from 1.
                 * @example 1
                 */
                PageNumber?: number;
                /**
                 * @description Number of flow logs on a page, 1 to 50.
                 * @example 20
                 */
                PageSize?: number;
                /**
                 * @description ID of the VPC whose flow logs are listed.
                 * @example vpc-bp1nwd16gvo1wgs****
                 */
                VpcId?: string;
                /**
                 * @description Resource group of the flow log.
                 * @example rg-bp67acfmxazb4ph****
                 */
                ResourceGroupId?: components["schemas"]["ResourceGroupId"];
                /**
                 * @description Tags that the flow log has, sent as `Tags.1.Key`, `Tags.1.Value` and so on; up to 10. The name is `Tags` here and `Tag` in every other action. A key without a value matches every value.
                 * @example [
                 *       {
                 *         "Key": "FinanceDept",
                 *         "Value": "FinanceJoshua"
                 *       }
                 *     ]
                 */
                Tags?: components["schemas"]["Tag"][];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flow logs of the page are listed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeFlowLogsResponse"];
                };
            };
            400: components["responses"]["DescribeFlowLogsBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    DeleteFlowLog: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description ID of the flow log, as CreateFlowLog returned it.
                 * @example fl-m5e8vhz2t21sel1nq****
                 */
                FlowLogId: components["schemas"]["FlowLogId"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flow log is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteFlowLogResponse"];
                };
            };
            400: components["responses"]["DeleteFlowLogBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    ActiveFlowLog: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description ID of the flow log, as CreateFlowLog returned it.
                 * @example fl-m5e8vhz2t21sel1nq****
                 */
                FlowLogId: components["parameters"]["FlowLogId"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flow log is being started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveFlowLogResponse"];
                };
            };
            400: components["responses"]["ActiveFlowLogBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    DeactiveFlowLog: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description ID of the flow log, as CreateFlowLog returned it.
                 * @example fl-m5e8vhz2t21sel1nq****
                 */
                FlowLogId: components["parameters"]["FlowLogId"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flow log is being stopped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeactiveFlowLogResponse"];
                };
            };
            400: components["responses"]["DeactiveFlowLogBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    ModifyFlowLogAttribute: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description ID of the flow log, as CreateFlowLog returned it.
                 * @example fl-m5e8vhz2t21sel1nq****
                 */
                FlowLogId: components["parameters"]["FlowLogId"];
                /**
                 * @description New name of the flow log.
                 * @example myFlowlog
                 */
                FlowLogName?: components["schemas"]["FlowLogName"];
                /**
                 * @description New description of the flow log.
                 * @example This is my Flowlog.
                 */
                Description?: components["schemas"]["FlowLogDescription"];
                /**
                 * @description New length of the window of one record, in minutes.
                 * @example 1
                 */
                AggregationInterval?: components["schemas"]["AggregationInterval"];
                /**
                 * @description New IP versions whose traffic is captured.
                 * @example IPv4
                 */
                IpVersion?: components["schemas"]["IpVersion"];
                /** @description New format of the records; a field of the SDK that no vendor page explains. */
                LogFormat?: components["schemas"]["LogFormat"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Flow log is being modified. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModifyFlowLogAttributeResponse"];
                };
            };
            400: components["responses"]["ModifyFlowLogAttributeBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    OpenFlowLogService: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description Token that makes repeated sends of one request count once; printable ASCII characters. The request ID serves as token when none is sent.
                 * @example 123e4567-e89b-12d3-a456-426655440000
                 */
                ClientToken?: components["parameters"]["ClientToken"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Service is open. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenFlowLogServiceResponse"];
                };
            };
            400: components["responses"]["OpenFlowLogServiceBadRequest"];
            default: components["responses"]["GatewayError"];
        };
    };
    GetFlowLogServiceStatus: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description Token that makes repeated sends of one request count once; printable ASCII characters. The request ID serves as token when none is sent.
                 * @example 123e4567-e89b-12d3-a456-426655440000
                 */
                ClientToken?: components["parameters"]["ClientToken"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Status of the service is told. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetFlowLogServiceStatusResponse"];
                };
            };
            default: components["responses"]["GatewayError"];
        };
    };
    TagResources: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description Type of the resources.
                 * @example FLOWLOG
                 */
                ResourceType: components["schemas"]["TaggedResourceType"];
                /**
                 * @description IDs of the resources, sent as `ResourceId.1`, `ResourceId.2` and so on; up to 50.
                 * @example [
                 *       "fl-m5e8vhz2t21sel1nq****"
                 *     ]
                 */
                ResourceId: string[];
                /**
                 * @description Tags to add, sent as `Tag.1.Key`, `Tag.1.Value` and so on; 1 to 20, each key once.
                 * @example [
                 *       {
                 *         "Key": "FinanceDept",
                 *         "Value": "FinanceJoshua"
                 *       }
                 *     ]
                 */
                Tag: components["schemas"]["TagToAdd"][];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tags are added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResourcesResponse"];
                };
            };
            400: components["responses"]["TagResourcesBadRequest"];
            403: components["responses"]["TagResourcesForbidden"];
            default: components["responses"]["GatewayError"];
        };
    };
    UnTagResources: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description Type of the resources.
                 * @example FLOWLOG
                 */
                ResourceType: components["schemas"]["TaggedResourceType"];
                /**
                 * @description IDs of the resources, sent as `ResourceId.1`, `ResourceId.2` and so on; up to 50.
                 * @example [
                 *       "fl-m5e8vhz2t21sel1nq****"
                 *     ]
                 */
                ResourceId: string[];
                /**
                 * @description Keys of the tags to remove, sent as `TagKey.1`, `TagKey.2` and so on; up to 20, each up to 128 characters.
                 * @example [
                 *       "FinanceDept"
                 *     ]
                 */
                TagKey?: string[];
                /**
                 * @description Whether all tags are removed; it takes effect only without TagKey.
                 * @example false
                 */
                All?: boolean;
                /**
                 * @deprecated
                 * @description Tags, sent as `Tag.1.Key`, `Tag.1.Value` and so on; a field that only one SDK of the vendor knows.
                 * @example [
                 *       {
                 *         "Key": "FinanceDept",
                 *         "Value": "FinanceJoshua"
                 *       }
                 *     ]
                 */
                Tag?: components["schemas"]["TagFilter"][];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tags are removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnTagResourcesResponse"];
                };
            };
            400: components["responses"]["UnTagResourcesBadRequest"];
            403: components["responses"]["UnTagResourcesForbidden"];
            default: components["responses"]["GatewayError"];
        };
    };
    ListTagResources: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description Type of the resources.
                 * @example FLOWLOG
                 */
                ResourceType: components["schemas"]["TaggedResourceType"];
                /**
                 * @description IDs of the resources, sent as `ResourceId.1`, `ResourceId.2` and so on; up to 50.
                 * @example [
                 *       "fl-m5e8vhz2t21sel1nq****"
                 *     ]
                 */
                ResourceId?: string[];
                /**
                 * @description Token of the page to list, as the page before gave it; the first page when absent.
                 * @example FFmyTO70tTpLG6I3FmYAXGKPd****
                 */
                NextToken?: string;
                /**
                 * @description Number of tags on a page, 1 to 50.
                 * @example 50
                 */
                MaxResults?: number;
                /**
                 * @description Tags that the resources have, sent as `Tag.1.Key`, `Tag.1.Value` and so on; up to 20. A key without a value matches every value; a value without a key is an error.
                 * @example [
                 *       {
                 *         "Key": "FinanceDept",
                 *         "Value": "FinanceJoshua"
                 *       }
                 *     ]
                 */
                Tag?: components["schemas"]["TagFilter"][];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tags of the page are listed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListTagResourcesResponse"];
                };
            };
            400: components["responses"]["ListTagResourcesBadRequest"];
            403: components["responses"]["ListTagResourcesForbidden"];
            default: components["responses"]["GatewayError"];
        };
    };
    MoveResourceGroup: {
        parameters: {
            query: {
                /**
                 * @description Region that the request is about.
                 * @example cn-hangzhou
                 */
                RegionId: components["parameters"]["RegionId"];
                /**
                 * @description ID of the resource.
                 * @example fl-m5e8vhz2t21sel1nq****
                 */
                ResourceId: string;
                /**
                 * @description Type of the resource.
                 * @example FlowLog
                 */
                ResourceType: components["schemas"]["GroupedResourceType"];
                /**
                 * @description Resource group that the resource moves to.
                 * @example rg-acfm3peow3k****
                 */
                NewResourceGroupId: components["schemas"]["ResourceGroupId"];
                /**
                 * @deprecated
                 * @description ID of the account that owns the resource; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                OwnerId?: components["parameters"]["OwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account that owns the resource; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                OwnerAccount?: components["parameters"]["OwnerAccount"];
                /**
                 * @deprecated
                 * @description ID of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example 1234567890123456
                 */
                ResourceOwnerId?: components["parameters"]["ResourceOwnerId"];
                /**
                 * @deprecated
                 * @description Name of the account on whose behalf the call is made; legacy field that only the SDK knows.
                 * @example owner@example.com
                 */
                ResourceOwnerAccount?: components["parameters"]["ResourceOwnerAccount"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Resource is in the new group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResourceGroupResponse"];
                };
            };
            400: components["responses"]["MoveResourceGroupBadRequest"];
            404: components["responses"]["MoveResourceGroupNotFound"];
            default: components["responses"]["GatewayError"];
        };
    };
}
