import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { contenders } from './client-contenders.js';
import type { Round, RoundRequest } from './client-process.js';
import { startBareServer } from './servers.js';

const rounds = 5;
const milliseconds = 600;
const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Calls per second and CPU per call of every contender against one bare server, at 1 and 16 in flight; then what an
 * import costs. Contenders take turns, so that a busy machine slows all of them.
 */
export default async function benchClient(): Promise<void> {
  if (!existsSync(`${root}dist/node.js`)) throw new Error('the client is not built; run npm run build first');
  const server = await startBareServer();
  const processes = new Map<string, ChildProcess>();
  try {
    for (const name of Object.keys(contenders)) processes.set(name, await startContender(name, server.url));
    for (const inFlight of [1, 16]) printCalls(inFlight, await takeTurns(processes, inFlight));
  } finally {
    for (const child of processes.values()) child.kill();
    await server.stop();
  }
  printImports();
}

async function startContender(name: string, url: string): Promise<ChildProcess> {
  const file = fileURLToPath(new URL('client-process.ts', import.meta.url));
  const child = fork(file, [name, url], { execArgv: ['--import', 'tsx'], cwd: root });
  await once(child, 'message');
  return child;
}

async function takeTurns(processes: ReadonlyMap<string, ChildProcess>, inFlight: number) {
  const results = new Map<string, Round[]>();
  for (let round = 0; round < rounds; round += 1) {
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
  const rate = (name: string) => median(results.get(name)?.map(({ callsPerSecond }) => callsPerSecond));
  const cpu = (name: string) => median(results.get(name)?.map(({ cpuMicroseconds }) => cpuMicroseconds));
  console.log(`\ncalls per second, ${inFlight} in flight (median of ${rounds} turns)`);
  console.table(
    Object.fromEntries(
      [...results.keys()].map((name) => [
        name,
        {
          'calls/s': Math.round(rate(name)),
          'µs CPU/call': Math.round(cpu(name)),
          'rate : signed fetch': ratio(rate(name), rate('fetch, signed by hand')),
          'rate : vendor SDK': ratio(rate(name), rate('vendor SDK')),
          'CPU : vendor SDK': ratio(cpu(name), cpu('vendor SDK')),
        },
      ]),
    ),
  );
}

const imports = {
  'node alone': '0',
  'flowlog-contract': "await import('./dist/index.js')",
  'flowlog-contract/node': "await import('./dist/node.js')",
  'vendor SDK': "await import('@alicloud/vpc20160428')",
  'pop-core': "await import('@alicloud/pop-core')",
};

/** Each import in a process of its own; the first of them warms the disk cache and is not counted. */
function printImports(): void {
  const measured = Object.entries(imports).map(([name, source]) => {
    const runs = Array.from({ length: rounds + 1 }, () => measureImport(source)).slice(1);
    return {
      name,
      milliseconds: median(runs.map((run) => run.milliseconds)),
      megabytes: median(runs.map((run) => run.megabytes)),
    };
  });
  const vendor = measured.find(({ name }) => name === 'vendor SDK')?.milliseconds ?? 0;
  console.log(`\nimport in a new process (median of ${rounds})`);
  console.table(
    Object.fromEntries(
      measured.map(({ name, milliseconds, megabytes }) => [
        name,
        {
          ms: Number(milliseconds.toFixed(1)),
          'MB resident': Math.round(megabytes),
          'faster than vendor SDK': ratio(vendor, milliseconds),
        },
      ]),
    ),
  );
}

function measureImport(source: string): { milliseconds: number; megabytes: number } {
  const code = `const t = performance.now(); ${source}; const ms = performance.now() - t;
    console.log(JSON.stringify({ milliseconds: ms, megabytes: process.memoryUsage.rss() / 2 ** 20 }))`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' }),
  );
}

function median(values: readonly number[] = []): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

function ratio(one: number, other: number): string {
  return `${(one / other).toFixed(2)} x`;
}
