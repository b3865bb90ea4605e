import {
  algorithmV3,
  canonicalRequest,
  hashPayload,
  headersToSign,
  signatureV3,
  stringToSignV3,
  type V3Hashing,
  type V3Message,
} from './v3.js';
import { equalInConstantTime, type Refused, refuse, type Verification } from './verification.js';

/**
 * A request as it was received. Its query is decoded and encoded afresh, since senders leave characters literal on the
 * URL that they sign encoded (the vendor's SDK does so with `*`). Headers: Node's `rawHeaders`, not the joined ones.
 */
export interface ReceivedRequest extends V3Message {
  body?: string | Uint8Array | undefined;
}

/** The fields of an Authorization header. */
export interface Authorization {
  accessKeyId: string;
  /** Lower-case, in the order given. */
  signedHeaders: string[];
  signature: string;
}

const required = ['host', 'x-acs-content-sha256', 'x-acs-date'];

/** Reads an Authorization header's value; undefined when it is not one of ACS3-HMAC-SHA256. */
export function readAuthorization(value: string): Authorization | undefined {
  const match = /^(\S+) Credential=([^,\s]+),SignedHeaders=([^,\s]+),Signature=([^,\s]+)$/.exec(value);
  const [, algorithm, accessKeyId, signedHeaders, signature] = match ?? [];
  if (algorithm !== algorithmV3 || !accessKeyId || !signedHeaders || !signature) return undefined;
  return { accessKeyId, signedHeaders: signedHeaders.toLowerCase().split(';'), signature };
}

/**
 * Tells whether a request was signed by this secret with ACS3-HMAC-SHA256, as a value: it never throws for anything in
 * the request. The headers signed are those SignedHeaders names, but every header that has to be signed must be there.
 * Age, nonce and security token are left to the caller.
 */
export async function verifyV3(
  request: ReceivedRequest,
  secret: string,
  hashing?: V3Hashing,
): Promise<Verification> {
  const headers = Array.from(request.headers, ([name, value]) => [name.toLowerCase(), value] as const);
  const given = headers.filter(([name]) => name === 'authorization').map(([, value]) => value);
  if (given.length === 0) return refuse('missing-signature', 'The request has no Authorization header.');
  const authorization = readAuthorization(given.join());
  if (!authorization) {
    return refuse('malformed-signature', `The Authorization header is not one of ${algorithmV3}.`);
  }
  const signedHeaders = [...new Set(authorization.signedHeaders)].sort();
  const problem = headerProblem(headers, new Set(signedHeaders));
  if (problem) return problem;

  const payloadHash = await hashPayload(request.body, hashing);
  const canonical = canonicalRequest({ ...request, headers }, signedHeaders, payloadHash);
  const stringToSign = await stringToSignV3(canonical, hashing);
  const computed = { stringToSign, canonicalRequest: canonical };
  if (!headers.some(([name, value]) => name === 'x-acs-content-sha256' && value.trim() === payloadHash)) {
    return refuse('payload-mismatch', 'x-acs-content-sha256 is not the hash of the body.', computed);
  }
  const expected = await signatureV3(secret, stringToSign, hashing);
  if (equalInConstantTime(expected, authorization.signature)) return { valid: true };
  return refuse('signature-mismatch', 'The signature is not that of this string to sign.', computed);
}

function headerProblem(
  headers: readonly (readonly [string, string])[],
  signed: Set<string>,
): Refused | undefined {
  const present = new Set(headers.map(([name]) => name));
  const missing = [...required, ...signed].find((name) => !present.has(name));
  if (missing !== undefined) return refuse('missing-header', `The header ${missing} is missing.`);
  const unsigned = headersToSign(headers).find((name) => !signed.has(name));
  if (unsigned === undefined) return undefined;
  return refuse('unsigned-header', `The header ${unsigned} is not among SignedHeaders.`);
}
