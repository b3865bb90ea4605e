import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { toOpenapiHar } from '../src/check/index.js';
import { writeArray, writeLines } from './check-recordings.js';
import { type Cost, costOf, costOfTwo, interleaved } from './measure.js';

const COMPARED = 250_000;
const COMPARED_WITH_DRIFT = 50_000;
const ROUNDS = 3;
const GROWTH = [10_000, 100_000, 1_000_000];
const root = fileURLToPath(new URL('..', import.meta.url));

interface Place {
  readonly scripts: string;
  readonly data: string;
}

/**
 * The check beside `JSON.parse` alone on the same NDJSON and beside `redocly drift` on the same HAR, and its growth; with
 * `EXCHANGES=2000000` in the environment (2 GB) its memory for a file of each format instead.
 */
export default async function run(): Promise<void> {
  const place = {
    scripts: mkdtempSync(join(root, 'node_modules', '.bench-check-')),
    data: mkdtempSync(join(tmpdir(), 'bench-check-')),
  };
  try {
    await bundle(place.scripts);
    console.log('check: recordings against the contract, whole processes');
    const size = Number(process.env.EXCHANGES ?? 0);
    if (size === 0) {
      await compare(place);
      await compareWithDrift(place);
      for (const count of GROWTH) await grow(place, count);
    } else await showMemory(place, size);
  } finally {
    rmSync(place.scripts, { recursive: true });
    rmSync(place.data, { recursive: true });
  }
}

async function compare(place: Place): Promise<void> {
  const lines = join(place.data, 'lines.ndjson');
  await writeLines(lines, COMPARED);
  const check = (workers: string) => cost(place, 'check', lines, workers);
  const costs = await interleaved(
    {
      parse: () => cost(place, 'parse', lines),
      one: () => check('1'),
      two: () => check('2'),
      both: () => costOfTwo(() => check('1')),
    },
    ROUNDS,
  );
  console.log(` ${COMPARED.toLocaleString('en')} exchanges, median of ${ROUNDS}`);
  row('NDJSON, JSON.parse only', costs.parse, COMPARED, lines);
  row('NDJSON, check', costs.one, COMPARED, lines);
  row('NDJSON, check --workers 2', costs.two, COMPARED, lines);
  ratio('check to JSON.parse', costs.parse, costs.one);
  ratio('two workers to one', costs.one, costs.two);
  const ceiling = ((2 * costs.one.seconds) / costs.both.seconds).toFixed(2);
  console.log(`  two processes at once to one, which is what the machine allows: ${ceiling}`);
  rmSync(lines);
}

async function compareWithDrift(place: Place): Promise<void> {
  const lines = join(place.data, 'lines.ndjson');
  const har = join(place.data, 'contract-style.har');
  await writeLines(lines, COMPARED_WITH_DRIFT);
  await pipeline(toOpenapiHar(lines), createWriteStream(har));
  const drift = ['drift', har, '--api', 'generated/openapi.json', '--coverage'];
  const costs = await interleaved(
    {
      check: () => cost(place, 'check', har, '1'),
      drift: () => costOf(place.data, join(root, 'node_modules/@redocly/cli/bin/cli.js'), drift),
    },
    ROUNDS,
  );
  console.log(` ${COMPARED_WITH_DRIFT.toLocaleString('en')} exchanges, HAR in contract style`);
  row('check', costs.check, COMPARED_WITH_DRIFT, har);
  row('redocly drift --coverage', costs.drift, COMPARED_WITH_DRIFT, har);
  ratio('check to drift', costs.drift, costs.check);
}

async function grow(place: Place, size: number): Promise<void> {
  const lines = join(place.data, 'growth.ndjson');
  await writeLines(lines, size);
  row(`${size.toLocaleString('en')} exchanges, check`, await cost(place, 'check', lines, '1'), size, lines);
  rmSync(lines);
}

async function showMemory(place: Place, size: number): Promise<void> {
  const lines = join(place.data, 'large.ndjson');
  const other = join(place.data, 'large.json');
  await writeLines(lines, size);
  row('NDJSON', await cost(place, 'check', lines, '1'), size, lines);
  row('NDJSON, --workers 2', await cost(place, 'check', lines, '2'), size, lines);
  await writeArray(lines, other);
  row('JSON array', await cost(place, 'check', other, '1'), size, other);
  await pipeline(toOpenapiHar(lines), createWriteStream(other));
  row('HAR', await cost(place, 'check', other, '1'), size, other);
}

function cost({ scripts, data }: Place, script: 'parse' | 'check', ...args: string[]): Promise<Cost> {
  return costOf(data, join(scripts, `${script}.js`), args);
}

function row(name: string, { seconds, cpuSeconds, megabytes }: Cost, size: number, file: string): void {
  const cells = [
    `${seconds.toFixed(2)} s`,
    `cpu ${cpuSeconds.toFixed(2)} s`,
    `${Math.round(size / seconds).toLocaleString('en')} exchanges/s`,
    `${(statSync(file).size / 1e6 / seconds).toFixed(0)} MB/s`,
    `peak ${megabytes.toFixed(0)} MB`,
  ];
  console.log(`  ${name.padEnd(32)}${cells.map((cell) => cell.padStart(21)).join('')}`);
}

function ratio(name: string, slower: Cost, faster: Cost): void {
  const cpu = (slower.cpuSeconds / faster.cpuSeconds).toFixed(2);
  console.log(`  ${name}: ${(slower.seconds / faster.seconds).toFixed(2)} (cpu ${cpu})`);
}

/** Plain JavaScript in the pieces that the package has: compiling TypeScript is not what is measured. */
async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: {
      parse: fileURLToPath(new URL('parse-process.ts', import.meta.url)),
      check: fileURLToPath(new URL('check-process.ts', import.meta.url)),
      'check-thread': join(root, 'src/check/workers/thread.ts'),
    },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outdir: folder,
    logLevel: 'error',
  });
}
