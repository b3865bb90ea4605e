import type { ReceivedRequest, Reply } from '../http/service.js';
import { problemReply } from '../problem.js';

/** Everything below this path talks to the mock and not to the API. */
export const ADMIN_PATH = '/_mock/';

/** A request to the mock itself. */
export interface AdminRequest {
  readonly request: ReceivedRequest;
  readonly query: URLSearchParams;
}

/** Answers one method of one path. */
export type Handler = (request: AdminRequest) => Reply | Promise<Reply>;

/** Handlers by path below `/_mock/` and method. */
export type Routes = Readonly<Record<string, Readonly<Record<string, Handler>>>>;

/** A JSON answer that nobody may keep. */
export function jsonReply(value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
    notes: {},
  };
}

/** An answer that tells what is wrong with a request to the mock. */
export function refusal(status: number, title: string, detail: string): Reply {
  return problemReply({ status, title, detail }, {});
}

/** True for a request target below the admin path. */
export function isAdmin(url: string): boolean {
  return url.startsWith(ADMIN_PATH);
}

/** Finds the handler of a request and notes in its answer what was called. */
export async function dispatch(routes: Routes, request: ReceivedRequest): Promise<Reply> {
  const { method, url } = request;
  const { pathname, searchParams } = new URL(url, 'http://mock');
  const name = pathname.slice(ADMIN_PATH.length);
  const reply = await answer(routes, name, { request, query: searchParams });
  return { ...reply, notes: { ...reply.notes, operation: `${method} ${pathname}` } };
}

function answer(routes: Routes, name: string, { request, query }: AdminRequest): Reply | Promise<Reply> {
  const handlers = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (!handlers) {
    const known = Object.keys(routes).map((each) => ADMIN_PATH + each);
    return refusal(404, 'No such page', `The mock has ${known.join(', ')}`);
  }
  const handler = Object.hasOwn(handlers, request.method) ? handlers[request.method] : undefined;
  if (handler) return handler({ request, query });
  const allowed = Object.keys(handlers).join(', ');
  const reply = refusal(405, 'Method not allowed', `${ADMIN_PATH}${name} takes ${allowed}`);
  return { ...reply, headers: { ...reply.headers, allow: allowed } };
}

/** The JSON of a request's body; a refusal when there is none. */
export function readJson({
  request,
}: AdminRequest): { readonly value: unknown } | { readonly refused: Reply } {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(request.body)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { refused: refusal(400, 'Unreadable body', `The body is no JSON: ${reason}`) };
  }
}
