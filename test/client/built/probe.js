import { createFlowLogCaller, createFlowLogClient, isErrorCode, signatureV1, unwrap } from 'flowlog-contract';

const flowLog = {
  ResourceType: 'VPC',
  ResourceId: 'vpc-bp1nwd16gvo1wgs',
  TrafficType: 'All',
  ProjectName: 'flow-log-project',
  LogStoreName: 'flow-log-store',
};

/**
 * Does with the client what a newcomer does first, on whatever platform this runs, and gives what came out as plain
 * values. `endpoint` is a mock, `silent` a server that never answers, `account` an account without flow logs.
 */
export async function probe({ endpoint, silent, account, validate }) {
  const credentials = {
    accessKeyId: account,
    accessKeySecret: 'the-secret',
    securityToken: 'the-token-of-sts',
  };
  const options = { region: 'cn-hangzhou', credentials: async () => credentials, endpoint };
  const client = createFlowLogClient(options);
  const statuses = [];
  const onPoll = ({ status }) => void statuses.push(status);
  const { FlowLogId } = await unwrap(client.createFlowLog(flowLog));
  await unwrap(client.waitUntilFlowLogActive({ FlowLogId }, { interval: 5, onPoll }));
  await unwrap(client.createFlowLog({ ...flowLog, ResourceId: 'vpc-2' }));
  const listed = [];
  for await (const { ResourceId } of client.paginateDescribeFlowLogs({ PageSize: 1 }))
    listed.push(ResourceId);
  return { statuses, listed: listed.sort(), ...(await probeErrors({ client, options, silent, validate })) };
}

async function probeErrors({ client, options, silent, validate }) {
  const refused = await client.createFlowLog(flowLog);
  const checked = await createFlowLogClient({ ...options, validate }).createFlowLog({
    ...flowLog,
    TrafficPath: ['all', 'all'],
  });
  const signal = AbortSignal.abort(new Error('not needed any more'));
  const aborted = await client.describeFlowLogs({}, { signal });
  const late = await createFlowLogClient({ ...options, endpoint: silent }).describeFlowLogs(
    {},
    { timeout: 50, retry: false },
  );
  const byQuery = createFlowLogCaller({ ...options, signature: signatureV1 });
  const { data } = await byQuery.POST('/DescribeFlowLogs');
  return {
    refused: [refused.error?.kind, refused.error?.status, refused.error?.Code],
    isTyped: isErrorCode(refused.error, 'InvalidResourceId.NotFound'),
    hasRequestId: refused.error?.requestId === (await refused.response?.json())?.RequestId,
    checked: [checked.error?.kind, checked.error?.expectedCode],
    aborted: [aborted.error?.kind, aborted.error?.cause?.message],
    late: late.error?.kind,
    signedByQuery: data?.TotalCount,
  };
}
