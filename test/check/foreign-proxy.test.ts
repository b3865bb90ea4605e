import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCheck } from '../../src/check/index.js';
import { createFlowLogClient } from '../../src/client/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';

const folder = mkdtempSync(join(tmpdir(), 'proxy-'));
let mock: Mock;

beforeAll(async () => {
  mock = await startMock();
});

afterAll(async () => {
  await mock?.close();
  rmSync(folder, { recursive: true });
});

async function callAll(endpoint: string): Promise<void> {
  const client = createFlowLogClient({
    region: 'cn-hangzhou',
    endpoint,
    credentials: { accessKeyId: 'LTAI5tKey', accessKeySecret: 'b' },
  });
  await client.getFlowLogServiceStatus({});
  await client.describeFlowLogs({ PageSize: 1000 });
  const form = new URLSearchParams({
    Action: 'DescribeFlowLogs',
    Version: '2016-04-28',
    RegionId: 'cn-hangzhou',
  });
  await (await fetch(endpoint, { method: 'POST', body: form })).text();
}

describe('a HAR by redocly proxy', () => {
  it('is checked, with nothing found', async () => {
    const har = join(folder, 'proxy.har');
    const port = await freePort();
    const args = ['proxy', '--target', mock.url, '--har', har, '--port', String(port)];
    const child = spawn(process.execPath, ['node_modules/@redocly/cli/bin/cli.js', ...args], {
      stdio: 'ignore',
      env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    });
    const closed = once(child, 'close');
    try {
      await isListening(port);
      await callAll(`http://127.0.0.1:${port}`);
      child.kill('SIGINT');
      await closed;
    } finally {
      child.kill('SIGKILL');
    }
    const { exchanges, findings } = await runCheck([har]);
    expect([exchanges, findings]).toEqual([3, []]);
  });
});

describe("the mock's journal", () => {
  it('is checked when it was downloaded as HAR', async () => {
    await fetch(`${mock.url}/_mock/requests`, { method: 'DELETE' });
    await callAll(mock.url);
    const file = join(folder, 'requests.har');
    writeFileSync(file, await (await fetch(`${mock.url}/_mock/requests?format=har`)).text());
    const { exchanges, findings } = await runCheck([file]);
    expect([exchanges, findings]).toEqual([3, []]);
  });

  it('in its short form has no bodies, and is refused with the way to get them', async () => {
    const file = join(folder, 'requests.json');
    writeFileSync(file, await (await fetch(`${mock.url}/_mock/requests`)).text());
    await expect(runCheck([file])).rejects.toThrow(/without bodies; download it with .*format=har/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function isListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'close').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isOpen) return;
    await sleep(100);
  }
  throw new Error('the proxy does not listen');
}
