import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, ratio } from './client-ratio.js';

const turns = 9;
const root = fileURLToPath(new URL('..', import.meta.url));

interface Import {
  readonly milliseconds: number;
  /** Resident memory after the import. */
  readonly megabytes: number;
}

/**
 * Prints what each import costs a new process, in turns; the first turn warms the disk cache and is not counted. Memory
 * is beside that of a process which imports nothing.
 */
export function measureImports(built: string): void {
  const sources = {
    'flowlog-contract': `await import(${JSON.stringify(`${built}/index.js`)})`,
    'flowlog-contract/node': `await import(${JSON.stringify(`${built}/node.js`)})`,
    'vendor SDK': "await import('@alicloud/vpc20160428')",
    'pop-core': "await import('@alicloud/pop-core')",
  };
  const runs = Array.from({ length: turns + 1 }, () => Object.values(sources).map(measureImport)).slice(1);
  const column = (index: number, what: keyof Import) => runs.map((run) => run[index]?.[what] ?? 0);
  const alone = median(Array.from({ length: turns }, () => measureImport('0').megabytes));
  const vendor = Object.keys(sources).indexOf('vendor SDK');
  console.log(`\nimport in a new process (median of ${turns} turns)`);
  console.table(
    Object.fromEntries(
      Object.keys(sources).map((name, index) => [
        name,
        {
          ms: Number(median(column(index, 'milliseconds')).toFixed(1)),
          'MB resident': Math.round(median(column(index, 'megabytes')) - alone),
          'faster than vendor SDK': ratio(column(vendor, 'milliseconds'), column(index, 'milliseconds')),
        },
      ]),
    ),
  );
}

function measureImport(source: string): Import {
  const code = `const t = performance.now(); ${source}; const ms = performance.now() - t;
    console.log(JSON.stringify({ milliseconds: ms, megabytes: process.memoryUsage.rss() / 2 ** 20 }))`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, encoding: 'utf8' }),
  );
}
