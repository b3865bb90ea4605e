// Lists every flow log of a region, one by one and page by page, over node:http.
//
//   npm run build && npm run mock
//   node examples/list-all.mjs [http://host:port]
import { createFlowLogClient } from 'flowlog-contract/node';

const client = createFlowLogClient({
  region: 'cn-hangzhou',
  credentials: { accessKeyId: 'any', accessKeySecret: 'any' },
  endpoint: process.argv[2] ?? process.env.MOCK_URL ?? 'http://127.0.0.1:4010',
});

for await (const { FlowLogId, Status, ResourceId } of client.paginateDescribeFlowLogs()) {
  console.log(FlowLogId, Status, ResourceId);
}

for await (const { items, data } of client.paginateDescribeFlowLogs({ PageSize: 2 }).pages()) {
  console.log(`page ${data.PageNumber}: ${items.length} of ${data.TotalCount}`);
}
