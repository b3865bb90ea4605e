import type { IncomingHttpHeaders } from 'node:http';
import type { WireCall, WirePair } from '../../wire/index.js';
import {
  PREFERENCE_PARAMETERS,
  type Preference,
  parsePreference,
  toPreference,
  type UnreadablePreference,
} from '../preference.js';

const RESERVED = /^mock:(\S.*)$/s;
const CREDENTIAL = /\bCredential=mock:([^,\s]+)/;

/**
 * The client's wish: the `Prefer` header; else, when `inBand`, Prism's parameters (`__code`, `__example` ...); else a
 * value `mock:<wish>` of any parameter or of the access key id. `undefined` without a wish.
 */
export function findPreference(
  headers: IncomingHttpHeaders,
  call: WireCall,
  inBand: boolean,
): Preference | UnreadablePreference | undefined {
  const { prefer } = headers;
  if (prefer !== undefined) return parsePreference(String(prefer));
  if (!inBand) return undefined;
  const wishes = readParameters(call.pairs);
  if (wishes) return toPreference(wishes);
  const value = readReservedValue(call) ?? readCredential(headers);
  if (value === undefined) return undefined;
  return value.includes('=') ? parsePreference(value) : { example: value };
}

/** True for a parameter that talks to the mock and not to the operation. */
export function isPreferenceParameter(name: string): boolean {
  return Object.hasOwn(PREFERENCE_PARAMETERS, name);
}

function readParameters(pairs: readonly WirePair[]): Map<string, string> | undefined {
  let wishes: Map<string, string> | undefined;
  for (const [key, value] of pairs) {
    if (!key.startsWith('__') || !isPreferenceParameter(key)) continue;
    wishes ??= new Map();
    wishes.set(PREFERENCE_PARAMETERS[key] ?? key, value);
  }
  return wishes;
}

function readReservedValue({ pairs, common }: WireCall): string | undefined {
  const [, value = ''] = pairs.find(isReserved) ?? common.find(isReserved) ?? [];
  return RESERVED.exec(value)?.[1];
}

function isReserved([, value]: WirePair): boolean {
  return value.startsWith('mock:') && RESERVED.test(value);
}

function readCredential({ authorization }: IncomingHttpHeaders): string | undefined {
  return authorization && CREDENTIAL.exec(authorization)?.[1];
}
