import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeContract } from './large-contract.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** As `npm run generate` starts it: the linter is loaded before TypeScript is, whose loader would slow that down. */
const loaders = ['@redocly/openapi-core', 'tsx'].flatMap((name) => ['--import', import.meta.resolve(name)]);
const typesOnly = join(root, 'node_modules/.bin/openapi-typescript');

/** What one run of a command took. */
interface Cost {
  /** Wall time. */
  readonly seconds: number;
  /** Largest resident set of its Node processes. */
  readonly megabytes: number;
}

/** The generator beside openapi-typescript alone, on one contract. */
export interface Comparison {
  readonly contract: string;
  readonly generate: Cost;
  readonly typesOnly: Cost;
}

/** Runs both commands on the project's contract (median of five) and on one of 1,000 operations (once). */
export async function compareGenerators(): Promise<Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-generate-'));
  try {
    const large = join(folder, 'large.json');
    writeFileSync(large, largeContract(1000));
    const size = `${(statSync(large).size / 1e6).toFixed(1)} MB, 1,000 operations`;
    const own = join(root, 'generated/openapi.json');
    return [
      await compare(folder, 'our contract', ['--check'], own, 5),
      await compare(folder, size, ['--contract', large, '--out', join(folder, 'out')], large, 1),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints the comparison as a table. */
export default async function run(): Promise<void> {
  console.log('generate: all outputs, against the types alone by openapi-typescript\n');
  console.log(row(['contract', 'generate', 'openapi-typescript', 'ratio', 'peak memory']));
  for (const { contract, generate, typesOnly } of await compareGenerators()) {
    const ratio = (generate.seconds / typesOnly.seconds).toFixed(1);
    const memory = `${generate.megabytes.toFixed(0)} / ${typesOnly.megabytes.toFixed(0)} MB`;
    console.log(
      row([contract, `${generate.seconds.toFixed(2)} s`, `${typesOnly.seconds.toFixed(2)} s`, ratio, memory]),
    );
  }
  console.log();
}

async function compare(
  folder: string,
  contract: string,
  args: string[],
  file: string,
  times: number,
): Promise<Comparison> {
  const generated: Cost[] = [];
  const typed: Cost[] = [];
  for (let turn = 0; turn < times; turn++) {
    generated.push(
      await measure(folder, process.execPath, [...loaders, join(root, 'scripts/generate.ts'), ...args]),
    );
    typed.push(await measure(folder, typesOnly, [file, '-o', join(folder, 'types.ts')]));
  }
  return { contract, generate: median(generated), typesOnly: median(typed) };
}

/** Runs a command in an empty folder; every Node process of it notes its peak memory when it ends. */
async function measure(folder: string, command: string, args: readonly string[]): Promise<Cost> {
  const notes = join(folder, 'memory.txt');
  const hook = join(folder, 'memory.cjs');
  writeFileSync(notes, '');
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').appendFileSync(${JSON.stringify(notes)}, process.resourceUsage().maxRSS + '\\n'));`,
  );
  const start = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: `--require=${hook}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${complaint.trim()}`);
  const peaks = readFileSync(notes, 'utf8').trim().split('\n').map(Number);
  return { seconds, megabytes: Math.max(...peaks) / 1024 };
}

function median(costs: readonly Cost[]): Cost {
  const middle = [...costs].sort((a, b) => a.seconds - b.seconds)[Math.floor(costs.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return { ...middle, megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)) };
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, index) => cell.padEnd(index === 0 ? 28 : 20))
    .join('')
    .trimEnd();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();
