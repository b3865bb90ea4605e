import type { Hashing } from './hashing.js';

/** An access key, with the security token when it is a temporary one (STS). */
export interface Credentials {
  accessKeyId: string;
  accessKeySecret: string;
  securityToken?: string | undefined;
}

/** What makes a signature reproducible, and the hash functions to use for it. */
export interface SigningOptions<Used extends keyof Hashing> {
  /** The time of signing; the API refuses one more than 15 minutes off. @default now */
  date?: Date | undefined;
  /** Unique per request sent, retries included. @default a random UUID */
  nonce?: string | undefined;
  /** @default WebCrypto */
  hashing?: Pick<Hashing, Used> | undefined;
}

/**
 * Throws a TypeError that names the field, never its value, when a credential is missing or holds a space, a line
 * break or another character that no access key has and no header can carry.
 */
export function checkCredentials({
  accessKeyId,
  accessKeySecret,
  securityToken,
}: Partial<Credentials> = {}): void {
  checkField('accessKeyId', accessKeyId);
  checkField('accessKeySecret', accessKeySecret);
  if (securityToken) checkField('securityToken', securityToken);
}

function checkField(field: keyof Credentials, value: string | undefined): void {
  if (!value || /[^!-~]/.test(value)) {
    throw new TypeError(`Cannot sign: ${field} is missing or has blanks or non-ASCII in it.`);
  }
}

/** Writes a date as `YYYY-MM-DDThh:mm:ssZ` in UTC, the form both signatures use; RangeError for an invalid date. */
export function timestamp(date: Date): string {
  return `${date.toISOString().slice(0, -5)}Z`;
}
