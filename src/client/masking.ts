import { type Credentials, percentEncode } from '../signing/index.js';

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

/**
 * A mask for these credentials. It finds them as they are and percent-encoded once or twice, since a gateway quotes the
 * string to sign, security token included, when a signature does not match. Secrets shorter than any real one are left, and
 * those with characters that can't be signed with, as they are never sent.
 */
export function maskOf(credentials: Credentials | undefined): Mask {
  const { accessKeySecret = '', securityToken = '' } = credentials ?? {};
  const secrets = [accessKeySecret, securityToken].filter((secret) => /^[!-~]{8,}$/.test(secret));
  return (text) =>
    secrets.reduce((masked, secret) => {
      // The part that is the same in every form: nearly no text has it, and encoding is what costs.
      const [start = ''] = secret.split(/\W/, 1);
      if (!text.includes(start)) return masked;
      const encoded = percentEncode(secret);
      return [secret, encoded, encodeURIComponent(secret), percentEncode(encoded)].reduce(
        (rest, form) => rest.replaceAll(form, '***'),
        masked,
      );
    }, text);
}

/**
 * A copy of something thrown with name, code and message alone: whatever else hangs on it (a request with its headers,
 * an address with its query) stays behind.
 */
export function copyCause(thrown: unknown, mask: Mask, depth = 3): Error {
  const { name, code, message, cause } = Object(thrown) as Partial<Record<keyof Error | 'code', unknown>>;
  const copy = new Error(mask(String(message || code || thrown)));
  if (cause && depth) copy.cause = copyCause(cause, mask, depth - 1);
  return Object.assign(copy, { name: String(name ?? 'Error') }, code ? { code } : {});
}
