import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli, startCli } from './run-cli.js';

const folder = mkdtempSync(join(tmpdir(), 'manners-'));
afterAll(() => rmSync(folder, { recursive: true }));

const empty = join(folder, 'empty');
mkdirSync(empty);
const binary = write('binary.har', Buffer.from([0x00, 0xff, 0xfe, 0x80, 0x0a]));
const object = write('object.json', '{\n  "name": "package"\n}\n');
const brokenYaml = write('broken.yaml', 'openapi: 3.1.0\n  info: [');
const dangling = write(
  'dangling.yaml',
  'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { $ref: gone.yaml } }\n',
);
const line = '{"request":{"method":"GET","url":"/"},"response":{"status":200}}\n';
const recording = write('one.ndjson', line);

function write(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const wrong: readonly (readonly [what: string, args: readonly string[], message: string])[] = [
  ['a folder without recordings', ['check', empty], `${empty} holds no recording`],
  ['bytes of no format', ['check', binary], `${binary} is no recording; give HAR`],
  ['a JSON object that is no recording', ['check', object], `${object} is no recording; give HAR`],
  ['workers that are no number', ['check', recording, '--workers', 'two'], 'a whole number from 1 on'],
  ['a report over a folder', ['check', recording, '--output', empty], `can't write ${empty}: it is a folder`],
  [
    'a contract that is not there',
    ['check', recording, '--contract', join(folder, 'gone.yaml')],
    `can't read contract ${join(folder, 'gone.yaml')}: there is no such file`,
  ],
  [
    'a contract that is not YAML',
    ['mock', '--contract', brokenYaml],
    `Can't serve contract ${brokenYaml}: bad indentation of a mapping entry at line 2`,
  ],
  [
    'a contract that refers to nothing',
    ['mock', '--contract', dangling],
    `Can't serve contract ${dangling}: it refers to ${join(folder, 'gone.yaml')}: there is no such file`,
  ],
  ['a folder as contract', ['mock', '--contract', folder], `Can't serve contract ${folder}: it is a folder`],
  ['a report that is not there', ['coverage', 'merge', 'gone'], "can't read gone: there is no such file"],
  [
    'a report that has no coverage',
    ['coverage', 'merge', object],
    `${object} holds no coverage; make it with`,
  ],
  [
    'a rewritten recording in no folder',
    ['to-openapi-har', recording, join(folder, 'no', 'out.har')],
    `can't write ${join(folder, 'no', 'out.har')}: there is no such`,
  ],
  ['a recording of no origin', ['record', '--target', 'vpc', '--output', 'x'], '"vpc" is no origin'],
];

describe('a wrong call', () => {
  it.each(wrong)('is told in one line that names the culprit once: %s', async (_, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: [^\n]+\n$/);
    expect(stderr).toContain(message);
    const culprit = /(?:write|read|contract) (\S+):/.exec(message)?.[1];
    if (culprit) expect(stderr.split(culprit)).toHaveLength(2);
  });

  it('leaves nothing half-written', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('a reader that has seen enough', () => {
  it('ends the command without a complaint and without changing its exit code', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', 'check', recording, '--format', 'json', '--coverage'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    child.stdout.destroy();
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(complaint).toBe('');
  });
});

describe('an interrupted command', () => {
  it('ends while it waits for standard input, without a trace of its report', async () => {
    const output = join(folder, 'report.json');
    const args = ['check', '-', '--output', output];
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/index.ts', ...args], {
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.on('data', (text) => {
      complaint += text;
    });
    child.stdin.write(line);
    setTimeout(() => child.kill('SIGINT'), 600);
    await once(child, 'close');
    expect(complaint).toBe('');
    expect(readdirSync(folder).filter((name) => name.startsWith('report'))).toEqual([]);
  });

  it('that records says what it recorded', async () => {
    const args = ['record', '--target', 'http://127.0.0.1:1', '--output', join(folder, 'r.har')];
    const running = startCli(args);
    await running.line(/listening on/);
    running.process.kill('SIGINT');
    const { code, stdout } = await running.finished;
    expect(code).toBe(0);
    expect(stdout).toContain('recorded 0 exchanges');
  });
});
