import { isObject, locate } from '../../contract/index.js';
import {
  decodeParameters,
  percentDecode,
  readPairs,
  type WireFailure,
  type WirePair,
} from '../../wire/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import type { ExchangeRequest } from '../model.js';
import { readBodyText } from './body.js';
import type { Call, Dispatch } from './call.js';
import { type HeaderRecord, headerOf, toHeaderRecord } from './headers.js';

const MOST_PAIRS = 10_000;

interface Route {
  readonly operation: CheckOperation;
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Dispatches by method and path template; the base paths of the contract's servers may stand before it. */
export function createRestDispatch(bundle: unknown, operations: Iterable<CheckOperation>): Dispatch {
  const checked = [...operations];
  const routes = checked.map(toRoute).sort((a, b) => a.names.length - b.names.length);
  const bases = basePaths(bundle);
  const dispatch = (
    request: ExchangeRequest,
    headers = toHeaderRecord(request.headers),
  ): Call | WireFailure => {
    const [target = '/'] = request.url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '').split('#', 1);
    const [path = '', query = ''] = splitOnce(target, '?');
    const method = request.method.toLowerCase();
    for (const base of bases) {
      if (!path.startsWith(base)) continue;
      const found = findRoute(routes, method, path.slice(base.length) || '/');
      if (found) return toCall(found.route, found.values, query, request, headers);
    }
    return { failure: 'unknownAction', detail: `no operation ${request.method} ${path}` };
  };
  return Object.assign(dispatch, { headerNames: headersOf(checked) });
}

function headersOf(operations: readonly CheckOperation[]): string[] {
  const parameters = operations.flatMap(({ operation }) => operation.parameters);
  const declared = parameters.flatMap(({ in: place, name }) =>
    place === 'header' ? name.toLowerCase() : [],
  );
  return [...new Set(['content-type', 'transfer-encoding', ...declared])];
}

function toRoute(operation: CheckOperation): Route {
  const names: string[] = [];
  const source = operation.operation.path
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith('{')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(part.slice(1, -1));
      return '([^/]+)';
    })
    .join('');
  return { operation, pattern: new RegExp(`^${source}/?$`), names };
}

function findRoute(routes: readonly Route[], method: string, path: string) {
  for (const route of routes) {
    const match = route.operation.operation.method === method ? route.pattern.exec(path) : null;
    if (match) return { route, values: match.slice(1) };
  }
  return undefined;
}

function toCall(
  { operation, names }: Route,
  found: readonly string[],
  query: string,
  request: ExchangeRequest,
  headers: HeaderRecord,
): Call | WireFailure {
  const pairs: WirePair[] = [];
  const failure = readPairs(query, pairs, MOST_PAIRS);
  if (failure) return failure;
  const inPath = found.map((text, index): WirePair => [names[index] ?? '', percentDecode(text) ?? text]);
  const group = (location: string) => operation.operation.parameters.filter((one) => one.in === location);
  const decoded = decodeParameters(pairs, group('query'), { style: 'contract' });
  const sent = group('header').map(({ name }): WirePair => [name, headerOf(headers, name.toLowerCase())]);
  const headerPairs = sent.filter(([, value]) => value !== '');
  const body = readJsonBody(request, headers);
  return {
    operation,
    values: {
      query: decoded.values,
      path: decodeParameters(inPath, group('path')).values,
      header: lowerCased(decodeParameters(headerPairs, group('header')).values),
      cookie: {},
      ...(body !== undefined && { body }),
    },
    query: decoded.values,
    unknown: decoded.unknown,
    problems: decoded.problems,
    common: [],
  };
}

function lowerCased(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
}

function readJsonBody(request: ExchangeRequest, headers: HeaderRecord): unknown {
  if (!request.body || !/\bjson\b/.test(headerOf(headers, 'content-type'))) return undefined;
  const read = readBodyText(request, headers);
  try {
    return 'text' in read ? JSON.parse(read.text) : undefined;
  } catch {
    return 'text' in read ? read.text : undefined;
  }
}

function basePaths(bundle: unknown): string[] {
  const servers = locate(bundle, ['servers'])?.node;
  const urls = (Array.isArray(servers) ? servers : []).map((server) =>
    isObject(server) ? String(server.url) : '',
  );
  const paths = urls.map((url) => url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/\/$/, ''));
  return [...new Set([...paths.filter((path) => path !== ''), ''])];
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
