import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { MockOptions } from '../../src/mock/index.js';
import { connectTo, startWorkshop, workshopContract } from './workshop.js';

const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

const newFile = () => join(mkdtempSync(join(tmpdir(), 'state-')), 'state.json');
const readScopes = (file: string) => JSON.parse(readFileSync(file, 'utf8')).scopes;

async function open(options: MockOptions) {
  const mock = await startWorkshop(options);
  onTestFinished(() => mock.close());
  return connectTo(mock, 'me');
}

describe('a state file', () => {
  it('keeps items, their transitions and switches across restarts', async () => {
    const file = newFile();
    const first = await open({ state: file, closedService: true });
    await first.call('OpenWorkshop');
    const settled = await first.build({ Name: 'Ada' });
    first.advance(100);
    await first.call('TuneMachine', { Machine: settled, Name: 'Bob' });
    first.advance(60);
    const before = await first.list();
    await first.mock.close();

    const second = await open({ state: file, closedService: true });
    expect(await second.list()).toEqual(before);
    second.advance(39);
    expect((await second.list())[0]?.State).toBe('Tuning');
    second.advance(1);
    expect((await second.list())[0]?.State).toBe('Running');
    expect(await second.build()).toMatch(/^m-/);
  });

  it('is written soon after a change, without the mock being closed', async () => {
    const file = newFile();
    const { build } = await open({ state: file });
    expect(readScopes(file)).toEqual([]);
    const id = await build();
    await vi.waitFor(() => expect(readScopes(file)[0].resources.Machine[0].MachineId).toBe(id));
    expect(readdirSync(join(file, '..')).filter((name) => !name.startsWith('state.json'))).toEqual([]);
  });

  it('comes before a seed, which only fills a file that is new', async () => {
    const file = newFile();
    const seed = {
      account: 'me',
      region: 'east',
      resources: { Machine: [{ MachineId: 'm-seed', Kind: 'Drill' }] },
    };
    const first = await open({ state: file, seed });
    expect(await first.list()).toHaveLength(1);
    await first.call('ScrapMachine', { Machine: 'm-seed' });
    first.advance(100);
    await first.mock.close();
    const second = await open({ state: file, seed });
    expect(await second.list()).toEqual([]);
  });

  it.each([
    ['cut short', '{"version":1,"scopes":[{"account":"me"'],
    ['empty', ''],
    ['of another kind', '[]'],
    ['with a mistake', '{"version":1,"scopes":[{"account":"me","region":"east","quotas":{"Machine":-1}}]}'],
  ])('that is %s stops the start with one line and stays as it is', async (_what, text) => {
    const file = newFile();
    writeFileSync(file, text);
    await expect(startWorkshop({ state: file })).rejects.toMatchObject({
      name: 'MockStartError',
      code: 'STATE',
      message: expect.stringMatching(
        /^Can't use state file .*; it was left as it is; move it away to begin without it$/,
      ),
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('that can not be written stops the start', async () => {
    const file = join(newFile(), 'no', 'such', 'folder.json');
    await expect(startWorkshop({ state: file })).rejects.toMatchObject({ code: 'STATE' });
    expect(existsSync(file)).toBe(false);
  });

  it('makes no sense for a mock that keeps no state', async () => {
    await expect(startWorkshop({ static: true, state: newFile() })).rejects.toMatchObject({ code: 'STATE' });
  });
});

describe('a seed', () => {
  it('may be a file', async () => {
    const file = newFile();
    writeFileSync(
      file,
      JSON.stringify({ account: 'me', region: 'east', resources: { Machine: [{ Kind: 'Lathe' }] } }),
    );
    const { list } = await open({ seed: file });
    expect(await list()).toMatchObject([{ Kind: 'Lathe', State: 'Running' }]);
  });

  it.each([
    ['that is not there', undefined, /^Can't use seed .*: there is no such file; correct it$/],
    ['that is no JSON', 'x', /^Can't use seed .*: it is no JSON \(.*\); correct it$/],
    [
      'with a mistake',
      '{"account":"me","region":"east","resource":{}}',
      /: \/resource is not known here; correct it$/,
    ],
  ])('%s stops the start with one line', async (_what, text, message) => {
    const file = newFile();
    if (text !== undefined) writeFileSync(file, text);
    await expect(startWorkshop({ seed: file })).rejects.toMatchObject({
      code: 'STATE',
      message: expect.stringMatching(message),
    });
  });
});

describe('a mock that is killed', () => {
  it('loses at most what it had no time to write, and its file is whole', async () => {
    const file = newFile();
    const first = await startProcess(file);
    const ids: string[] = [];
    for (let index = 0; index < 30; index += 1) ids.push(await build(first.url));
    await vi.waitFor(() => expect(readScopes(file)[0].resources.Machine).toHaveLength(30));
    const late = Promise.allSettled(Array.from({ length: 200 }, () => build(first.url)));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await stop(first.child, 'SIGKILL');
    await late;

    const second = await startProcess(file);
    const kept = await listIds(second.url);
    expect(kept.slice(0, 30)).toEqual(ids);
    expect(new Set(kept).size).toBe(kept.length);
    await stop(second.child, 'SIGTERM');
    expect(second.child.exitCode).toBe(0);
  });

  it('writes everything when it is asked to stop', async () => {
    const file = newFile();
    const { child, url } = await startProcess(file);
    const id = await build(url);
    await stop(child, 'SIGTERM');
    expect(readScopes(file)[0].resources.Machine[0].MachineId).toBe(id);
  });
});

async function startProcess(file: string): Promise<{ child: ChildProcess; url: string }> {
  const flags = [
    '--port',
    '0',
    '--contract',
    workshopContract,
    '--state',
    file,
    '--quota',
    '100000',
    '--log-level',
    'silent',
  ];
  const child = spawn(process.execPath, ['--import', 'tsx', cli, 'mock', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [line] = await once(child.stdout ?? child, 'data');
  return { child, url: String(line).trim().replace('listening on ', '') };
}

async function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function build(url: string): Promise<string> {
  const query = 'Do=BuildMachine&Edition=2020-01-01&Zone=east&Kind=Drill';
  const answer = (await (await fetch(`${url}/?${query}`)).json()) as { MachineId: string };
  return answer.MachineId;
}

async function listIds(url: string): Promise<string[]> {
  const state = (await (await fetch(`${url}/_mock/state`)).json()) as {
    scopes: { resources: { Machine: { MachineId: string }[] } }[];
  };
  return state.scopes.flatMap(({ resources }) => resources.Machine.map(({ MachineId }) => MachineId));
}
