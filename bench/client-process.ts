import { type Call, contenders } from './client-contenders.js';

/** What a contender's process measured in one round. */
export interface Round {
  readonly callsPerSecond: number;
  /** User and system time of the process, all threads, per call. */
  readonly cpuMicroseconds: number;
}

/** How the parent asks for a round. */
export interface RoundRequest {
  readonly inFlight: number;
  readonly milliseconds: number;
}

const [name = '', url = '', built = ''] = process.argv.slice(2);
const contender = contenders[name];
if (!contender) throw new Error(`no contender ${name}`);
const call = await contender(url, built);
await warmUp(call);
process.on('message', async (request: RoundRequest) => {
  process.send?.(await measure(call, request));
});
process.send?.('ready');

/** By calls, not by time: on a busy machine a time would leave slow contenders half compiled. */
async function warmUp(call: Call): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) await Promise.all(Array.from({ length: 16 }, call));
}

async function measure(call: Call, { inFlight, milliseconds }: RoundRequest): Promise<Round> {
  let calls = 0;
  const cpu = process.cpuUsage();
  const started = performance.now();
  const worker = async () => {
    while (performance.now() - started < milliseconds) {
      await call();
      calls += 1;
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { callsPerSecond: calls / seconds, cpuMicroseconds: (user + system) / calls };
}
