import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { refusal } from './scripted-server.js';

/** What goes wrong with one request: most faults keep it from the target, `lost` drops the answer on its way back. */
export type Fault =
  | 'none'
  | 'drop'
  | 'hang'
  | 'html'
  | 'busy'
  | 'empty'
  | 'truncated'
  | 'throttled'
  | 'expired'
  | 'lost';

const answers: Partial<
  Record<Fault, readonly [status: number, headers: Record<string, string>, body: string]>
> = {
  html: [502, { 'content-type': 'text/html' }, '<!doctype html><h1>Bad Gateway</h1>'],
  busy: [503, { 'retry-after': '0' }, JSON.stringify(refusal('ServiceUnavailable'))],
  empty: [503, {}, ''],
  truncated: [200, { 'content-type': 'application/json' }, '{"RequestId":"R","FlowLo'],
  throttled: [400, { 'x-acs-retry-after': '5' }, JSON.stringify(refusal('Throttling.User'))],
  expired: [400, {}, JSON.stringify(refusal('InvalidSecurityToken.Expired'))],
};

/** A proxy for one test that spoils requests in turn, one fault each, and passes on all that come after them. */
export async function startFaultyProxy(
  target: string,
  ...faults: Fault[]
): Promise<{ url: string; left: Fault[] }> {
  const left = [...faults];
  const server = createServer((request, response) => {
    const fault = left.shift() ?? 'none';
    const answer = answers[fault];
    if (answer) response.writeHead(answer[0], answer[1]).end(answer[2]);
    else if (fault === 'drop') response.destroy();
    else if (fault !== 'hang') passOn(target, request, response, fault === 'lost');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, left };
}

function passOn(target: string, request: IncomingMessage, response: ServerResponse, isLost: boolean): void {
  const { method, url, headers } = request;
  const passed = forward(new URL(url ?? '/', target), { method, headers }, (answer) => {
    if (isLost) answer.resume().on('end', () => response.destroy());
    else answer.pipe(response.writeHead(answer.statusCode ?? 0, answer.headers));
  });
  request.pipe(passed);
}
