import { flowLogRequest } from '../test/flow-log-request.js';
import { type Load, measureRate } from './load.js';
import { type BenchServer, startBareServer, startMockServer, startPrism } from './servers.js';

/** After a first round that warms up. */
const ROUNDS = 3;
const IDLE_MS = 1500;

const AUTHORIZATION = 'ACS3-HMAC-SHA256 Credential=any,SignedHeaders=host,Signature=00';
const VALID = new URLSearchParams({
  RegionId: 'cn-hangzhou',
  ...flowLogRequest,
  FlowLogName: 'bench',
});
const INVALID = new URLSearchParams([...VALID].filter(([name]) => name !== 'ResourceId'));

const kinds = [
  { kind: 'valid', query: VALID, headers: {}, status: 200 },
  { kind: 'invalid', query: INVALID, headers: {}, status: 400 },
  { kind: 'on demand', query: VALID, headers: { prefer: 'code=400, example=RuleExist' }, status: 400 },
] as const;

/** Prints requests per second and idle memory of the mock beside Prism's and the ceiling, all taken in this run. */
export default async function benchMock(): Promise<void> {
  const servers = await Promise.all([
    startBareServer(),
    startMockServer('--static'),
    startPrism('silent'),
    startPrism(),
  ]);
  const [, mock, ...prisms] = servers;
  try {
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
    const memory = [mock.memory(), ...prisms.map((prism) => prism.memory())];
    console.log('\nmock: requests per second at 16 connections (how many times that this mock serves)');
    printRow(
      '',
      kinds.map(({ kind }) => kind),
    );
    const table = await measureAll(servers);
    for (const [index, server] of servers.entries()) {
      printRow(
        server.name,
        table.map((rates) => describeRate(rates[index] ?? 0, rates[1] ?? 0)),
      );
    }
    console.log(`\nidle memory: ${memory.map((each) => `${each.toFixed(0)} MB`).join(', prism mock ')}`);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

/** Per kind of request the median rate of every server. They take turns, so that a busy machine hits all alike. */
async function measureAll(servers: readonly BenchServer[]): Promise<number[][]> {
  const table: number[][] = [];
  for (const kind of kinds) {
    const rounds: number[][] = servers.map(() => []);
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [index, server] of servers.entries()) {
        const rate = await measureRate(server.url, toLoad(kind, server));
        if (round > 0) rounds[index]?.push(rate);
      }
    }
    table.push(rounds.map(median));
  }
  return table;
}

function toLoad({ query, headers, status }: (typeof kinds)[number], { answers }: BenchServer): Load {
  const target =
    answers === 'contract' ? `/CreateFlowLog?${query}` : `/?Action=CreateFlowLog&Version=2016-04-28&${query}`;
  return {
    target,
    headers: { authorization: AUTHORIZATION, ...headers },
    status: answers === 'anything' ? 200 : status,
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function describeRate(rate: number, ours: number): string {
  return `${Math.round(rate)} (${(ours / rate).toFixed(1)}x)`;
}

function printRow(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(18)).join('')}`);
}
