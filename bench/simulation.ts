import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { startMock } from '../src/mock/index.js';
import { Connection, type WireAnswer } from './connection.js';
import { type BenchServer, startMockServer, startPrism } from './servers.js';

/** After a first round that warms up. */
const ROUNDS = 5;
const ROUND_MS = 1000;
const CONNECTIONS = 16;
const MANY = 10_000;
const FEW = 10;

const AUTHORIZATION = 'ACS3-HMAC-SHA256 Credential=any,SignedHeaders=host,Signature=00';
const HEADERS = `Authorization: ${AUTHORIZATION}\r\n`;
const FLOW_LOG = new URLSearchParams({
  RegionId: 'cn-hangzhou',
  ResourceType: 'VPC',
  TrafficType: 'All',
  ProjectName: 'flow-log-project',
  LogStoreName: 'flow-log-store',
});

/** What one connection does again and again; it returns the number of requests it took. */
type Step = (connection: Connection, server: BenchServer) => Promise<number>;

/** Prints what the simulation costs: beside Prism's static answers, and with ten thousand flow logs beside ten. */
export default async function benchSimulation(): Promise<void> {
  await compareWithPrism();
  await compareSizes();
  await weighState();
}

async function compareWithPrism(): Promise<void> {
  const servers = await Promise.all([startMockServer('--dwell', '0', '--quota', '1000000'), startPrism()]);
  try {
    const [ours = [], prisms = []] = await takeTurns(servers, [liveOnce, askPrism]);
    const ratio = median(ours.map((rate, round) => rate / (prisms[round] ?? rate)));
    console.log('\nsimulation: requests per second at 16 connections, median of rounds taken in turn');
    console.log(`  create, describe, delete        ${describe(ours)}`);
    console.log(`  prism mock, static CreateFlowLog ${describe(prisms)}`);
    console.log(`  ratio ${ratio.toFixed(1)}`);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function compareSizes(): Promise<void> {
  const servers = await Promise.all([startMockServer(), startMockServer()]);
  const [small, large] = servers;
  try {
    await seed(small, FEW);
    await seed(large, MANY);
    console.log(`\nsimulation: describing with ${MANY} flow logs, beside ${FEW}`);
    for (const [name, query] of describes) {
      const step: Step = async (connection, server) => {
        const count = server === small ? FEW : MANY;
        expect(await connection.post(rpc('DescribeFlowLogs', query(count)), HEADERS), '"TotalCount":"');
        return 1;
      };
      const [few = [], many = []] = await takeTurns(servers, [step, step]);
      const factor = median(few.map((rate, round) => rate / (many[round] ?? rate)));
      console.log(`  ${name.padEnd(28)}${describe(many)}, ${factor.toFixed(2)} times the cost`);
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

const describes: readonly (readonly [string, (count: number) => string])[] = [
  ['by ID', (count) => `FlowLogId=fl-bench${Math.floor(Math.random() * count)}`],
  ['first page of 20', () => ''],
  ['by a filter that fits one', (count) => `ResourceId=vpc-bench${Math.floor(Math.random() * count)}`],
  ['by a filter that fits all', () => 'TrafficType=All'],
  ['by status', () => 'Status=Active'],
  ['by tag', () => 'Tags.1.Key=team&Tags.1.Value=red'],
];

/** Prints what the heap grows by, in a mock of this process, once every field that is listed by has its index. */
async function weighState(): Promise<void> {
  setFlagsFromString('--expose_gc');
  const collectGarbage = runInNewContext('gc') as () => void;
  const mock = await startMock();
  try {
    await mock.writeState(stateOf(1));
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    await mock.writeState(stateOf(MANY));
    for (const [, query] of describes) {
      const target = rpc('DescribeFlowLogs', query(MANY));
      await fetch(mock.url + target, { headers: { authorization: AUTHORIZATION } });
    }
    collectGarbage();
    const bytes = (process.memoryUsage().heapUsed - before) / MANY;
    console.log(`\nsimulation: heap per flow log, indexes included: ${(bytes / 1024).toFixed(2)} kB`);
  } finally {
    await mock.close();
  }
}

async function seed({ url }: BenchServer, count: number): Promise<void> {
  const body = JSON.stringify(stateOf(count));
  const { status } = await fetch(`${url}/_mock/state`, { method: 'PUT', body });
  if (status !== 200) throw new Error(`seeding was answered ${status}`);
}

function stateOf(count: number): object {
  const FlowLog = Array.from({ length: count }, (_, index) => ({
    ...Object.fromEntries(FLOW_LOG),
    FlowLogId: `fl-bench${index}`,
    ResourceId: `vpc-bench${index}`,
    FlowLogName: `bench ${index}`,
    Tags: { Tag: [{ Key: 'team', Value: index % 10 === 0 ? 'red' : 'blue' }] },
  }));
  return { account: 'any', region: 'cn-hangzhou', resources: { FlowLog } };
}

let created = 0;

const liveOnce: Step = async (connection) => {
  created += 1;
  const create = rpc('CreateFlowLog', `${FLOW_LOG}&ResourceId=vpc-${created}`);
  const { body } = expect(await connection.post(create, HEADERS), '"FlowLogId":"');
  const [, id] = /"FlowLogId":"([^"]+)"/.exec(body) ?? [];
  expect(await connection.post(rpc('DescribeFlowLogs', `FlowLogId=${id}`), HEADERS), '"Status":"Active"');
  expect(await connection.post(rpc('DeleteFlowLog', `FlowLogId=${id}`), HEADERS), '"Success":"true"');
  return 3;
};

const askPrism: Step = async (connection) => {
  expect(await connection.post(`/CreateFlowLog?${FLOW_LOG}&ResourceId=vpc-1`, HEADERS), '"FlowLogId":"');
  return 1;
};

function rpc(action: string, query: string): string {
  const region = query.includes('RegionId=') ? '' : '&RegionId=cn-hangzhou';
  return `/?Action=${action}&Version=2016-04-28${region}&${query}`;
}

/** Rates of every server by round. They take turns, so that a busy machine hits all alike. */
async function takeTurns(servers: readonly BenchServer[], steps: readonly Step[]): Promise<number[][]> {
  const rates: number[][] = servers.map(() => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, server] of servers.entries()) {
      const step = steps[index];
      const rate = step ? await measure(server, step) : 0;
      if (round > 0) rates[index]?.push(rate);
    }
  }
  return rates;
}

async function measure(server: BenchServer, step: Step): Promise<number> {
  let requests = 0;
  const startedAt = performance.now();
  const work = async () => {
    const connection = new Connection(server.url);
    while (performance.now() - startedAt < ROUND_MS) {
      const taken = await step(connection, server);
      requests += taken;
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  return (requests / (performance.now() - startedAt)) * 1000;
}

function expect(answer: WireAnswer, text: string): WireAnswer {
  if (answer.status !== 200 || !answer.body.includes(text)) {
    throw new Error(`wanted 200 with ${text}, got ${answer.status} ${answer.body}`);
  }
  return answer;
}

function describe(rates: readonly number[]): string {
  return `${Math.round(median(rates))}/s`.padStart(9);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
