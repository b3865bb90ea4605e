import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came in, decoded as a verifier wants it. */
export interface Received {
  method: string;
  path: string;
  /** The query string, not decoded. */
  rawQuery: string;
  query: URLSearchParams;
  headers: [string, string][];
  body: Uint8Array;
}

/** Starts a server on 127.0.0.1 that answers every request with an empty result and keeps what it received. */
export async function startRecordingServer() {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    received.push(await receive(request));
    response.setHeader('content-type', 'application/json');
    response.end('{"RequestId":"1"}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The request received last. */
    last(): Received {
      const request = received.at(-1);
      if (!request) throw new Error('Nothing was received yet.');
      return request;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function receive(request: IncomingMessage): Promise<Received> {
  const [path = '', rawQuery = ''] = (request.url ?? '').split('?', 2);
  const { rawHeaders, method = '' } = request;
  const headers = rawHeaders.flatMap((name, index): [string, string][] =>
    index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
  );
  const body = Buffer.concat(await request.toArray());
  return { method, path, rawQuery, query: new URLSearchParams(rawQuery), headers, body };
}
