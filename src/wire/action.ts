import { checkBodySize, readForm } from './body.js';
import { checkVersion, findAction, type KnownActions } from './dispatch.js';
import type { RpcRule } from './model.js';
import { readPairs } from './pairs.js';
import { quote } from './quote.js';
import type { WireCall, WireFailure, WirePair, WireRequest } from './request.js';
import { readTarget, type Target } from './target.js';

/**
 * Finds out which operation a request asks for and separates its parameters from the protocol's. Never throws: what
 * cannot be dispatched comes back as a failure, checked in this order: method, size, encoding and number of
 * parameters, action, version.
 */
export function readAction(
  request: WireRequest,
  rule: RpcRule,
  actions: KnownActions,
): WireCall | WireFailure {
  if (!rule.methods.includes(request.method.toUpperCase())) {
    const detail = `method ${quote(request.method)}; send ${rule.methods.join(' or ')}`;
    return { failure: 'wrongMethod', detail };
  }
  const target = readTarget(request.url);
  if (!target) return { failure: 'malformedEncoding', detail: 'the request target is not percent-encoded' };
  const pairs: WirePair[] = [];
  const failure = checkBodySize(request, rule) ?? readAllPairs(request, rule, target, pairs);
  return failure ?? dispatch(request, rule, actions, target, pairs);
}

function readAllPairs(
  request: WireRequest,
  rule: RpcRule,
  target: Target,
  pairs: WirePair[],
): WireFailure | undefined {
  const failure = readPairs(target.query, pairs, rule.maxParameters);
  if (failure) return failure;
  const form = readForm(request);
  return typeof form === 'string' ? readPairs(form, pairs, rule.maxParameters) : form;
}

function dispatch(
  request: WireRequest,
  rule: RpcRule,
  actions: KnownActions,
  target: Target,
  all: readonly WirePair[],
): WireCall | WireFailure {
  const common: WirePair[] = [];
  const pairs: WirePair[] = [];
  const protocol = protocolOf(rule);
  for (const pair of all) (protocol.has(pair[0]) ? common : pairs).push(pair);
  const asked = { headers: request.headers, path: target.path, common };
  const found = findAction(asked, rule, actions);
  if ('failure' in found) return found;
  const failure = checkVersion(asked, rule, found);
  return failure ?? { action: found.action, style: found.style, common, pairs };
}

const protocolNames = new WeakMap<RpcRule, ReadonlySet<string>>();

/** The names that belong to the protocol; made once for each rule. */
function protocolOf(rule: RpcRule): ReadonlySet<string> {
  const made =
    protocolNames.get(rule) ??
    new Set([rule.action.parameter, rule.versionFrom.parameter, ...rule.commonParameters]);
  protocolNames.set(rule, made);
  return made;
}
