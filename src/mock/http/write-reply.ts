import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { CORS_HEADERS } from './cors.js';
import type { Reply } from './service.js';

const LINGER_MS = 1000;

/** Writes an answer, with the CORS headers every answer carries. HEAD and 204 get no body. */
export function writeReply(response: ServerResponse, reply: Reply): void {
  const length = Buffer.byteLength(reply.body);
  response.writeHead(reply.status, { ...reply.headers, ...CORS_HEADERS, 'content-length': length });
  response.end(reply.body);
}

/**
 * Writes an answer to a request whose body was not read to the end, then discards what still comes for a moment and
 * closes: closing at once would reset the connection and a client busy sending would never see the answer.
 */
export function writeEarlyReply(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const length = Buffer.byteLength(reply.body);
  const headers = { ...reply.headers, ...CORS_HEADERS, 'content-length': length, connection: 'close' };
  response.writeHead(reply.status, headers);
  response.write(reply.body);
  const finish = () => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(finish, LINGER_MS).unref();
  request.once('end', finish).once('close', finish).resume();
}

/** Writes an answer to bytes that Node's parser refused, straight to the socket, and closes it. */
export function writeRawReply(socket: Duplex, reply: Reply): void {
  const headers = { ...reply.headers, ...CORS_HEADERS, connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = Buffer.byteLength(reply.body);
  socket.end(`HTTP/1.1 ${reply.status} \r\n${lines.join('')}content-length: ${length}\r\n\r\n${reply.body}`);
}
