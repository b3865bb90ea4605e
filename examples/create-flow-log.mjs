// Creates a flow log with the vendor's own SDK, then asks for one that the API refuses.
//
//   npm run mock
//   node examples/create-flow-log.mjs [host:port]
import vpc from '@alicloud/vpc20160428';

const { default: Client, CreateFlowLogRequest } = vpc;

const client = new Client({
  accessKeyId: process.env.ALIBABA_CLOUD_ACCESS_KEY_ID ?? 'any',
  accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET ?? 'any',
  protocol: 'http',
  endpoint: process.argv[2] ?? process.env.MOCK_ENDPOINT ?? '127.0.0.1:4010',
});

const flowLog = {
  regionId: 'cn-hangzhou',
  resourceType: 'VPC',
  // A resource can have one flow log, so each run takes another VPC.
  resourceId: `vpc-${Date.now().toString(36)}`,
  trafficType: 'All',
  projectName: 'flow-log-project',
  logStoreName: 'flow-log-store',
};

await create(flowLog);
await create({ ...flowLog, trafficPath: ['all', 'all'] });

async function create(request) {
  try {
    const { body } = await client.createFlowLog(new CreateFlowLogRequest(request));
    console.log(body.flowLogId);
  } catch (error) {
    console.log(error.code ?? error.message);
    process.exitCode = error.statusCode === undefined ? 1 : 0;
  }
}
