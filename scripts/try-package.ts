import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Packs the built package, installs it in a project of its own, and uses all that it offers as a stranger would. */
const root = process.cwd();
const project = mkdtempSync(join(tmpdir(), 'stranger-'));
const failures: string[] = [];

try {
  install();
  for (const entry of entries()) expect(`import ${entry}`, importEntry(entry));
  const recordings = resolve('test/contract/recordings');
  expect('check', command('check', recordings), /no findings/);
  expect('check --format html', command('check', recordings, '--format', 'html'), /<!doctype html>/);
  expect('explain', command('explain', firstOperation()), /openapi\/paths\/\S+:\d+/);
  await expectMock();
  expect('the vitest matcher', tryMatcher(recordings));
} finally {
  rmSync(project, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
if (failures.length === 0) console.log('the package works in a project of its own');
process.exitCode = failures.length > 0 ? 1 : 0;

function install(): void {
  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n');
  must(run('npm', ['pack', '--pack-destination', project], root));
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  must(run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', `./${tarball}`]));
  if (readdirSync(join(project, 'node_modules')).includes('vitest'))
    failures.push('vitest is installed unasked');
}

function entries(): string[] {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string;
    exports: Record<string, string | { default?: string }>;
  };
  const code = Object.entries(exports).filter(
    ([key, target]) => typeof target !== 'string' && target.default && !/vitest/.test(key),
  );
  return code.map(([key]) => `${name}${key.slice(1)}`);
}

function importEntry(entry: string): SpawnSyncReturns<string> {
  const code = `import(${JSON.stringify(entry)}).then((all) => process.exit(Object.keys(all).length > 0 ? 0 : 1))`;
  return run(process.execPath, ['--input-type=module', '-e', code]);
}

function command(...args: string[]): SpawnSyncReturns<string> {
  return run(process.execPath, ['node_modules/.bin/flowlog-contract', ...args]);
}

async function expectMock(): Promise<void> {
  const args = ['node_modules/.bin/flowlog-contract', 'mock', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const url = /listening on (\S+)/.exec(String(line))?.[1];
  const answer = url === undefined ? undefined : await fetch(`${url}/_mock/health`);
  if (answer?.status !== 200) failures.push('the mock does not tell its health');
  child.kill('SIGTERM');
  await once(child, 'close');
}

/** The vitest of this repository stands for the one that a project has. */
function tryMatcher(recordings: string): SpawnSyncReturns<string> {
  symlinkSync(join(root, 'node_modules/vitest'), join(project, 'node_modules/vitest'));
  mkdirSync(join(project, 'test'));
  const [file = ''] = readdirSync(recordings);
  writeFileSync(
    join(project, 'test/matcher.test.js'),
    `import 'flowlog-contract/vitest';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
const [line] = readFileSync(${JSON.stringify(join(recordings, file))}, 'utf8').split('\\n');
it('passes', () => expect(JSON.parse(line)).toMatchContract());
it('fails', () => {
  const { request, response } = JSON.parse(line);
  expect(() => expect({ request, response: { ...response, body: '{' } }).toMatchContract()).toThrow(/unreadable-body/);
});
`,
  );
  return run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run']);
}

function firstOperation(): string {
  const { paths } = JSON.parse(readFileSync('generated/openapi.json', 'utf8')) as { paths: object };
  return Object.keys(paths)[0]?.slice(1) ?? '';
}

function run(program: string, args: readonly string[], cwd = project): SpawnSyncReturns<string> {
  return spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
}

function must({ status, stderr }: SpawnSyncReturns<string>): void {
  if (status !== 0) throw new Error(stderr);
}

function expect(what: string, { status, stdout, stderr }: SpawnSyncReturns<string>, output = /(?:)/): void {
  if (status !== 0 || !output.test(stdout))
    failures.push(`${what} failed: ${`${stdout}${stderr}`.slice(-400).trim()}`);
}
