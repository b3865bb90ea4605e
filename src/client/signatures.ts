import { type Credentials, canonicalQuery, type Hashing, signV1, signV3 } from '../signing/index.js';
import type { WirePair } from '../wire/index.js';
import type { ClientRule } from './model.js';

/** A call as signing sees it. */
export interface UnsignedCall {
  readonly method: string;
  /** With the port unless it is the scheme's own. */
  readonly host: string;
  readonly operation: string;
  /** Where the wire has action and version. */
  readonly rule: Pick<ClientRule, 'action' | 'version' | 'versionFrom'>;
  readonly parameters: readonly WirePair[];
  /** Lower-case names, each once. */
  readonly headers: readonly WirePair[];
}

/** What goes over the wire; `query` without `?`. */
export interface SignedCall {
  readonly query: string;
  readonly headers: readonly WirePair[];
  /** A form, when the parameters are too long for an address. */
  readonly body?: string | undefined;
}

/** What a signature is made with; defaults as in signing. */
export interface SigningTools {
  readonly date?: Date | undefined;
  readonly nonce?: string | undefined;
  readonly hashing?: Hashing | undefined;
}

/** One of the API's two ways to sign. */
export type Signature = (
  call: UnsignedCall,
  credentials: Credentials,
  tools: SigningTools,
) => SignedCall | Promise<SignedCall>;

/** Servers and proxies commonly refuse request lines beyond 8 kB. */
const longestQuery = 4096;

const formType = 'application/x-www-form-urlencoded';

/** ACS3-HMAC-SHA256: action, version and signature in headers. */
export const signatureV3: Signature = async (
  { method, host, operation, rule, parameters, headers },
  credentials,
  tools,
) => {
  const query = canonicalQuery(parameters);
  const isForm = query.length > longestQuery;
  const all: Record<string, string> = Object.fromEntries(headers);
  all[rule.action.header] = operation;
  all[rule.versionFrom.header] = rule.version;
  if (isForm) all['content-type'] = formType;
  const sent = isForm ? { query: '', body: query } : { query };
  const signed = await signV3({ method, host, headers: Object.entries(all), ...sent }, credentials, tools);
  return { headers: Object.entries(Object.assign(all, signed)), ...sent };
};

/** HMAC-SHA1, signature version 1.0: all of it in parameters. */
export const signatureV1: Signature = async (
  { method, operation, rule, parameters, headers },
  credentials,
  tools,
) => {
  const body = canonicalQuery(parameters);
  const isForm = body.length > longestQuery;
  const query: WirePair[] = [
    [rule.action.parameter, operation],
    [rule.versionFrom.parameter, rule.version],
    ['Format', 'JSON'],
    ...(isForm ? [] : parameters),
  ];
  const signed = canonicalQuery(
    await signV1({ method, query, form: isForm ? parameters : [] }, credentials, tools),
  );
  return isForm
    ? { query: signed, headers: [...headers, ['content-type', formType]], body }
    : { query: signed, headers };
};
