import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { created, listed } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const clean = write('clean.ndjson', [created()]);
const broken = write('broken.ndjson', [created(), created({ TrafficType: 'Some' }, { FlowLogId: 'fl-2' })]);
const warned = write('warned.ndjson', [created({}, { Colour: 'red' })]);

function write(name: string, exchanges: unknown[]): string {
  const file = join(folder, name);
  writeFileSync(file, exchanges.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return file;
}

function run(args: string[], input = '') {
  const tsx = ['--import', 'tsx', 'src/cli/index.ts'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...tsx, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('flowlog-contract check', () => {
  it('exits 0 for a clean recording, with nothing on standard error', () => {
    expect(run(['check', clean])).toEqual({
      status: 0,
      stdout: '1 exchange checked: no findings\n',
      stderr: '',
    });
  });

  it('exits 1 for an error and shows where it is in recording and contract', () => {
    const { status, stdout } = run(['check', broken]);
    expect(status).toBe(1);
    expect(stdout).toContain('error invalid-parameter');
    expect(stdout).toContain(`${broken}:2 /request/query/TrafficType`);
    expect(stdout).toContain('seen     "Some"');
    expect(stdout).toMatch(/contract openapi\/components\/schemas\/TrafficType\.yaml:\d+/);
  });

  it('exits 1 for a warning only if it is told to', () => {
    expect(run(['check', warned]).status).toBe(0);
    expect(run(['check', warned, '--fail-on', 'warning']).status).toBe(1);
  });

  it('reads standard input', () => {
    const { status, stdout } = run(['check', '-'], readFileSync(broken, 'utf8'));
    expect(status).toBe(1);
    expect(stdout).toContain('<stdin>:2');
  });

  it('writes the report to a file, whole, and leaves nothing else', () => {
    const output = join(folder, 'report.json');
    const { status, stdout } = run(['check', broken, '--format', 'json', '--coverage', '--output', output]);
    expect([status, stdout]).toEqual([1, '']);
    const report = JSON.parse(readFileSync(output, 'utf8'));
    expect(report.findings).toHaveLength(1);
    expect(report.coverage.parts.operations).toEqual({ covered: 1, total: 12 });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('lists at most as many kinds of findings as asked for, but counts all', () => {
    const file = write('many.ndjson', [created({ A: '1' }), created({ B: '1' }, { FlowLogId: 'fl-3' })]);
    const { stdout } = run(['check', file, '--max-findings', '1']);
    expect(stdout).toMatch(/1 more kinds of findings[\s\S]*2 errors/);
  });

  it('exits 2 when there was nothing to check, unless that is allowed', () => {
    const other = { request: { method: 'GET', url: 'http://cdn.example/app.js' }, response: { status: 200 } };
    const file = write('other.ndjson', [other]);
    const passed =
      '1 exchange of other hosts passed over (cdn.example 1); name those that serve this API with --host';
    expect(run(['check', file])).toEqual({
      status: 2,
      stdout: `${passed}\n\n0 exchanges checked\n`,
      stderr:
        'error: nothing was checked: everything (1) was passed over; name the hosts of this API with --host, or allow this with --allow-empty\n',
    });
    expect(run(['check', '/dev/null']).stderr).toMatch(/nothing was checked: the recordings are empty/);
    expect(run(['check', file, '--allow-empty']).status).toBe(0);
    expect(run(['check', file, '--host', '*.example']).stdout).toContain('error undocumented-operation');
  });

  it('exits 1 when coverage is below the minimum', () => {
    const { status, stdout } = run([
      'check',
      clean,
      '--min-coverage',
      'operations=100',
      '--min-coverage',
      'statuses=1',
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('coverage of operations is 8.3 %, less than the 100 % asked for');
    expect(stdout).not.toContain('coverage of statuses is');
  });

  it.each([
    ['no recording', ['check'], /missing required argument/],
    ['a file that is not there', ['check', 'nowhere.har'], /there is no file nowhere\.har/],
    ['a file that is no recording', ['check', 'LICENSE'], /LICENSE is no recording/],
    [
      'a contract that is none',
      ['check', clean, '--contract', 'package.json'],
      /package\.json is no OpenAPI 3 document/,
    ],
    [
      'a part of coverage that is none',
      ['check', clean, '--min-coverage', 'colours=5'],
      /no coverage part "colours"/,
    ],
    ['a percentage that is none', ['check', clean, '--min-coverage', 'all=many'], /percentage from 0 to 100/],
    ['a report in place of a recording', ['check', clean, '--output', clean], /is a recording/],
    [
      'an output that can not be written',
      ['check', clean, '--output', '/nowhere/x'],
      /can't write \/nowhere\/x/,
    ],
  ])('exits 2 in one line for misuse: %s', (_name, args, message) => {
    const { status, stderr, stdout } = run(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('checks against another contract, whose lines it cites', () => {
    const contract = join(folder, 'pets.yaml');
    writeFileSync(contract, pets);
    const exchange = {
      request: { method: 'GET', url: 'https://pets.example/v1/pets/7?colour=red', headers: {} },
      response: { status: 200, headers: {}, body: '{"name":7}' },
    };
    const { status, stdout } = run(['check', write('pets.ndjson', [exchange]), '--contract', contract]);
    expect(status).toBe(1);
    expect(stdout).toContain('getPet has no parameter "colour"');
    expect(stdout).toMatch(/expected type string\n {2}contract pets\.yaml:22/);
  });
});

describe('the life of a flow log on the command line', () => {
  it('is followed through a whole file', () => {
    const file = write('life.ndjson', [created(), listed('fl-m5e8vhz2t21sel1nqabcd', 'Inactive')]);
    expect(run(['check', file]).stdout).toContain('error impossible-transition');
  });
});

const pets = `openapi: 3.1.1
info: { title: Pets, version: '1' }
servers: [{ url: https://pets.example/v1 }]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
      responses:
        '200':
          description: A pet.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      properties:
        name:
          type: string
`;
