import { spawnSync } from 'node:child_process';
import {
  createWriteStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toOpenapiHar } from '../src/check/index.js';

const SIZES = [10_000, 100_000];
const root = fileURLToPath(new URL('..', import.meta.url));
const recordings = new URL('../test/contract/recordings/', import.meta.url);

/** The check beside `JSON.parse` alone on the same NDJSON, and beside `redocly drift` on the same HAR, each a process. */
export default async function run(): Promise<void> {
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-check-'));
  const data = mkdtempSync(join(tmpdir(), 'bench-check-'));
  try {
    await bundle(folder);
    console.log('check: recordings against the contract');
    for (const size of SIZES) await runSize(folder, data, size);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(data, { recursive: true });
  }
}

async function runSize(folder: string, data: string, size: number): Promise<void> {
  const lines = join(data, `${size}.ndjson`);
  const har = join(data, `${size}.har`);
  writeLines(lines, size);
  await pipeline(toOpenapiHar(lines), createWriteStream(har));
  const runner = join(folder, 'runner.js');
  const parse = timed(process.execPath, [runner, 'parse', lines]);
  const one = timed(process.execPath, [runner, 'check', lines, '1']);
  const two = timed(process.execPath, [runner, 'check', lines, '2']);
  const onHar = timed(process.execPath, [runner, 'check', har, '1']);
  const rival = timed(join(root, 'node_modules/.bin/redocly'), [
    'drift',
    har,
    '--api',
    'generated/openapi.json',
    '--coverage',
  ]);
  const row = (name: string, seconds: number, file: string) => {
    const rate = Math.round(size / seconds).toLocaleString('en');
    console.log(
      `  ${name.padEnd(34)} ${seconds.toFixed(2)} s  ${rate} exchanges/s  ${(statSync(file).size / 1e6 / seconds).toFixed(0)} MB/s`,
    );
  };
  console.log(` ${size.toLocaleString('en')} exchanges, whole processes`);
  row('NDJSON, JSON.parse only', parse, lines);
  row('NDJSON, check', one, lines);
  row('NDJSON, check --workers 2', two, lines);
  row('HAR, check', onHar, har);
  row('HAR, redocly drift --coverage', rival, har);
  console.log(
    `  ratios: check to JSON.parse ${(parse / one).toFixed(2)}, two workers to one ${(one / two).toFixed(2)}, check to drift ${(rival / onHar).toFixed(2)}`,
  );
}

/** The committed recordings over and over, each flow log with an id of its own. */
function writeLines(file: string, size: number): void {
  const sample = readdirSync(recordings)
    .filter((name) => name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(new URL(name, recordings), 'utf8').trim().split('\n'));
  const lines = Array.from({ length: size }, (_, index) => {
    const line = sample[index % sample.length] ?? '';
    return line.replace(/(?<=FlowLogId[^f]{1,8})fl-[a-z0-9*]+/g, `fl-${String(index).padStart(21, '0')}`);
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function timed(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    maxBuffer: 1 << 30,
  });
  if (status === null || status > 1) throw new Error(`${command} ${args[0]} failed: ${stderr.slice(0, 500)}`);
  return (performance.now() - start) / 1000;
}

/** Plain JavaScript, as a user has it: compiling TypeScript is not what is measured. */
async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: {
      runner: fileURLToPath(new URL('check-process.ts', import.meta.url)),
      'check-thread': join(root, 'src/check/workers/thread.ts'),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: folder,
    logLevel: 'error',
  });
}
