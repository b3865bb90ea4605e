// Creates a flow log and waits until it captures traffic.
//
//   npm run build && npm run mock
//   node examples/create-and-wait.mjs [http://host:port]
import { createFlowLogClient, unwrap } from 'flowlog-contract';

const client = createFlowLogClient({
  region: 'cn-hangzhou',
  credentials: { accessKeyId: 'any', accessKeySecret: 'any' },
  endpoint: process.argv[2] ?? process.env.MOCK_URL ?? 'http://127.0.0.1:4010',
});

const { FlowLogId } = await unwrap(
  client.createFlowLog({
    ResourceType: 'VPC',
    // A resource can have one flow log, so each run takes another VPC.
    ResourceId: `vpc-${Date.now().toString(36)}`,
    TrafficType: 'All',
    ProjectName: 'flow-log-project',
    LogStoreName: 'flow-log-store',
  }),
);
console.log(`created ${FlowLogId}`);

const flowLog = await unwrap(
  client.waitUntilFlowLogActive(
    { FlowLogId },
    { interval: 200, onPoll: ({ status }) => console.log(status) },
  ),
);
console.log(`captures ${flowLog.TrafficType} of ${flowLog.ResourceId}`);
