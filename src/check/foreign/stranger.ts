import type { RpcRule } from '../../wire/index.js';
import { percentDecode } from '../../wire/index.js';
import type { CheckContract } from '../contract/check-contract.js';
import { readBodyText } from '../exchange/body.js';
import { type HeaderRecord, headerOf, toHeaderRecord } from '../exchange/headers.js';
import type { ExchangeRequest } from '../model.js';
import { createHostTest, type HostKind, hostOf, namesHosts } from './hosts.js';

/** The host of a request that is none of this API, `''` if that is not known; undefined if the request belongs to it. */
export type StrangerTest = (request: ExchangeRequest) => string | undefined;

const LONGEST_FORM = 64 * 1024;

/**
 * Tells traffic of other APIs from this one's, for requests that name no operation of the contract in its version. In
 * doubt a request belongs: on the contract's hosts whatever it asks for, elsewhere if it names the version, an
 * operation, or sends the protocol's own parameters. `hosts` are further patterns of hosts that serve this API.
 * @throws CheckInputError when a pattern is no host.
 */
export function createStrangerTest(
  { bundle, tables }: CheckContract,
  hosts: readonly string[] = [],
): StrangerTest {
  const kindOf = createHostTest(bundle, hosts);
  const { rpc, operations } = tables;
  const belongs = rpc
    ? (request: ExchangeRequest, host: string) => belongsToRpc(request, host, kindOf(host), rpc, operations)
    : createRestTest(bundle);
  return (request) => {
    const host = hostOf(request);
    return kindOf(host) === 'own' || belongs(request, host) ? undefined : host;
  };
}

function belongsToRpc(
  request: ExchangeRequest,
  host: string,
  kind: HostKind,
  rule: RpcRule,
  operations: Readonly<Record<string, unknown>>,
): boolean {
  const { actions, version, hasProtocol } = readNames(request, rule);
  if (version === rule.version) return true;
  const isNamed = actions.some((action) => Object.hasOwn(operations, action));
  if (isNamed) return kind === 'unknown' || version === '';
  const isNameless = actions.length === 0 && version === '';
  return isNameless && kind === 'unknown' && (hasProtocol || host === '');
}

/** Paths are all that tells: on a host that is known to be another the contract's have been looked for already. */
function createRestTest(bundle: unknown): (_request: ExchangeRequest, host: string) => boolean {
  const hasHosts = namesHosts(bundle);
  return (_request, host) => !hasHosts || isAnybodys(host);
}

/** No host, an address, or a name without a dot: a machine of one's own. */
function isAnybodys(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return !name.includes('.') || /^[\d.]+$|(?:^|\.)localhost$/.test(name);
}

interface Names {
  /** Empty only on the path of the wire rule. */
  readonly actions: readonly string[];
  readonly version: string;
  /** It has parameters of the protocol. */
  readonly hasProtocol: boolean;
}

/** What a request names, read leniently: it may be broken in a way that dispatching does not get past. */
function readNames(request: ExchangeRequest, { action, versionFrom, ...rule }: RpcRule): Names {
  const headers = toHeaderRecord(request.headers);
  const [target = '', query = ''] = request.url
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
    .split(/\?(.*)/s);
  const pairs = new URLSearchParams(query.split('#', 1)[0]);
  for (const [name, value] of new URLSearchParams(formOf(request, headers))) pairs.append(name, value);
  const path = target || rule.path;
  const inPath = path === rule.path ? '' : (percentDecode(path.slice(1)) ?? '');
  const named = [headerOf(headers, action.header), pairs.get(action.parameter) ?? ''];
  const protocol = [...rule.commonParameters, rule.regionParameter ?? ''];
  return {
    actions: [...named, inPath].filter((name) => name !== ''),
    version: headerOf(headers, versionFrom.header) || (pairs.get(versionFrom.parameter) ?? ''),
    hasProtocol: protocol.some((name) => pairs.has(name)),
  };
}

function formOf(request: ExchangeRequest, headers: HeaderRecord): string {
  if (!request.body) return '';
  const read = readBodyText(request, headers);
  const text = 'text' in read ? read.text.slice(0, LONGEST_FORM) : '';
  return /^\s*[{[<]/.test(text) ? '' : text;
}
