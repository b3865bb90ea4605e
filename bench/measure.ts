import { spawnSync } from 'node:child_process';
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

/** Runs a script with Node from start to end; `folder` is for what it tells about itself. */
export function costOf(folder: string, script: string, args: readonly string[]): Cost {
  const costFile = join(folder, 'cost.json');
  const start = performance.now();
  const importHook = `--import=data:text/javascript,${encodeURIComponent(hook)}`;
  const { status, stderr } = spawnSync(process.execPath, [importHook, script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', COST_FILE: costFile },
    maxBuffer: 1 << 30,
  });
  if (status === null || status > 1) throw new Error(`${script} ${args[0]} failed: ${stderr.slice(0, 500)}`);
  const seconds = (performance.now() - start) / 1000;
  const [cpuSeconds, megabytes] = JSON.parse(readFileSync(costFile, 'utf8')) as [number, number];
  return { seconds, cpuSeconds, megabytes };
}

/** Runs all in turn, again and again, and gives the median of each: what disturbs one disturbs its neighbours. */
export function interleaved<Name extends string>(
  runs: Readonly<Record<Name, () => Cost>>,
  rounds: number,
): Record<Name, Cost> {
  const names = Object.keys(runs) as Name[];
  const costs = Array.from({ length: rounds }, () =>
    names.map((name) => [name, runs[name]()] as const),
  ).flat();
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
