import { type IncomingMessage, Agent as PlainAgent, request as sendPlain } from 'node:http';
import { request as sendTls, Agent as TlsAgent } from 'node:https';
import type { Answer, Transport } from '../client/index.js';

const keepAlive = { keepAlive: true } as const;

/** Sends over `node:http` and `node:https`, on connections that are kept open for the next call. */
export function nodeTransport(): Transport {
  const plain = { send: sendPlain, agent: new PlainAgent(keepAlive) };
  const tls = { send: sendTls, agent: new TlsAgent(keepAlive) };
  return ({ url, method, headers, body }, signal) =>
    new Promise((resolve, reject) => {
      const { protocol, hostname, port, pathname, search } = new URL(url);
      const { send, agent } = protocol === 'https:' ? tls : plain;
      // URL keeps the brackets of an IPv6 address, which a socket does not take.
      const host = hostname.replace(/^\[|\]$/g, '');
      const request = send({ method, host, port, path: pathname + search, headers, agent });
      const stop = () => request.destroy(new Error('aborted'));
      signal.addEventListener('abort', stop);
      request
        .on('response', (response) => readAnswer(response, resolve, reject))
        .on('error', reject)
        .on('close', () => signal.removeEventListener('abort', stop))
        .end(body);
    });
}

function readAnswer(
  response: IncomingMessage,
  resolve: (answer: Answer) => void,
  reject: (reason: Error) => void,
): void {
  let text = '';
  response
    .setEncoding('utf8')
    .on('data', (piece: string) => {
      text += piece;
    })
    .on('error', reject)
    .on('end', () => resolve(toAnswer(response, text)));
}

function toAnswer({ statusCode = 0, headers }: IncomingMessage, text: string): Answer {
  return {
    status: statusCode,
    text,
    header: (name) => headers[name]?.toString() ?? null,
    headers: () =>
      new Headers(
        Object.entries(headers).flatMap(([name, value = []]) =>
          [value].flat().map((line): [string, string] => [name, line]),
        ),
      ),
  };
}
