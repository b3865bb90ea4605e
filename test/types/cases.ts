/** Compiled, never run: what the client's types accept, refuse and infer. Each refusal is tied to its own line. */
import { validation } from '../../src/client/validation.js';
import { createFlowLogClient as createOnNode } from '../../src/client-node/index.js';
import { defaultCredentials } from '../../src/credentials/index.js';
import {
  type CallOptions,
  createFlowLogCaller,
  createFlowLogClient,
  type FlowLogApiError,
  type FlowLogClient,
  type GatewayErrorCode,
  isErrorCode,
  signatureV1,
  type UnknownErrorCode,
  unwrap,
} from '../../src/index.js';

/** True when two types are the same, not merely assignable. */
type Same<Left, Right> =
  (<T>() => T extends Left ? 1 : 2) extends <T>() => T extends Right ? 1 : 2 ? true : false;

declare function expectType<Expected extends true>(): Expected;

const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
export const client: FlowLogClient = createFlowLogClient({ region: 'cn-hangzhou', credentials });
const flowLog = {
  ResourceType: 'VPC',
  ResourceId: 'vpc-1',
  TrafficType: 'All',
  ProjectName: 'project',
  LogStoreName: 'store',
} as const;

export function options(name: string | undefined, signal: AbortSignal | undefined) {
  createFlowLogClient({
    region: 'xx-new-region',
    credentials: async () => ({ ...credentials, securityToken: 't' }),
  });
  createFlowLogClient({
    region: 'eu-west-1',
    credentials,
    signature: signatureV1,
    retry: false,
    validate: true,
  });
  createFlowLogClient({
    region: 'eu-west-1',
    credentials,
    endpoint: name,
    timeout: undefined,
    userAgent: name,
  });
  const onNode: FlowLogClient = createOnNode({
    region: 'eu-west-1',
    credentials: defaultCredentials(),
    validate: validation,
  });
  onNode.describeFlowLogs();
  const perCall: CallOptions = { signal, timeout: 5, retry: { attempts: 2, ambiguous: true } };
  client.describeFlowLogs({}, perCall);
  // @ts-expect-error region is required
  createFlowLogClient({ credentials });
  // @ts-expect-error credentials are required
  createFlowLogClient({ region: 'eu-west-1' });
  // @ts-expect-error an access key has two parts
  createFlowLogClient({ region: 'eu-west-1', credentials: { accessKeyId: 'id' } });
  // @ts-expect-error no such option
  createFlowLogClient({ region: 'eu-west-1', credentials, regions: [] });
}

export function parameters(name: string | undefined) {
  client.createFlowLog(flowLog);
  client.createFlowLog({
    ...flowLog,
    RegionId: 'eu-west-1',
    TrafficPath: ['all', 'vbr'],
    Tag: [{ Key: 'k' }],
  });
  const frozen = {
    ...flowLog,
    TrafficPath: ['all'],
    Tag: [{ Key: 'k', Value: 'v' }],
    AggregationInterval: 5,
  } as const;
  client.createFlowLog(frozen);
  client.createFlowLog({ ...flowLog, FlowLogName: name, Tag: undefined });
  client.describeFlowLogs();
  client.getFlowLogServiceStatus();
  client.POST('/CreateFlowLog', { params: { query: flowLog } });
  client.POST('/DescribeFlowLogs');
  createFlowLogCaller({ region: 'eu-west-1', credentials }).POST('/CreateFlowLog', {
    params: { query: flowLog },
  });
  // @ts-expect-error no such parameter
  client.createFlowLog({ ...flowLog, FlowlogName: 'x' });
  // @ts-expect-error no such value
  client.createFlowLog({ ...flowLog, ResourceType: 'Vpc' });
  // @ts-expect-error no such value in a list
  client.createFlowLog({ ...flowLog, TrafficPath: ['none'] });
  // @ts-expect-error a number, and one of three
  client.createFlowLog({ ...flowLog, AggregationInterval: 3 });
  // @ts-expect-error a tag has a key
  client.createFlowLog({ ...flowLog, Tag: [{ Value: 'v' }] });
  // @ts-expect-error ResourceType and others are required
  client.createFlowLog({ ResourceId: 'vpc-1' });
  // @ts-expect-error parameters are required
  client.createFlowLog();
  // @ts-expect-error a required parameter is not undefined
  client.deleteFlowLog({ FlowLogId: name });
  // @ts-expect-error no such operation
  client.POST('/CreateFlowlog', { params: { query: flowLog } });
  // @ts-expect-error parameters are required
  client.POST('/CreateFlowLog');
  // @ts-expect-error no such value
  client.POST('/CreateFlowLog', { params: { query: { ...flowLog, TrafficType: 'Some' } } });
  // @ts-expect-error no such method
  client.createFlowlog(flowLog);
}

export async function results() {
  const { data, error, response } = await client.createFlowLog(flowLog);
  expectType<Same<typeof response, Response | undefined>>();
  if (error) {
    expectType<Same<typeof data, undefined>>();
    return error.message;
  }
  expectType<Same<typeof data.FlowLogId, string>>();
  expectType<Same<typeof data.Success, 'true' | 'false'>>();
  // @ts-expect-error no such field
  data.FlowlogId;
  const thrown = await unwrap(client.createFlowLog(flowLog));
  expectType<Same<typeof thrown.ResourceGroupId, string | undefined>>();
  const { data: list } = await client.POST('/DescribeFlowLogs', { params: { query: { PageSize: 50 } } });
  expectType<Same<NonNullable<typeof list>['TotalCount'], string>>();
  return thrown.FlowLogId;
}

type CreateError = NonNullable<Awaited<ReturnType<FlowLogClient['createFlowLog']>>['error']>;
type DescribeError = NonNullable<Awaited<ReturnType<FlowLogClient['describeFlowLogs']>>['error']>;

export function kinds(error: CreateError): string | number | undefined {
  switch (error.kind) {
    case 'api':
      return error.Message + error.HostId + error.RequestId + (error.Recommend ?? '') + error.retryAfter;
    case 'html':
    case 'empty':
    case 'not-json':
    case 'not-api':
      return error.status;
    case 'network':
    case 'timeout':
    case 'abort':
    case 'credentials':
      return error.attempts;
    case 'invalid-request':
    case 'invalid-response':
      return error.violations[0]?.rule ?? error.expectedCode;
    default: {
      const nothingLeft: never = error;
      return nothingLeft;
    }
  }
}

export function codes(error: DescribeError): string {
  switch (error.Code) {
    case undefined:
      expectType<Same<Extract<typeof error, { kind: 'api' }>, never>>();
      return error.kind;
    case 'InvalidInstanceId':
    case 'ProjectOrLogstoreNotExist':
    case 'SourceProjectNotExist':
    case 'Unauthorized':
    case 'ParameterInvalid':
    case 'InvalidRegionId.NotFound':
      return error.Message;
    case 'Throttling.User':
      return `${error.retryAfter}`;
    default: {
      const rest: GatewayErrorCode | UnknownErrorCode = error.Code;
      return rest;
    }
  }
}

export function forgottenCode(error: DescribeError): unknown {
  switch (error.Code) {
    case undefined:
    case 'InvalidInstanceId':
    case 'ProjectOrLogstoreNotExist':
    case 'SourceProjectNotExist':
    case 'Unauthorized':
    case 'InvalidRegionId.NotFound':
      return error.Code;
    default: {
      // @ts-expect-error ParameterInvalid is left
      const rest: GatewayErrorCode | UnknownErrorCode = error.Code;
      return rest;
    }
  }
}

export function narrowing(error: CreateError, thrown: unknown) {
  if (error.Code === 'QuotaExceeded.FlowlogCount') return error.Message;
  if (error.Code === 'Code.OfTomorrow') return error.Message;
  if (isErrorCode(error, 'OptInRequired.FlowLog', 'Throttling')) {
    const code: 'OptInRequired.FlowLog' | 'Throttling' = error.Code;
    return code + error.requestId;
  }
  if (isErrorCode(thrown, 'Any.Code')) return thrown.Code satisfies 'Any.Code';
  return undefined;
}

export function wrongCode(error: CreateError) {
  // @ts-expect-error a typing error in a code
  return isErrorCode(error, 'QuotaExceeded.FlowLogCount');
}

export function codeOfAnotherOperation(error: CreateError) {
  // @ts-expect-error a code of DeleteFlowLog
  return isErrorCode(error, 'FlowLogNumberOverLimit');
}

export function exceptions(thrown: FlowLogApiError<CreateError>) {
  if (thrown.Code === 'QuotaExceeded.FlowlogCount') return thrown.status;
  return thrown.error.kind;
}

export async function waitersAndPagers(signal: AbortSignal) {
  const id = { FlowLogId: 'fl-1' };
  const { data, error } = await client.waitUntilFlowLogActive(id, {
    signal,
    timeout: 1,
    interval: 1,
    onPoll: ({ status, item }) => {
      if (status === 'Activating') return item?.FlowLogName;
      return undefined;
    },
  });
  if (error) {
    if (error.kind === 'unreachable')
      expectType<Same<typeof error.lastStatus extends string ? true : false, true>>();
    return error.lastStatus;
  }
  expectType<Same<typeof data.FlowLogId extends string | undefined ? true : false, true>>();
  const gone = await client.waitUntilFlowLogDeleted(id);
  expectType<Same<typeof gone.data, undefined>>();
  // @ts-expect-error a wait is for one resource
  client.waitUntilFlowLogActive({});
  // @ts-expect-error and for nothing else
  client.waitUntilFlowLogActive({ ...id, Status: 'Active' });
  for await (const { FlowLogId, Status } of client.paginateDescribeFlowLogs({ PageSize: 50 })) {
    if (Status === 'Active') return FlowLogId;
  }
  for await (const page of client.paginateDescribeFlowLogs().pages())
    return page.items[0]?.Status ?? page.data;
  for await (const row of client.paginateListTagResources({ ResourceType: 'FLOWLOG' })) return row.TagKey;
  // @ts-expect-error no such filter
  client.paginateDescribeFlowLogs({ FlowLogID: 'fl-1' });
  return undefined;
}
