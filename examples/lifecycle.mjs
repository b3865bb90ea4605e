// The whole life of a flow log through the vendor's own SDK: only endpoint and protocol differ from the cloud.
//
//   npm run mock
//   node examples/lifecycle.mjs [host:port]
import { setTimeout as sleep } from 'node:timers/promises';
import vpc from '@alicloud/vpc20160428';

const client = new vpc.default({
  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID ?? 'any',
  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET ?? 'any',
  protocol: 'http',
  endpoint: process.argv[2] ?? process.env.MOCK_ENDPOINT ?? '127.0.0.1:4010',
});
const regionId = 'cn-hangzhou';
const interval = 200;

const { body: created } = await client.createFlowLog(
  new vpc.CreateFlowLogRequest({
    regionId,
    resourceType: 'VPC',
    resourceId: `vpc-${Date.now().toString(36)}`,
    trafficType: 'All',
    projectName: 'flow-log-project',
    logStoreName: 'flow-log-store',
    tag: [new vpc.CreateFlowLogRequestTag({ key: 'stage', value: 'example' })],
  }),
);
const { flowLogId } = created;
console.log(`created ${flowLogId}`);
await waitFor('Active');

const tags = [new vpc.DescribeFlowLogsRequestTags({ key: 'stage', value: 'example' })];
const tagged = await describe({ tags });
console.log(`found by tag: ${tagged.some((flowLog) => flowLog.flowLogId === flowLogId)}`);

const target = { regionId, flowLogId };
await client.modifyFlowLogAttribute(
  new vpc.ModifyFlowLogAttributeRequest({ ...target, flowLogName: 'renamed' }),
);
await waitFor('Active');
await client.deactiveFlowLog(new vpc.DeactiveFlowLogRequest(target));
await waitFor('Inactive');
await client.activeFlowLog(new vpc.ActiveFlowLogRequest(target));
await waitFor('Active');
await client.deleteFlowLog(new vpc.DeleteFlowLogRequest(target));
await waitFor(undefined);

/** Prints every status the flow log goes through until it has the wanted one; undefined stands for gone. */
async function waitFor(wanted) {
  let last;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [flowLog] = await describe({ flowLogId });
    const status = flowLog?.status;
    if (attempt === 0 || status !== last) console.log(status ?? 'gone');
    if (status === wanted) return;
    last = status;
    await sleep(interval);
  }
  throw new Error(`${flowLogId} did not become ${wanted ?? 'gone'}`);
}

async function describe(filter) {
  const { body } = await client.describeFlowLogs(new vpc.DescribeFlowLogsRequest({ regionId, ...filter }));
  return body.flowLogs.flowLog;
}
