import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { startRecorder } from '../../src/record/index.js';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'record-'));
const children: ChildProcess[] = [];
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

const call = '/?Action=GetFlowLogServiceStatus&Version=2016-04-28&RegionId=cn-hangzhou';
const signed = `${call}&AccessKeyId=LTAI5tSecret&Signature=c2VjcmV0&SecurityToken=tokentoken`;

describe('the recorder', () => {
  it.each(['out.ndjson', 'out.har'])('records what goes through, secrets masked: %s', async (name) => {
    const output = join(folder, name);
    const recorder = await startRecorder({ target: mock.url, output });
    const headers = {
      authorization: 'ACS3-HMAC-SHA256 Credential=LTAI5tSecret,SignedHeaders=host,Signature=c2VjcmV0',
    };
    const direct = await fetch(mock.url + call);
    const answer = await fetch(recorder.url + signed, { headers });
    expect(answer.status).toBe(direct.status);
    expect(Object.keys((await answer.json()) as object)).toEqual(
      Object.keys((await direct.json()) as object),
    );
    await fetch(recorder.url, { method: 'POST', body: new URLSearchParams(signed.slice(2)) });
    await recorder.close();
    expect(readFileSync(output, 'utf8')).not.toMatch(/LTAI5tSecret|c2VjcmV0|tokentoken/);
    const { exchanges, findings } = await runCheck([output]);
    expect([exchanges, findings]).toEqual([2, []]);
  });

  it('answers 502 when the target does not, and records nothing', async () => {
    const output = join(folder, 'dead.ndjson');
    const recorder = await startRecorder({ target: 'http://127.0.0.1:1', output });
    const answer = await fetch(recorder.url + call);
    expect([answer.status, readFileSync(output, 'utf8')]).toEqual([502, '']);
    await recorder.close();
  });

  it('refuses a target that is no origin and a file that can not be written', async () => {
    await expect(startRecorder({ target: 'vpc', output: join(folder, 'x') })).rejects.toThrow(/is no origin/);
    await expect(startRecorder({ target: mock.url, output: '/nowhere/x' })).rejects.toThrow(/can't write/);
  });
});

describe('flowlog-contract record', () => {
  async function start(
    output: string,
    ...more: string[]
  ): Promise<{ child: ChildProcess; url: string; out: () => string }> {
    const args = [
      '--import',
      'tsx',
      'src/cli/index.ts',
      'record',
      '--target',
      mock.url,
      '--output',
      output,
      ...more,
    ];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    children.push(child);
    let text = '';
    child.stdout?.on('data', (chunk) => {
      text += chunk;
    });
    while (!text.includes('listening on'))
      await once(child.stdout as NonNullable<typeof child.stdout>, 'data');
    return { child, url: /listening on (\S+)/.exec(text)?.[1] ?? '', out: () => text };
  }

  it.each(['killed.ndjson', 'killed.har'])(
    'leaves every finished exchange readable when it is killed: %s',
    async (name) => {
      const output = join(folder, name);
      const { child, url } = await start(output);
      for (let count = 0; count < 5; count++) await (await fetch(url + call)).text();
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { exchanges, findings } = await runCheck([output]);
      expect([exchanges, findings]).toEqual([5, []]);
    },
  );

  it('checks live and exits 1 for errors', async () => {
    const { child, url, out } = await start(join(folder, 'live.ndjson'), '--check');
    await run('curl', ['-sS', `${url}${call}&Colour=red`]);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
    expect(out()).toContain('error undocumented-parameter GetFlowLogServiceStatus has no parameter "Colour"');
    expect(out()).toContain('recorded 1 exchanges');
  });
});
