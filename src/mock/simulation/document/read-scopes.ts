import { isObject, type JsonObject } from '../../../contract/index.js';
import type { Selection } from '../state/index.js';
import { StateError } from './format.js';

/** A scope of a document, not looked at any further, with its account, region and place (JSON Pointer). */
export interface RawScope {
  readonly at: string;
  readonly account: string;
  readonly region: string;
  readonly content: JsonObject;
}

/** The scopes of a document, and what they replace. */
export interface RawState {
  readonly scopes: readonly RawScope[];
  readonly selection: Selection;
}

/**
 * Reads both forms of a document: a list of `scopes`, which replaces all that is selected, or a single scope, which
 * replaces itself. Account and region of the selection hold for scopes that don't name theirs.
 * @throws StateError
 */
export function readScopes(document: unknown, selection: Selection): RawState {
  if (!isObject(document)) throw new StateError(['/ must be an object']);
  if (!('scopes' in document)) {
    const scope = readScope(document, '', selection);
    return { scopes: [scope], selection: scope };
  }
  const { version, scopes, ...others } = document;
  const [extra] = Object.keys(others);
  if (extra !== undefined) throw new StateError([`/${extra} is not known beside scopes`]);
  if (version !== undefined && version !== 1) throw new StateError(['/version must be 1']);
  if (!Array.isArray(scopes)) throw new StateError(['/scopes must be an array']);
  const read = scopes.map((scope, index) => readScope(scope, `/scopes/${index}`, selection));
  const twice = read.find((scope, index) => read.some((each, i) => i < index && isSameScope(each, scope)));
  if (twice) throw new StateError([`${twice.at} is a second scope of ${twice.account} in ${twice.region}`]);
  return { scopes: read, selection };
}

function readScope(scope: unknown, at: string, selection: Selection): RawScope {
  if (!isObject(scope)) throw new StateError([`${at || '/'} must be an object`]);
  return {
    at,
    account: readName(scope, 'account', at, selection),
    region: readName(scope, 'region', at, selection),
    content: scope,
  };
}

function readName(scope: JsonObject, name: keyof Selection, at: string, selection: Selection): string {
  const chosen = selection[name];
  const value = scope[name] ?? chosen;
  if (typeof value !== 'string') {
    throw new StateError([`${at}/${name} must be a text, here or as ?${name}= of the request`]);
  }
  if (chosen !== undefined && value !== chosen) {
    throw new StateError([`${at}/${name} must be ${chosen}, the ${name} that is to be replaced`]);
  }
  return value;
}

function isSameScope(a: RawScope, b: RawScope): boolean {
  return a.account === b.account && a.region === b.region;
}
