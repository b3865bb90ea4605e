import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** How the server deals with one request. */
export interface Step {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
  /** What goes wrong: no answer at all, a connection that closes at once, or one that closes in mid-body. */
  readonly fault?: 'hang' | 'drop' | 'cut';
}

/** A request as the server got it. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that goes through its steps, one a request, and stays at the last. */
export interface ScriptedServer {
  readonly url: string;
  readonly received: readonly Received[];
}

/** An error body as the gateway writes it. */
export function refusal(Code: string, Message = 'No.') {
  return { Code, Message, RequestId: 'R-1', HostId: 'vpc.aliyuncs.com' };
}

/** A server for one test; it ends with it. */
export async function playScript(
  ...steps: (Step | ((request: Received) => Step))[]
): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
    const seen = {
      method: request.method ?? '',
      path: pathname,
      query: searchParams,
      headers: request.headers,
      body,
    };
    const step = steps[Math.min(received.length, steps.length - 1)] ?? {};
    received.push(seen);
    play(response, typeof step === 'function' ? step(seen) : step);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received };
}

function play(response: ServerResponse, { status = 200, headers = {}, body = {}, fault }: Step): void {
  if (fault === 'hang') return;
  if (fault === 'drop') {
    response.destroy();
    return;
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = { 'content-type': 'application/json', ...headers };
  if (fault !== 'cut') {
    response.writeHead(status, type).end(text);
    return;
  }
  response.writeHead(status, { ...type, 'content-length': text.length + 10 });
  response.write(text, () => response.destroy());
}
