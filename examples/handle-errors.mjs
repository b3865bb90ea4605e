// The ways in which a call can fail, told apart by `kind` and `Code`.
//
//   npm run build && npm run mock
//   node examples/handle-errors.mjs [http://host:port]
import { createFlowLogClient, FlowLogApiError, isErrorCode, unwrap } from 'flowlog-contract';

const options = {
  region: 'cn-hangzhou',
  credentials: { accessKeyId: 'any', accessKeySecret: 'any' },
  endpoint: process.argv[2] ?? process.env.MOCK_URL ?? 'http://127.0.0.1:4010',
};
const client = createFlowLogClient(options);
const flowLog = {
  ResourceType: 'VPC',
  ResourceId: 'vpc-bp1nwd16gvo1wgs',
  TrafficType: 'All',
  ProjectName: 'flow-log-project',
  LogStoreName: 'flow-log-store',
};

// A refusal of the API is a value. Its code is typed: an editor completes those of this operation.
const { data, error } = await client.createFlowLog({ ...flowLog, TrafficPath: ['all', 'all'] });
if (!error) console.log(`created ${data.FlowLogId}`);
else if (isErrorCode(error, 'QuotaExceeded.FlowlogCount')) console.log('delete a flow log first');
else if (isErrorCode(error, 'DuplicatedParam.TrafficPath')) console.log(`name it once: ${error.Message}`);
else console.log(error.kind, error.message);

// `unwrap` turns it into an exception with the same fields.
try {
  await unwrap(client.deleteFlowLog({ FlowLogId: 'fl-of-nobody' }));
} catch (thrown) {
  if (!(thrown instanceof FlowLogApiError)) throw thrown;
  console.log(thrown.kind, thrown.status, thrown.Code);
}

// `validate` finds out before anything is sent.
const careful = createFlowLogClient({ ...options, validate: true });
const checked = await careful.createFlowLog({ ...flowLog, AggregationInterval: 7 });
console.log(checked.error?.kind, checked.error?.expectedCode);

// No answer at all: `network`, `timeout` or `abort`, with the reason as `cause`.
const nobody = createFlowLogClient({ ...options, endpoint: 'http://127.0.0.1:1', retry: false });
const unanswered = await nobody.describeFlowLogs();
console.log(unanswered.error?.kind, unanswered.error?.attempts);
