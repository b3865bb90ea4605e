/** Why a request is refused. */
export type RefusalReason =
  /** The request carries no signature. */
  | 'missing-signature'
  /** The signature's own header or parameters can't be read, or name another algorithm. */
  | 'malformed-signature'
  /** A header that has to be there, or that is said to be signed, is not there. */
  | 'missing-header'
  /** A header that has to be signed is not among the signed ones. */
  | 'unsigned-header'
  /** The body's hash is not the one the request states. */
  | 'payload-mismatch'
  /** The signature is not the one this secret gives. */
  | 'signature-mismatch';

/** A request whose signature is the one the secret gives. */
export interface Accepted {
  valid: true;
}

/**
 * A refused request. `stringToSign` (and for V3 `canonicalRequest`) is what the verifier computed, to be compared with
 * the sender's own; the signature it expected is not told, because whoever learns it could send it.
 */
export interface Refused {
  valid: false;
  reason: RefusalReason;
  /** What is wrong with what, in one sentence. */
  detail: string;
  stringToSign?: string;
  canonicalRequest?: string;
}

/** The answer of `verifyV1` and `verifyV3`. */
export type Verification = Accepted | Refused;

/** Makes the answer that refuses a request. */
export function refuse(
  reason: RefusalReason,
  detail: string,
  computed: Pick<Refused, 'stringToSign' | 'canonicalRequest'> = {},
): Refused {
  return { valid: false, reason, detail, ...computed };
}

/** Compares two strings in a time that depends on their lengths only, so that it can't be used to guess one. */
export function equalInConstantTime(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % (other.length || 1));
  }
  return difference === 0;
}
