import { type Credentials, percentEncode } from '../signing/index.js';

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

const shortestSecret = 8;

/**
 * A mask for these credentials. It finds them as they are and percent-encoded once or twice, since a gateway quotes the
 * string to sign, security token included, when a signature does not match. Shorter secrets than any real one are left.
 */
export function maskOf(credentials: Credentials | undefined): Mask {
  const { accessKeySecret = '', securityToken = '' } = credentials ?? {};
  const secrets = [accessKeySecret, securityToken].filter(({ length }) => length >= shortestSecret);
  const forms = secrets.flatMap((secret) => {
    const encoded = percentEncode(secret);
    return [secret, encoded, encodeURIComponent(secret), percentEncode(encoded)];
  });
  return (text) => forms.reduce((masked, form) => masked.replaceAll(form, '***'), text);
}

/**
 * A copy of something thrown with name, code and message alone: whatever else hangs on it (a request with its headers,
 * an address with its query) stays behind.
 */
export function copyCause(thrown: unknown, mask: Mask, depth = 3): Error {
  const { name, code, message, cause } = Object(thrown) as Partial<Record<keyof Error | 'code', unknown>>;
  const copy = new Error(mask(String(message ?? thrown)));
  if (cause && depth) copy.cause = copyCause(cause, mask, depth - 1);
  return Object.assign(copy, { name: String(name ?? 'Error') }, code ? { code } : {});
}
