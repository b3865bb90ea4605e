const LONGEST = 120;
const SECRET_NAME =
  /secret|password|passwd|credential|authorization|cookie|signature$|securitytoken|security-token|bearertoken|accesskeyid/i;
const SECRET_PAIR =
  /((?:^|[?&,;\s])(?:Signature|SecurityToken|BearerToken|AccessKeyId|AccessKeySecret|Password|Credential)=)[^&,;\s]+/gi;

/** What stands for a secret. */
export const MASK = '***';

/** A value for a report: strings as they are, others as JSON, long ones cut; secrets of that name masked. */
export function showValue(value: unknown, name = ''): string {
  if (value === undefined) return 'nothing';
  if (isSecretName(name)) return MASK;
  return cut(typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value, replaceSecrets));
}

/** True for the names of parameters and headers whose values must not be shown. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Masks secrets in a URL, form body or header value. */
export function maskPairs(text: string): string {
  return text.replace(SECRET_PAIR, `$1${MASK}`);
}

/** Shortens text for one line. */
export function cut(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

function replaceSecrets(key: string, value: unknown): unknown {
  return isSecretName(key) ? MASK : value;
}
