/** What stands in a journal for something that must not be told. */
export const MASKED = '***';

const SECRET_HEADERS = /^(?:cookie|set-cookie|.*(?:token|secret|password|signature))$/i;
const AUTHORIZATION = /^(?:proxy-)?authorization$/i;
const SECRET_NAMES = /(?:signature|token|secret|password)$/i;
const SIGNATURE = /(\bSignature=)[^,\s]+/gi;

/** A header's value without secrets: of an authorization that names its parts, only the signature is masked. */
export function maskHeader(name: string, value: string): string {
  if (AUTHORIZATION.test(name)) {
    const masked = value.replace(SIGNATURE, `$1${MASKED}`);
    return masked === value ? MASKED : masked;
  }
  return SECRET_HEADERS.test(name) ? MASKED : value;
}

/** Masks secrets among the parameters of a query or form; only those of the protocol, for others are data. */
export function createParameterMask(protocolNames: readonly string[]): (text: string) => string {
  const secret = new Set(protocolNames.filter((name) => SECRET_NAMES.test(name)));
  // Names that are secret or encoded, which might hide one; most texts have none and need no second look.
  const suspect = new RegExp(
    `(?:^|&)(?:${[...secret].map(escapeName).join('|')}|[^=&]*[%+][^=&]*)(?:[=&]|$)`,
  );
  return (text) => (suspect.test(text) ? maskParts(text, secret) : text);
}

function maskParts(text: string, secret: ReadonlySet<string>): string {
  return text
    .split('&')
    .map((pair) => {
      const [name = ''] = pair.split('=', 1);
      return secret.has(decode(name)) ? `${name}=${MASKED}` : pair;
    })
    .join('&');
}

function escapeName(name: string): string {
  return name.replace(/[^\w]/g, '\\$&');
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
