import { isUtf8 } from 'node:buffer';
import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Exchange, ExchangeTime } from '../check/index.js';

/** What a proxy is told. */
export interface ProxyOptions {
  /** Origin that requests go on to. */
  readonly target: URL;
  /** Send the client's `Host` on, which signatures of version 3 cover. */
  readonly keepHost: boolean;
  /** Told about every answered exchange, before the client has all of the answer. */
  readonly onExchange: (exchange: Exchange, time: ExchangeTime) => void;
}

/** Headers that belong to one connection. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-connection',
]);

/** A server that sends every request on to the target, and its answer back, and tells about both. */
export function createProxy(options: ProxyOptions): Server {
  return createServer((request, response) => {
    forward(options, request, response).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain' });
      response.end(`can't reach ${options.target.origin}: ${reason}\n`);
    });
  });
}

async function forward(
  options: ProxyOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const startedAt = new Date();
  const start = performance.now();
  const { method = 'GET', url = '/' } = request;
  const sent = await readAll(request);
  const answer = await send(options, request, sent);
  const body = await readAll(answer);
  const exchange: Exchange = {
    request: { method, url, headers: flat(request.headers), ...textOf(sent) },
    response: { status: answer.statusCode ?? 0, headers: flat(answer.headers), body: '', ...textOf(body) },
  };
  options.onExchange(exchange, { startedAt, milliseconds: Math.round(performance.now() - start) });
  response.writeHead(answer.statusCode ?? 502, withoutHops(answer.headers)).end(body);
}

function send(
  { target, keepHost }: ProxyOptions,
  request: IncomingMessage,
  body: Buffer,
): Promise<IncomingMessage> {
  const headers = withoutHops(request.headers);
  if (!keepHost) headers.host = target.host;
  if (body.length > 0) headers['content-length'] = body.length;
  const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
  const { method = 'GET', url: path = '/' } = request;
  return new Promise((resolve, reject) => {
    const { hostname, port, protocol } = target;
    open({ hostname: hostname.replace(/^\[|\]$/g, ''), port, protocol, method, path, headers }, resolve)
      .on('error', reject)
      .end(body);
  });
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function textOf(bytes: Buffer): { body?: string; bodyEncoding?: 'base64' } {
  if (bytes.length === 0) return {};
  if (isUtf8(bytes)) return { body: bytes.toString('utf8') };
  return { body: bytes.toString('base64'), bodyEncoding: 'base64' };
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}

function withoutHops(headers: IncomingMessage['headers']): OutgoingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name)));
}
