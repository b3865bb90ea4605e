import { canonicalQuery, type Pairs, percentEncode } from './canonical-query.js';
import { type Hashing, hmacSha1Base64, webCrypto } from './hashing.js';
import { type Credentials, checkCredentials, type SigningOptions, timestamp } from './inputs.js';

/** The hash function of the V1 signature. */
export type V1Hashing = Pick<Hashing, 'hmacSha1Base64'>;

/** A request whose parameters are signed; headers, and bodies that are no form, are outside this signature. */
export interface V1Request {
  /** The HTTP method in any case. */
  method: string;
  /** Decoded query parameters, action and version among them. */
  query: Pairs;
  /** Decoded parameters of a form body. */
  form?: Pairs | undefined;
}

const webHashing: V1Hashing = { hmacSha1Base64 };

/** Every parameter of query and form body but the signature itself: sorted, encoded and joined. */
export function canonicalParameters({ query, form = [] }: Pick<V1Request, 'query' | 'form'>): string {
  return canonicalQuery([...query, ...form].filter(([name]) => name !== 'Signature'));
}

/** Method, encoded path and encoded canonical parameters, joined by `&`. */
export function stringToSignV1(method: string, canonicalParameters: string): string {
  return `${method.toUpperCase()}&%2F&${percentEncode(canonicalParameters)}`;
}

/** HMAC-SHA1 of the string to sign, in Base64, by the secret followed by `&`. */
export async function signatureV1(
  secret: string,
  stringToSign: string,
  hashing: V1Hashing = webHashing,
): Promise<string> {
  return hashing.hmacSha1Base64(`${secret}&`, stringToSign);
}

/**
 * Signs a request by HMAC-SHA1 (signature version 1.0) and resolves to its full query: the given parameters, then
 * those of the signature. Send it through `canonicalQuery` or URLSearchParams. A parameter of the signature that the
 * query already holds is replaced, so a request can be signed again. Rejects with a TypeError for unusable credentials.
 * @see https://www.alibabacloud.com/help/en/sdk/product-overview/rpc-mechanism
 */
export async function signV1(
  request: V1Request,
  credentials: Credentials,
  options: SigningOptions<keyof V1Hashing> = {},
): Promise<[string, string][]> {
  checkCredentials(credentials);
  const { date = new Date(), nonce = webCrypto().randomUUID(), hashing } = options;
  const { accessKeyId, accessKeySecret, securityToken } = credentials;
  const added: Record<string, string> = {
    AccessKeyId: accessKeyId,
    SignatureMethod: 'HMAC-SHA1',
    SignatureVersion: '1.0',
    SignatureNonce: nonce,
    Timestamp: timestamp(date),
    ...(securityToken && { SecurityToken: securityToken }),
  };
  const given = Array.from(request.query, ([name, value]): [string, string] => [name, value]);
  const query = given.filter(([name]) => name !== 'Signature' && !Object.hasOwn(added, name));
  query.push(...Object.entries(added));
  const stringToSign = stringToSignV1(request.method, canonicalParameters({ query, form: request.form }));
  return [...query, ['Signature', await signatureV1(accessKeySecret, stringToSign, hashing)]];
}
