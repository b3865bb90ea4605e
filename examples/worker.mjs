// A worker for edge runtimes: POST creates a flow log for the VPC in the path, GET lists what there is.
//
//   npm run build && npm run mock
//   npx esbuild examples/worker.mjs --bundle --format=esm --outfile=dist/worker.js
//   MOCK_URL=http://127.0.0.1:4010 npx workerd serve examples/worker.capnp
//   curl -X POST http://127.0.0.1:8080/vpc-bp1nwd16gvo1wgs
import { createFlowLogClient } from 'flowlog-contract';

export default {
  async fetch(request, env) {
    const client = createFlowLogClient({
      region: 'cn-hangzhou',
      credentials: { accessKeyId: env.ACCESS_KEY_ID, accessKeySecret: env.ACCESS_KEY_SECRET },
      endpoint: env.ENDPOINT,
    });
    if (request.method === 'GET') {
      const { data, error } = await client.describeFlowLogs();
      return error ? refuse(error) : Response.json(data.FlowLogs.FlowLog);
    }
    const { data, error } = await client.createFlowLog({
      ResourceType: 'VPC',
      ResourceId: new URL(request.url).pathname.slice(1),
      TrafficType: 'All',
      ProjectName: 'flow-log-project',
      LogStoreName: 'flow-log-store',
    });
    return error ? refuse(error) : Response.json(data, { status: 201 });
  },
};

function refuse({ kind, Code, message, requestId }) {
  return Response.json({ kind, Code, message, requestId }, { status: kind === 'api' ? 400 : 502 });
}
