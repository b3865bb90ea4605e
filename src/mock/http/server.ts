import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { MockExchange } from '../options.js';
import { isPreflight, preflightHeaders } from './cors.js';
import { endOfTurn } from './end-of-turn.js';
import { hasNoBody, NO_BODY, readBody } from './read-body.js';
import type { ReceivedRequest, Reply, Service } from './service.js';
import { writeEarlyReply, writeRawReply, writeReply } from './write-reply.js';

/** Twenty tags of 128 + 128 CJK characters, percent-encoded in a URL, need 46 kB; Node's own limit is 16. */
const MAX_HEADER_BYTES = 128 * 1024;

/** Told about every answer; what it throws is not caught. */
export type Observer = (exchange: MockExchange) => void;

/** An HTTP server that answers through `service`: CORS, bounded bodies, a refusal for bytes that are not HTTP. */
export function createMockServer(service: Service, observe: Observer | undefined): Server {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    latest.set(request.socket, response);
    response.once('close', () => {
      if (latest.get(request.socket) === response) latest.delete(request.socket);
    });
    void serve(service, observe, request, response);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    const response = latest.get(socket);
    const refuseRest = () => refuse(service, observe, error, socket);
    if (!response) refuseRest();
    else if (response.req.complete) response.once('close', refuseRest);
    // A client that breaks off inside a request gets no second answer to it.
    else socket.end(() => socket.destroy());
  });
  return server;
}

/** Refuses bytes that are no request. */
function refuse(
  service: Service,
  observe: Observer | undefined,
  error: NodeJS.ErrnoException,
  socket: Duplex,
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const startedAt = performance.now();
  const reply = service.refuse(error.code === 'HPE_HEADER_OVERFLOW' ? 'tooLarge' : 'malformed');
  writeRawReply(socket, reply);
  observe?.(describeExchange({ method: '?', url: '' }, reply, startedAt));
}

async function serve(
  service: Service,
  observe: Observer | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  if (isPreflight(method, headers)) {
    response.writeHead(204, preflightHeaders(headers)).end();
    return;
  }
  const startedAt = performance.now();
  const body = hasNoBody(request)
    ? NO_BODY
    : await readBody(request, service.bodyLimit?.(url) ?? service.maxBodyBytes);
  if (!body) return;
  const received: ReceivedRequest = { method, url, headers, body: body.bytes };
  const reply = await answerSafely(service, received);
  await endOfTurn();
  if (response.destroyed) return;
  if (body.complete) writeReply(response, reply);
  else writeEarlyReply(request, response, reply);
  observe?.(describeExchange(received, reply, startedAt));
}

async function answerSafely(service: Service, request: ReceivedRequest): Promise<Reply> {
  try {
    return await service.answer(request);
  } catch (error) {
    return {
      status: 500,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({ title: 'The mock failed', status: 500, detail: String(error) }),
      notes: { error },
    };
  }
}

function describeExchange(
  { method, url }: Pick<ReceivedRequest, 'method' | 'url'>,
  { status, notes }: Reply,
  startedAt: number,
): MockExchange {
  return { method, url, status, milliseconds: performance.now() - startedAt, ...notes };
}
