import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildClient } from './client-build.js';
import { contenders } from './client-contenders.js';
import { measureImports } from './client-imports.js';
import type { Round, RoundRequest } from './client-process.js';
import { median, ratio } from './client-ratio.js';
import { startBareServer } from './servers.js';

const turns = 15;
const milliseconds = 250;
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Calls per second and CPU per call of every contender against one bare server, at 1 and 16 in flight; then what an
 * import costs. Contenders take short turns, and ratios are those of neighbours in time, so that a busy machine slows
 * all of them alike.
 */
export default async function benchClient(): Promise<void> {
  const built = await buildClient();
  const server = await startBareServer();
  const processes = new Map<string, ChildProcess>();
  try {
    for (const name of Object.keys(contenders)) {
      processes.set(name, await startContender(name, server.url, built));
    }
    for (const inFlight of [1, 16]) printCalls(inFlight, await takeTurns(processes, inFlight));
  } finally {
    for (const child of processes.values()) child.kill();
    await server.stop();
  }
  measureImports(built);
}

async function startContender(name: string, url: string, built: string): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('client-process.ts', import.meta.url));
  const child = fork(file, [name, url, built], { execArgv: ['--import', 'tsx'], cwd: root });
  const [first] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (first !== 'ready') throw new Error(`${name}: its process ended before it made a call`);
  return child;
}

async function takeTurns(processes: ReadonlyMap<string, ChildProcess>, inFlight: number) {
  const results = new Map<string, Round[]>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, child] of processes) {
      const request: RoundRequest = { inFlight, milliseconds };
      child.send(request);
      const [result] = (await once(child, 'message')) as [Round];
      results.set(name, [...(results.get(name) ?? []), result]);
    }
  }
  return results;
}

function printCalls(inFlight: number, results: ReadonlyMap<string, readonly Round[]>): void {
  const values = (name: string, what: keyof Round) => results.get(name)?.map((round) => round[what]) ?? [];
  console.log(`\ncalls per second, ${inFlight} in flight (median of ${turns} turns)`);
  console.table(
    Object.fromEntries(
      [...results.keys()].map((name) => {
        const rate = values(name, 'callsPerSecond');
        const cpu = values(name, 'cpuMicroseconds');
        return [
          name,
          {
            'calls/s': Math.round(median(rate)),
            'µs CPU/call': Math.round(median(cpu)),
            'rate : signed fetch': ratio(rate, values('fetch, signed by hand', 'callsPerSecond')),
            'CPU : signed fetch': ratio(cpu, values('fetch, signed by hand', 'cpuMicroseconds')),
            'rate : vendor SDK': ratio(rate, values('vendor SDK', 'callsPerSecond')),
            'CPU : vendor SDK': ratio(cpu, values('vendor SDK', 'cpuMicroseconds')),
          },
        ];
      }),
    ),
  );
}
