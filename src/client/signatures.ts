import { type Credentials, canonicalQuery, type Hashing, signV1, signV3 } from '../signing/index.js';
import type { RpcSource, WirePair } from '../wire/index.js';

/** A call as signing sees it. */
export interface UnsignedCall {
  readonly method: string;
  /** With the port unless it is the scheme's own. */
  readonly host: string;
  readonly operation: string;
  readonly version: string;
  readonly sources: Readonly<Record<'action' | 'versionFrom', RpcSource>>;
  readonly parameters: readonly WirePair[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What goes over the wire; `query` without `?`. */
export interface SignedCall {
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A form, when the parameters are too long for an address. */
  readonly body?: string | undefined;
}

/** What a signature is made with. */
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
) => Promise<SignedCall>;

/** Servers and proxies commonly refuse request lines beyond 8 kB. */
const longestQuery = 4096;

/** ACS3-HMAC-SHA256: action, version and signature in headers. */
export const signatureV3: Signature = async (call, credentials, tools) => {
  const { sources, parameters } = call;
  const { query, form, body, type } = placeParameters(parameters);
  const headers = {
    ...call.headers,
    ...type,
    [sources.action.header]: call.operation,
    [sources.versionFrom.header]: call.version,
  };
  const request = { method: call.method, host: call.host, query: form ? [] : parameters, body };
  const signed = await signV3({ ...request, headers: Object.entries(headers) }, credentials, tools);
  return { query, body, headers: { ...headers, ...signed } };
};

/** HMAC-SHA1, signature version 1.0: all of it in parameters. */
export const signatureV1: Signature = async (call, credentials, tools) => {
  const { sources, parameters } = call;
  const { form, body, type } = placeParameters(parameters);
  const common: WirePair[] = [
    [sources.action.parameter, call.operation],
    [sources.versionFrom.parameter, call.version],
    ['Format', 'JSON'],
  ];
  const query = form ? common : [...common, ...parameters];
  const signed = await signV1({ method: call.method, query, form }, credentials, tools);
  return { query: canonicalQuery(signed), body, headers: { ...call.headers, ...type } };
};

function placeParameters(parameters: readonly WirePair[]) {
  const text = canonicalQuery(parameters);
  return text.length > longestQuery
    ? {
        query: '',
        form: parameters,
        body: text,
        type: { 'content-type': 'application/x-www-form-urlencoded' },
      }
    : { query: text };
}
