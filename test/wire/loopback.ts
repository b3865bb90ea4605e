import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { WireRequest } from '../../src/wire/index.js';

/** A server on a free port that keeps every request as it came and answers `{"RequestId":"..."}`. */
export interface Loopback {
  readonly port: number;
  readonly received: WireRequest[];
  close(): Promise<void>;
}

/** Starts a loopback server. */
export async function startLoopback(): Promise<Loopback> {
  const received: WireRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      received.push({ method, url, headers, body: Buffer.concat(chunks) });
      response.setHeader('content-type', 'application/json').end('{"RequestId":"0"}');
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, received, close };
}
