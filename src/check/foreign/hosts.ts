import { isObject, locate } from '../../contract/index.js';
import { headerOf, toHeaderRecord } from '../exchange/headers.js';
import { CheckInputError } from '../input-error.js';
import type { ExchangeRequest } from '../model.js';

/**
 * Whose a host is. `own`: a server of the contract, also in a region or with an addition that the contract does not
 * list, or named by the caller. `sibling`: another host of the same provider. `unknown`: anybody's, such as an address.
 */
export type HostKind = 'own' | 'sibling' | 'unknown';

const HOST_PATTERN = /^[a-z0-9*._-]+(?::[\d*]+)?$|^\[[0-9a-f:*]+\](?::[\d*]+)?$/i;

/** The host that a request went to, with its port, in lower case; `''` where the recording does not tell. */
export function hostOf({ url, headers }: ExchangeRequest): string {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url)?.[1];
  const record = authority === undefined ? toHeaderRecord(headers) : {};
  const host = authority ?? (headerOf(record, 'host') || headerOf(record, ':authority'));
  return host.slice(host.lastIndexOf('@') + 1).toLowerCase();
}

/** A test of hosts for the servers of a contract, and for patterns in which `*` stands for any text. */
export function createHostTest(bundle: unknown, patterns: readonly string[]): (host: string) => HostKind {
  const servers = serverHosts(bundle);
  const named = patterns.map(readHostPattern);
  return (host) => {
    const name = host.replace(/:\d+$/, '').replace(/\.$/, '');
    if (named.some((pattern) => pattern.test(host) || pattern.test(name))) return 'own';
    if (servers.some((server) => server.isOwn(name))) return 'own';
    return servers.some(({ domain }) => domain !== '' && name.endsWith(`.${domain}`)) ? 'sibling' : 'unknown';
  };
}

/** True if a contract says which hosts serve it. */
export function namesHosts(bundle: unknown): boolean {
  return serverHosts(bundle).length > 0;
}

/**
 * A pattern of `--host` as an expression over whole hosts.
 * @throws CheckInputError when it is no host.
 */
export function readHostPattern(text: string): RegExp {
  if (!HOST_PATTERN.test(text)) {
    const example = 'gateway.example.com, *.example.com or localhost:4010';
    throw new CheckInputError(`${JSON.stringify(text)} is no host; give one like ${example}`);
  }
  const source = text.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`, 'i');
}

interface ServerHost {
  /** What all hosts of the provider end with; `''` where that can't be told from the server alone. */
  readonly domain: string;
  readonly isOwn: (name: string) => boolean;
}

function serverHosts(bundle: unknown): ServerHost[] {
  const servers = locate(bundle, ['servers'])?.node;
  return (Array.isArray(servers) ? servers : []).flatMap((server) => {
    const url = isObject(server) ? String(server.url) : '';
    const host = /^[^/]*:\/\/([^/?#:]+)/.exec(url)?.[1];
    return host === undefined ? [] : [readServer(host.toLowerCase())];
  });
}

/**
 * `vpc.{region}.aliyuncs.com`: the product stands first, the domain after the last variable. A new region, or an
 * addition such as `vpc-inner`, is still this API: a drifted host must not make its traffic somebody else's.
 */
function readServer(host: string): ServerHost {
  const [first = '', ...rest] = host.split('.');
  const lastVariable = rest.findLastIndex((label) => label.includes('{'));
  const tail = rest.slice(lastVariable + 1);
  const source = host.split(/\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const exact = new RegExp(`^${source.join('[^.]+')}$`);
  const domain = tail.length >= 2 && !/^[\d.]+$/.test(host) ? tail.join('.') : '';
  const isAkin = (name: string) => {
    const [label = ''] = name.split('.', 1);
    return domain !== '' && name.endsWith(`.${domain}`) && label.split('-').includes(first);
  };
  return { domain, isOwn: (name) => exact.test(name) || isAkin(name) };
}
