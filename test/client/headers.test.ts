import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entries, optionsFor } from './entries.js';

/** A server that keeps the lines of each request's head as they came, doubled ones included. */
async function keepHeads(): Promise<{ url: string; heads: string[][] }> {
  const heads: string[][] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let text = '';
    sockets.add(socket);
    socket.on('data', (piece) => {
      text += piece;
      const end = text.indexOf('\r\n\r\n');
      if (end < 0) return;
      heads.push(text.slice(0, end).toLowerCase().split('\r\n').slice(1));
      text = '';
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' && address?.port}`, heads };
}

const names = (head: readonly string[] = []) => head.map((line) => line.slice(0, line.indexOf(':')));

describe.each(entries)('headers of a call through %s', (_, { createFlowLogClient, createFlowLogCaller }) => {
  it.each([
    ['a line break in a value', { 'x-test': 'one\r\nx-other: two' }],
    ['a line break in a name', { 'x-test\r\nx-other': 'one' }],
    ['what no byte can hold', { 'x-test': '€' }],
  ])('are refused with %s, before anything is sent', async (_what, headers) => {
    const { url, heads } = await keepHeads();
    const client = createFlowLogClient(optionsFor(url));
    const caller = createFlowLogCaller(optionsFor(url));
    await expect(client.describeFlowLogs({}, { headers })).rejects.toThrow(TypeError);
    await expect(caller.POST('/DescribeFlowLogs', { headers })).rejects.toThrow(TypeError);
    const onRequest = (event: { headers: Record<string, string> }) =>
      void Object.assign(event.headers, headers);
    await expect(createFlowLogClient({ ...optionsFor(url), onRequest }).describeFlowLogs()).rejects.toThrow(
      TypeError,
    );
    expect(heads).toEqual([]);
  });

  it('are left out where they are undefined or null, and may come as any collection', async () => {
    const { url, heads } = await keepHeads();
    const client = createFlowLogClient(optionsFor(url));
    const { POST } = createFlowLogCaller(optionsFor(url));
    const given: unknown[] = [
      { 'x-test': 'one', 'x-none': undefined, 'x-null': null, 'x-empty': '' },
      new Headers({ 'x-test': 'one', 'x-empty': '' }),
      new Map([
        ['x-test', 'one'],
        ['x-empty', ''],
      ]),
    ];
    for (const headers of given as Record<string, string>[]) {
      await client.describeFlowLogs({}, { headers });
      await POST('/DescribeFlowLogs', { headers });
    }
    const own = heads.map((lines) => lines.filter((line) => line.startsWith('x-') && !/^x-acs-/.test(line)));
    expect(own.map((lines) => lines.map((line) => line.trim()).sort())).toEqual(
      Array(6).fill(['x-empty:', 'x-test: one']),
    );
  });

  it('leave the connection’s own to the connection', async () => {
    const { url, heads } = await keepHeads();
    const client = createFlowLogClient(optionsFor(url));
    const headers = { Host: 'elsewhere', 'Content-Length': '5', 'Transfer-Encoding': 'chunked' };
    const { error } = await client.describeFlowLogs({}, { headers });
    expect(error).toBeUndefined();
    const lines = heads[0]?.filter((line) => /^(host|content-length|transfer-encoding):/.test(line)).sort();
    expect(lines).toEqual(['content-length: 0', `host: ${new URL(url).host}`]);
  });

  it('go out once each, and those of the signature are the signature’s', async () => {
    const { url, heads } = await keepHeads();
    const onRequest = ({ headers }: { headers: Record<string, string> }) => {
      Object.assign(headers, { Accept: 'text/plain', Authorization: 'mine', 'X-Acs-Action': 'Mine' });
    };
    const client = createFlowLogClient({ ...optionsFor(url), onRequest });
    const headers = { ACCEPT: 'text/html', 'x-acs-version': 'mine', authorization: 'mine' };
    await client.describeFlowLogs({}, { headers });
    const sent = names(heads[0]);
    expect(sent).toEqual([...new Set(sent)]);
    expect(heads[0]?.filter((line) => line.includes('mine'))).toEqual([]);
    expect(heads[0]?.find((line) => line.startsWith('accept:'))).toMatch(
      /text\/html.*text\/plain|text\/plain/,
    );
  });

  it('may not be broken by the user agent', () => {
    expect(() => createFlowLogClient({ ...optionsFor('http://127.0.0.1'), userAgent: 'a\r\nb: c' })).toThrow(
      TypeError,
    );
  });
});
