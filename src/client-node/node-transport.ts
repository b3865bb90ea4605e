import { type IncomingMessage, Agent as PlainAgent, request as sendPlain } from 'node:http';
import { request as sendTls, Agent as TlsAgent } from 'node:https';
import type { Answer, SignedRequest, Transport } from '../client/index.js';

/** Sends over `node:http` and `node:https`, on connections that are kept open for the next call. */
export function nodeTransport(): Transport {
  let route: Route | undefined;
  return (signed, stop) =>
    new Promise((resolve, reject) => {
      if (route?.origin !== signed.origin) route = routeTo(signed.origin);
      const { send, header, ...options } = route;
      const headers = rawHeaders(header, signed);
      const request = send({ ...options, method: signed.method, path: signed.path, headers }, (response) =>
        readAnswer(response, resolve, reject),
      );
      stop.onStop(() => request.destroy());
      request.on('error', reject);
      request.end(signed.body);
    });
}

interface Route {
  readonly origin: string;
  readonly send: typeof sendPlain;
  /** The `host` header. */
  readonly header: string;
  readonly host: string;
  readonly port: string;
  readonly agent: PlainAgent;
}

function routeTo(origin: string): Route {
  const { protocol, host: header, hostname, port } = new URL(origin);
  // A URL keeps the brackets of an IPv6 address, a socket does not take them.
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return protocol === 'https:'
    ? { origin, send: sendTls, header, host, port, agent: new TlsAgent({ keepAlive: true }) }
    : { origin, send: sendPlain, header, host, port, agent: new PlainAgent({ keepAlive: true }) };
}

/** A flat list, which `node:http` writes as it is; it then leaves it to us to tell host and length. */
function rawHeaders(host: string, { headers, body = '' }: SignedRequest): string[] {
  const raw = ['host', host, 'content-length', String(Buffer.byteLength(body))];
  for (const pair of headers) raw.push(pair[0], pair[1]);
  return raw;
}

function readAnswer(
  response: IncomingMessage,
  resolve: (answer: Answer) => void,
  reject: (reason: Error) => void,
): void {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('error', reject);
  response.on('end', () => {
    const [first] = pieces;
    const body = pieces.length === 1 && first ? first : Buffer.concat(pieces);
    resolve(new NodeAnswer(response, body.toString()));
  });
}

class NodeAnswer implements Answer {
  readonly status: number;
  readonly text: string;
  readonly #response: IncomingMessage;

  constructor(response: IncomingMessage, text: string) {
    this.status = response.statusCode ?? 0;
    this.text = text;
    this.#response = response;
  }

  header(name: string): string | null {
    return this.#response.headers[name]?.toString() ?? null;
  }

  headers(): Headers {
    const headers = new Headers();
    for (const [name, value = ''] of Object.entries(this.#response.headers)) {
      for (const line of [value].flat()) headers.append(name, line);
    }
    return headers;
  }
}
