import {
  type ClientRequest,
  type IncomingMessage,
  Agent as PlainAgent,
  request as sendPlain,
} from 'node:http';
import { request as sendTls, Agent as TlsAgent } from 'node:https';
import { isIP } from 'node:net';
import type { SignedRequest, Transport } from '../client/index.js';
import { readNodeAnswer } from './node-answer.js';
import { reuseQuickly } from './quick-reuse.js';

/** Sends over `node:http` and `node:https`, on connections that are kept open for the next call. */
export function nodeTransport(): Transport {
  let route: Route | undefined;
  return (signed, stop) =>
    new Promise((resolve, reject) => {
      if (route?.origin !== signed.origin) route = routeTo(signed.origin);
      const request = openRequest(route, signed, (response) => readNodeAnswer(response, resolve, reject));
      const giveUp = (reason: string) => {
        request.destroy();
        reject(new Error(reason));
      };
      stop.onStop(() => giveUp('stopped'));
      request.on('error', reject);
      // Without a listener node:http drops such a connection and tells nobody.
      request.on('upgrade', (_, socket) => {
        socket.destroy();
        giveUp('the server wants to switch protocols');
      });
      request.end(signed.body);
    });
}

/** Where requests go, read from an origin once. */
interface Route {
  readonly origin: string;
  readonly send: typeof sendTls;
  /** The `host` header. */
  readonly header: string;
  readonly host: string;
  readonly port: string;
  readonly servername: string;
  readonly agent: PlainAgent;
}

/** Servers commonly close idle connections after five seconds; a call on one that is just closing would be lost. */
const keepOpen = { keepAlive: true, timeout: 4000 };

let plainAgent: PlainAgent | undefined;
let tlsAgent: TlsAgent | undefined;

/** All clients share their connections, so that short-lived clients leave none of their own behind. */
function agentFor(protocol: string): Pick<Route, 'send' | 'agent'> {
  if (protocol === 'https:') {
    tlsAgent ??= reuseQuickly(new TlsAgent(keepOpen));
    return { send: sendTls, agent: tlsAgent };
  }
  plainAgent ??= reuseQuickly(new PlainAgent(keepOpen));
  return { send: sendPlain, agent: plainAgent };
}

function routeTo(origin: string): Route {
  const { protocol, host: header, hostname, port } = new URL(origin);
  // A URL keeps the brackets of an IPv6 address, a socket does not take them.
  const host = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  return { origin, header, host, port, servername: isIP(host) ? '' : host, ...agentFor(protocol) };
}

/** One object literal and no spread: `node:http` copies the options several times, and copies of a spread are slow. */
function openRequest(
  { send, header, host, port, servername, agent }: Route,
  { method, path, headers, body = '' }: SignedRequest,
  onResponse: (response: IncomingMessage) => void,
): ClientRequest {
  // A flat list, which is written as it is; host and length are then left to us.
  const raw = ['host', header, 'content-length', String(Buffer.byteLength(body))];
  for (const pair of headers) raw.push(pair[0], pair[1]);
  return send({ host, port, servername, agent, method, path, headers: raw }, onResponse);
}
