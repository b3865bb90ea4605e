import { canonicalQuery, type Pairs } from './canonical-query.js';
import { type Hashing, hmacSha256Hex, sha256Hex, webCrypto } from './hashing.js';
import { type Credentials, checkCredentials, type SigningOptions, timestamp } from './inputs.js';

/** The algorithm's name, as it stands in the string to sign and in the Authorization header. */
export const algorithmV3 = 'ACS3-HMAC-SHA256';

/** The hash functions of the V3 signature. */
export type V3Hashing = Pick<Hashing, 'sha256Hex' | 'hmacSha256Hex'>;

/** The parts of a request that a V3 signature covers, decoded; its body by hash. */
export interface V3Message {
  /** The HTTP method in any case. */
  method: string;
  /** Path as sent. @default '/', the path of every RPC action */
  path?: string | undefined;
  /** Decoded parameters: `new URLSearchParams(raw)` for one's own or a received query string. */
  query: Pairs;
  /** Headers, names in any case, one pair a line. */
  headers: Pairs;
}

/** A request to be signed. */
export interface V3Request extends Omit<V3Message, 'headers'> {
  /** What the Host header will say: with the port unless it is the scheme's own (`url.host`). */
  host: string;
  /** Headers the request will carry, those of action and version among them. @default none */
  headers?: Pairs | undefined;
  /** @default none */
  body?: string | Uint8Array | undefined;
}

/** Takes instead of parameters the text that `canonicalQuery` has made of them, so that it is made once. */
export type Spelled<Message extends { query: Pairs }> = Omit<Message, 'query'> & { query: Pairs | string };

const webHashing: V3Hashing = { sha256Hex, hmacSha256Hex };

/** Hashes a body for `x-acs-content-sha256`; no body counts as an empty one. */
export async function hashPayload(
  body: string | Uint8Array = '',
  hashing: Pick<Hashing, 'sha256Hex'> = webHashing,
): Promise<string> {
  return hashing.sha256Hex(body);
}

/** Names, lower-case and sorted, of the headers that have to be signed: every `x-acs-*`, `host` and `content-type`. */
export function headersToSign(headers: Pairs): string[] {
  const names = new Set<string>();
  for (const pair of headers) {
    const name = pair[0].toLowerCase();
    if (name.startsWith('x-acs-') || name === 'host' || name === 'content-type') names.add(name);
  }
  return [...names].sort();
}

/** One `name:value` line per name, in the order of `names`; values trimmed, several values sorted and comma-joined. */
export function canonicalHeaders(headers: Pairs, names: Iterable<string>): string {
  const lines = new Map<string, string[]>();
  for (const name of names) lines.set(name, []);
  for (const pair of headers) lines.get(pair[0].toLowerCase())?.push(pair[1].trim());
  let text = '';
  lines.forEach((values, name) => {
    text += `${name}:${values.length > 1 ? values.sort().join(',') : (values[0] ?? '')}\n`;
  });
  return text;
}

/** Joins what is signed, a line each; a blank line follows the headers, because each of them ends its own line. */
export function canonicalRequest(
  message: Spelled<V3Message>,
  signedHeaders: readonly string[],
  payloadHash: string,
): string {
  const { method, path = '/', query } = message;
  return [
    method.toUpperCase(),
    path,
    typeof query === 'string' ? query : canonicalQuery(query),
    canonicalHeaders(message.headers, signedHeaders),
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
}

/** The algorithm and the hash of the canonical request. */
export async function stringToSignV3(
  canonicalRequest: string,
  hashing: Pick<Hashing, 'sha256Hex'> = webHashing,
): Promise<string> {
  return `${algorithmV3}\n${await hashing.sha256Hex(canonicalRequest)}`;
}

/** HMAC-SHA256 of the string to sign, in lower-case hex, by the secret itself: no suffix, no derived key. */
export async function signatureV3(
  secret: string,
  stringToSign: string,
  hashing: Pick<Hashing, 'hmacSha256Hex'> = webHashing,
): Promise<string> {
  return hashing.hmacSha256Hex(secret, stringToSign);
}

/** The value of the Authorization header. */
export function authorizationHeader(
  accessKeyId: string,
  signedHeaders: readonly string[],
  signature: string,
): string {
  return `${algorithmV3} Credential=${accessKeyId},SignedHeaders=${signedHeaders.join(';')},Signature=${signature}`;
}

/**
 * Signs a request by ACS3-HMAC-SHA256 and resolves to the headers to set on it (lower-case names; a header of the
 * same name is replaced, so a request can be signed again). Rejects with a TypeError for unusable credentials.
 *
 * The vendor's SDK also sends `x-acs-credentials-provider` and, with STS, `x-acs-accesskey-id`; the specification
 * knows neither, so we don't.
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/v3-request-structure-and-signature
 */
export async function signV3(
  request: Spelled<V3Request>,
  credentials: Credentials,
  options: SigningOptions<keyof V3Hashing> = {},
): Promise<Record<string, string>> {
  checkCredentials(credentials);
  const { date = new Date(), nonce = webCrypto().randomUUID(), hashing = webHashing } = options;
  const { accessKeyId, accessKeySecret, securityToken } = credentials;
  const payloadHash = await hashPayload(request.body, hashing);
  const added: Record<string, string> = {
    'x-acs-content-sha256': payloadHash,
    'x-acs-date': timestamp(date),
    'x-acs-signature-nonce': nonce,
  };
  if (securityToken) added['x-acs-security-token'] = securityToken;
  const headers = replaceHeaders(request.headers, { ...added, host: request.host });
  const signedHeaders = headersToSign(headers);
  const { method, path, query } = request;
  const canonical = canonicalRequest({ method, path, query, headers }, signedHeaders, payloadHash);
  const signature = await signatureV3(accessKeySecret, await stringToSignV3(canonical, hashing), hashing);
  added.authorization = authorizationHeader(accessKeyId, signedHeaders, signature);
  return added;
}

function replaceHeaders(headers: Pairs = [], added: Record<string, string>): (readonly [string, string])[] {
  const merged = Object.entries<string>(added) as (readonly [string, string])[];
  for (const pair of headers) if (!Object.hasOwn(added, pair[0].toLowerCase())) merged.push(pair);
  return merged;
}
