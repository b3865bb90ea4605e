/** What stands for a secret. */
export const MASK = '***';

const SECRET_NAME =
  /secret|password|passwd|credential|authorization|cookie|signature$|(?:security|bearer)-?token|access-?key-?id/i;

const NAMES =
  '(?:\\w{0,32}(?:secret|password|passwd)\\w{0,32}|credentials?|signature|(?:security|bearer)-?token|access-?key-?id)';
const MEMBERS = `[\\w.-]{0,32}(?:${NAMES}|authorization|cookie)`;

/** Where a text names a secret: in front the name and what leads to the value, then the value. */
const SECRETS: readonly RegExp[] = [
  // `Signature=...`, also percent-encoded, as in a string to sign
  new RegExp(
    `((?:^|[^A-Za-z\\d%]|%(?:25)*26)${NAMES}(?:=|%(?:25)*3D))((?:(?!%(?:25)*26)[^&,;\\s"'<>\\\\])+)`,
    'gi',
  ),
  // a member of JSON, also of JSON in a string, and a header as a HAR has it
  new RegExp(
    `(\\\\{0,7}"${MEMBERS}\\\\{0,7}"\\s*(?::|,\\s*\\\\{0,7}"value\\\\{0,7}"\\s*:)\\s*\\\\{0,7}")((?:[^"\\\\]|\\\\[^"\\\\])+)`,
    'gi',
  ),
  // an element of XML
  new RegExp(`(<${MEMBERS}>)([^<]+)`, 'gi'),
];

/** True for the names of parameters and headers whose values must not be shown. */
export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Masks secrets wherever a text says that there is one: in a URL, a form, JSON, XML or prose that quotes them. */
export function maskText(text: string): string {
  return SECRETS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text);
}

/** The values that `maskText` would mask, as they stand there. */
export function secretsIn(text: string): string[] {
  return SECRETS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, , value = '']) => value));
}
