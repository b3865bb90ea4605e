import { readHeader } from './headers.js';
import type { RpcRule, RpcSource } from './model.js';
import { percentDecode } from './percent.js';
import { quote } from './quote.js';
import type { WireCall, WireFailure, WireHeaders, WirePair } from './request.js';

/** The actions that exist; a `Set` or `Map` of their names serves. */
export type KnownActions = Pick<ReadonlySet<string>, 'has'>;

/** The parts of a request that may name its action and version. */
export interface Asked {
  readonly headers: WireHeaders;
  /** Still percent-encoded. */
  readonly path: string;
  readonly common: readonly WirePair[];
}

type Found = Pick<WireCall, 'action' | 'style'>;

/**
 * The action of a request on the RPC path: of header and parameter the first that is known (pop-core repeats the
 * caller's spelling in the header and corrects only the parameter). On any other path the path names it, and a header
 * or parameter may only agree.
 */
export function findAction(asked: Asked, rule: RpcRule, actions: KnownActions): Found | WireFailure {
  const named = readSource(asked, rule.action);
  if (asked.path !== rule.path) return findPathAction(asked.path, named, actions);
  const [first] = named;
  if (first === undefined) return missing('missingAction', 'action', rule.action);
  const action = named.find((name) => actions.has(name));
  return action === undefined ? unknownAction(first) : { action, style: 'rpc' };
}

/** A failure unless the request's version is the rule's; where the path names the operation it may be left out. */
export function checkVersion(asked: Asked, rule: RpcRule, found: Found): WireFailure | undefined {
  const { action, style } = found;
  const [version] = readSource(asked, rule.versionFrom);
  if (version === rule.version) return undefined;
  if (version !== undefined) {
    const detail = `version ${quote(version)}; send ${rule.version}`;
    return { failure: 'wrongVersion', detail, parameter: rule.versionFrom.parameter, action };
  }
  return style === 'contract'
    ? undefined
    : { ...missing('missingVersion', 'version', rule.versionFrom), action };
}

function findPathAction(path: string, named: readonly string[], actions: KnownActions): Found | WireFailure {
  const action = percentDecode(path.slice(1)) ?? path;
  if (!actions.has(action)) return unknownAction(action);
  const other = named.find((name) => name !== action);
  if (other === undefined) return { action, style: 'contract' };
  const detail = `the path names ${quote(action)}, the request ${quote(other)}`;
  return { failure: 'unknownAction', detail, action: other };
}

function readSource({ headers, common }: Asked, source: RpcSource): string[] {
  const header = readHeader(headers, source.header);
  let parameter = '';
  for (const [key, value] of common) {
    if (key !== source.parameter) continue;
    parameter = value;
    break;
  }
  if (header === '') return parameter === '' ? [] : [parameter];
  return parameter === '' ? [header] : [header, parameter];
}

function unknownAction(action: string): WireFailure {
  return { failure: 'unknownAction', detail: `no operation ${quote(action)}`, action };
}

function missing(failure: 'missingAction' | 'missingVersion', what: string, source: RpcSource): WireFailure {
  const detail = `no ${what}; send header ${source.header} or parameter ${source.parameter}`;
  return { failure, detail, parameter: source.parameter };
}
