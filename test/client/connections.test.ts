import { AsyncLocalStorage } from 'node:async_hooks';
import { execFile } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as node from '../../src/client-node/index.js';
import { created, credentials, entries, flowLog, optionsFor } from './entries.js';
import { playScript } from './scripted-server.js';

/** A server of plain connections; `answer` is told of each request by its number on that connection. */
async function listen(answer: (socket: Socket, request: number) => void) {
  const sockets: Socket[] = [];
  const server: Server = createServer((socket) => {
    let requests = 0;
    sockets.push(socket);
    socket.on('error', () => {});
    socket.on('data', () => {
      requests += 1;
      answer(socket, requests);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`, sockets };
}

const body = JSON.stringify(created);
const whole = `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const half = `HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n${body}`;

describe.each(entries)('connections of %s', (_, { createFlowLogClient }) => {
  it('are kept open for the next call', async () => {
    const { url, sockets } = await listen((socket) => socket.write(whole));
    const client = createFlowLogClient(optionsFor(url));
    for (let call = 0; call < 3; call += 1)
      expect((await client.createFlowLog(flowLog)).data).toEqual(created);
    expect(sockets.length).toBe(1);
  });

  it('that end under a call which changes something make it fail, and not happen twice', async () => {
    let requests = 0;
    const { url } = await listen((socket, request) => {
      requests += 1;
      if (request === 1) socket.write(whole);
      else socket.resetAndDestroy();
    });
    const client = createFlowLogClient(optionsFor(url));
    await client.createFlowLog(flowLog);
    const { error } = await client.createFlowLog(flowLog);
    expect(error).toMatchObject({ kind: 'network', attempts: 1 });
    expect(requests).toBe(2);
  });

  it('are closed by a timeout or an abort while a body is being read', async () => {
    const controller = new AbortController();
    let requests = 0;
    const { url, sockets } = await listen((socket) => {
      requests += 1;
      const isSecond = requests === 2;
      socket.write(half, () => isSecond && setTimeout(() => controller.abort(), 50));
    });
    const client = createFlowLogClient(optionsFor(url));
    const late = await client.createFlowLog(flowLog, { timeout: 400 });
    const aborted = await client.createFlowLog(flowLog, { signal: controller.signal });
    expect([late.error?.kind, aborted.error?.kind]).toEqual(['timeout', 'abort']);
    // Some platforms open a spare connection when one is lost.
    const used = () => sockets.filter(({ bytesRead }) => bytesRead > 0);
    await expect.poll(() => used().map(({ closed }) => closed)).toEqual([true, true]);
  });

  it('that turn into something else are failures, and at once', async () => {
    const { url } = await listen((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    );
    const { error } = await createFlowLogClient(optionsFor(url)).createFlowLog(flowLog);
    expect(error?.kind).toBe('network');
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['BR', brotliCompressSync],
    ['gzip, br', (text: string) => brotliCompressSync(gzipSync(text))],
    ['identity', (text: string) => Buffer.from(text)],
    ['gzip', (text: string) => gzipSync(text).subarray(0, -8)],
  ])('may carry answers compressed by %s', async (encoding, compress) => {
    const packed = compress(body);
    const { url } = await listen((socket) => {
      socket.write(
        `HTTP/1.1 200 OK\r\ncontent-encoding: ${encoding}\r\ncontent-length: ${packed.length}\r\n\r\n`,
      );
      socket.write(packed);
    });
    expect((await createFlowLogClient(optionsFor(url)).createFlowLog(flowLog)).data).toEqual(created);
  });

  it('may bring nothing at all as compressed', async () => {
    const { url } = await playScript({ status: 500, headers: { 'content-encoding': 'gzip' }, body: '' });
    const { error } = await createFlowLogClient(optionsFor(url)).createFlowLog(flowLog);
    expect(error).toMatchObject({ kind: 'empty', status: 500 });
  });

  it('may mark the order of bytes', async () => {
    const { url } = await playScript({ body: `\ufeff${body}` });
    expect((await createFlowLogClient(optionsFor(url)).createFlowLog(flowLog)).data).toEqual(created);
  });

  it('may carry a body where none belongs', async () => {
    const { url } = await playScript({ status: 205, headers: { 'content-length': `${body.length}` }, body });
    const { error, response } = await createFlowLogClient(optionsFor(url)).createFlowLog(flowLog);
    expect([error?.kind, response?.status]).toEqual(['empty', 205]);
  });

  it('may bring what was not compressed as it says, which is a failure', async () => {
    const { url } = await playScript({ headers: { 'content-encoding': 'gzip' }, body: 'plain' });
    const { error } = await createFlowLogClient(optionsFor(url)).createFlowLog(flowLog);
    expect(error?.kind).toBe('network');
  });
});

describe('connections of flowlog-contract/node', () => {
  it('serve the next client as well', async () => {
    const { url, sockets } = await listen((socket) => socket.write(whole));
    for (let client = 0; client < 3; client += 1) {
      await node.createFlowLogClient(optionsFor(url)).createFlowLog(flowLog);
    }
    expect(sockets.length).toBe(1);
  });

  it('are replaced when the server closed them meanwhile', async () => {
    const { url, sockets } = await listen((socket) => socket.write(whole));
    const client = node.createFlowLogClient(optionsFor(url));
    for (let call = 1; call <= 3; call += 1) {
      expect((await client.createFlowLog(flowLog)).data).toEqual(created);
      const last = sockets.at(-1);
      last?.end();
      await expect.poll(() => last?.closed).toBe(true);
    }
    expect(sockets.length).toBe(3);
  });

  it('are not used again where the server says it will close them at once', async () => {
    const answer = whole.replace('\r\n', '\r\nkeep-alive: timeout=1\r\n');
    const { url, sockets } = await listen((socket) => socket.write(answer));
    const client = node.createFlowLogClient(optionsFor(url));
    for (let call = 1; call <= 2; call += 1) await client.createFlowLog(flowLog);
    expect(sockets.length).toBe(2);
  });

  it('leave every call in the asynchronous context it was made in', async () => {
    const { url, sockets } = await listen((socket) => socket.write(whole));
    const context = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const onResponse = () => void seen.push(context.getStore());
    const client = node.createFlowLogClient({ ...optionsFor(url), onResponse });
    for (const name of ['first', 'second', 'third']) {
      await context.run(name, () => client.createFlowLog(flowLog));
    }
    expect(seen).toEqual(['first', 'second', 'third']);
    expect(sockets.length).toBe(1);
  });

  it('don’t keep a finished program running', async () => {
    const { url } = await listen((socket) => socket.write(whole));
    const entry = new URL('../../src/client-node/index.ts', import.meta.url).href;
    const options = JSON.stringify({ region: 'cn-hangzhou', endpoint: url, credentials });
    const program = `import { createFlowLogClient } from ${JSON.stringify(entry)};
      const { data } = await createFlowLogClient(${options}).describeFlowLogs();
      console.log(data.FlowLogId);`;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
    expect(stdout).toBe(`${created.FlowLogId}\n`);
  });
});
