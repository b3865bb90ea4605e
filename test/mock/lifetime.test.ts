import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { MockStartError, startMock } from '../../src/mock/index.js';
import { callAction, startForTest } from './calls.js';

describe('a mock', () => {
  it('runs beside others in one process', async () => {
    const mocks = await Promise.all([startForTest(), startForTest({ inBandErrors: false })]);
    expect(new Set(mocks.map(({ url }) => url)).size).toBe(2);
    const asked = { Description: 'mock:RuleExist' };
    const answers = await Promise.all(mocks.map(({ url }) => callAction(url, asked)));
    expect(answers.map(({ status }) => status)).toEqual([400, 200]);
  });

  it('listens on the loopback address unless told otherwise', async () => {
    const mock = await startForTest();
    expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('ends kept-alive connections when it is closed, and may be closed twice', async () => {
    const mock = await startMock();
    const agent = new Agent({ keepAlive: true });
    const socket = await new Promise<Socket>((resolve) => {
      get(mock.url, { agent }, (response) => {
        const { socket } = response;
        response.resume().on('end', () => resolve(socket));
      });
    });
    const socketClosed = new Promise((resolve) => socket.once('close', resolve));
    await Promise.all([mock.close(), mock.close()]);
    await socketClosed;
    await expect(fetch(mock.url)).rejects.toThrow();
  });

  it('is closed even while a client is in the middle of a request', async () => {
    const mock = await startMock();
    const controller = new AbortController();
    onTestFinished(() => controller.abort());
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(10)) });
    const sending = fetch(mock.url, {
      method: 'POST',
      body,
      signal: controller.signal,
      duplex: 'half',
    } as RequestInit);
    const failed = expect(sending).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    await mock.close();
    await failed;
  });

  it('says that its port is taken', async () => {
    const mock = await startForTest();
    const port = Number(new URL(mock.url).port);
    const second = startMock({ port });
    await expect(second).rejects.toMatchObject({
      name: 'MockStartError',
      code: 'ADDRESS',
      message: `Port ${port} on 127.0.0.1 is already in use; choose another port, or 0 for any free one`,
    });
  });

  it('says that its host is none of this machine', async () => {
    await expect(startMock({ host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'ADDRESS',
      message: expect.stringContaining("Can't listen on 192.0.2.1:0 (EADDRNOTAVAIL)"),
    });
  });
});

describe('a contract that cannot be served', () => {
  const documents: [what: string, text: string | undefined, message: RegExp][] = [
    ['is not there', undefined, /there is no such file/],
    ['is empty', '', /neither YAML nor JSON/],
    ['is no YAML', 'openapi: 3.1.0\ninfo: {title: a\npaths: [', /line 3/],
    ['is no OpenAPI', 'hello: world', /it has no `openapi` version/],
    ['refers to a missing file', 'openapi: 3.1.0\npaths: {/a: {$ref: gone.yaml}}', /gone\.yaml/],
    ['refers to nothing', "openapi: 3.1.0\npaths: {/a: {$ref: '#/x/y'}}", /"x" in "#\/x\/y" does not exist/],
    [
      'has no operations',
      'openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: {}',
      /it has no operations/,
    ],
    ['has a wire rule of wrong shape', 'openapi: 3.1.0\nx-rpc: {product: Vpc}\npaths: {}', /x-rpc/],
  ];

  it.each(documents)('because it %s, is named in one line', async (_what, text, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'contract-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'contract.yaml');
    if (text !== undefined) await writeFile(file, text);
    const error = await startMock({ contract: file }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(MockStartError);
    expect(error).toMatchObject({ code: 'CONTRACT', message: expect.stringMatching(message) });
    expect((error as Error).message).toContain(`Can't serve contract ${file}: `);
    expect((error as Error).message).not.toContain('\n');
  });
});
