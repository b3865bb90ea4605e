import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a process took. */
export interface Cost {
  /** Wall time. */
  readonly seconds: number;
  /** Time on processors, all threads together: other work on the machine disturbs it less. */
  readonly cpuSeconds: number;
  /** Largest resident set. */
  readonly megabytes: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const hook = `
  import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(process.env.COST_FILE, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]));
  });`;

let runs = 0;

/** Runs a script with Node from start to end; `folder` is for what it tells about itself. */
export async function costOf(folder: string, script: string, args: readonly string[]): Promise<Cost> {
  const costFile = join(folder, `cost-${++runs}.json`);
  const start = performance.now();
  const importHook = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
  const child = spawn(process.execPath, [importHook, script, ...args], {
    cwd: root,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', COST_FILE: costFile },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  const [status] = (await once(child, 'exit')) as [number | null];
  if (status === null || status > 1) throw new Error(`${script} ${args.join(' ')} failed`);
  const seconds = (performance.now() - start) / 1000;
  const [cpuSeconds, megabytes] = JSON.parse(readFileSync(costFile, 'utf8')) as [number, number];
  return { seconds, cpuSeconds, megabytes };
}

/** Runs the same twice at the same time: what twice the work takes if two processors have nothing else to do. */
export async function costOfTwo(run: () => Promise<Cost>): Promise<Cost> {
  const [first, second] = await Promise.all([run(), run()]);
  return {
    seconds: Math.max(first.seconds, second.seconds),
    cpuSeconds: first.cpuSeconds + second.cpuSeconds,
    megabytes: first.megabytes + second.megabytes,
  };
}

/** Runs all in turn, again and again, and gives the median of each: what disturbs one disturbs its neighbours. */
export async function interleaved<Name extends string>(
  contenders: Readonly<Record<Name, () => Promise<Cost>>>,
  rounds: number,
): Promise<Record<Name, Cost>> {
  const names = Object.keys(contenders) as Name[];
  const costs: [Name, Cost][] = [];
  for (let round = 0; round < rounds; round++) {
    for (const name of names) costs.push([name, await contenders[name]()]);
  }
  const median = (name: Name, part: keyof Cost) => {
    const values = costs.filter(([run]) => run === name).map(([, cost]) => cost[part]);
    return values.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  };
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        seconds: median(name, 'seconds'),
        cpuSeconds: median(name, 'cpuSeconds'),
        megabytes: median(name, 'megabytes'),
      },
    ]),
  ) as Record<Name, Cost>;
}
