import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import { build } from 'esbuild';
import { buildPackage } from './package-folder.js';
import { expected, startTargets } from './probed.js';

/** Runtimes other than Node whose npm packages hold the program itself, so that no install script has to fetch it. */
const runtimes = [
  { package: '@oven/bun-linux-x64@1.4.5', command: ['@oven/bun-linux-x64/bin/bun'] },
  {
    package: '@deno/linux-x64-glibc@2.9.6',
    command: [
      '@deno/linux-x64-glibc/deno',
      'run',
      '--allow-net',
      '--allow-read',
      '--node-modules-dir=manual',
    ],
  },
];

const program = `import { probe } from './probe.js';
import { validation } from 'flowlog-contract/validation';
const [endpoint, silent, account] = globalThis.Deno?.args ?? process.argv.slice(2);
console.log(JSON.stringify(await probe({ endpoint, silent, account, validate: validation })));`;

const installed = mkdtempSync(join(tmpdir(), 'runtimes-'));
const names = runtimes.map((runtime) => runtime.package);
execFileSync('npm', [
  'install',
  '--prefix',
  installed,
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  ...names,
]);
const built = await buildPackage();
const targets = await startTargets();
try {
  writeFileSync(join(built.folder, 'package.mjs'), program);
  const stdin = { contents: program, resolveDir: built.folder };
  const outfile = join(built.folder, 'bundle.mjs');
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'neutral' });
  for (const runtime of runtimes) {
    for (const file of ['package.mjs', 'bundle.mjs']) await tell(runtime, file);
  }
} finally {
  await targets.close();
  built.remove();
  rmSync(installed, { recursive: true });
}

/** Prints whether a program gave what it gives on Node. */
async function tell(runtime: (typeof runtimes)[number], file: string): Promise<void> {
  const [command = '', ...flags] = runtime.command;
  const { mock, silent } = targets;
  const values = [...flags, file, mock.url, silent, `${command}/${file}`];
  const run = promisify(execFile)(join(installed, 'node_modules', command), values, { cwd: built.folder });
  const { stdout, stderr } = await run.catch((error) => error);
  const isAsExpected = stdout !== '' && isDeepStrictEqual(JSON.parse(stdout), expected);
  console.log(`${runtime.package} ${file}: ${isAsExpected ? 'as on Node' : stdout + stderr}`);
  if (!isAsExpected) process.exitCode = 1;
}
