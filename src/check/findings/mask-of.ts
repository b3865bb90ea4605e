import { headerOf, toHeaderRecord } from '../exchange/headers.js';
import type { Exchange } from '../model.js';
import type { Draft } from '../rules/draft.js';
import { isSecretName, MASK, maskText, secretsIn } from '../rules/secret-texts.js';

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

/** Shorter ones are no real secrets, and might stand anywhere. */
const SHORTEST = 8;
/** Where a text was cut off it may end within a secret; so many characters of one are told from chance. */
const SHORTEST_START = 4;
const CUT_OFF = /… \(\d+ characters\)/;

/**
 * A mask for what belongs to an exchange: it knows the credentials and signatures that were sent or answered, so that
 * it finds them wherever a server quotes them, and percent-encoded.
 */
export function maskOf(exchange: Exchange | undefined): Mask {
  if (exchange === undefined) return maskText;
  const forms = [...new Set(secretsOf(exchange).flatMap(formsOf))].sort((a, b) => b.length - a.length);
  return (text) => {
    const masked = forms.reduce((rest, form) => rest.replaceAll(form, MASK), text);
    return maskText(maskCutOff(masked, forms));
  };
}

/** A draft whose texts do not tell the secrets of its exchange. */
export function maskDraft(draft: Draft, exchange: Exchange | undefined): Draft {
  const mask = maskOf(exchange);
  const { pointer, seen, expected, message } = draft;
  return {
    ...draft,
    pointer: mask(pointer),
    seen: mask(seen),
    expected: mask(expected),
    message: mask(message),
  };
}

/** The text of a body; bytes that are no text become one sign each, so that nothing is lost on the way back. */
export function textOfBody(body: string, encoding: string | undefined): string {
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString('latin1') : body;
}

function secretsOf({ request, response }: Exchange): string[] {
  const sent = textOfBody(request.body ?? '', request.bodyEncoding);
  const answered = textOfBody(response.body ?? '', response.bodyEncoding);
  const values = [request.url, sent, answered].flatMap(secretsIn);
  const pairs = [/\?(.*)/s.exec(request.url)?.[1] ?? '', sent].flatMap((text) => [
    ...new URLSearchParams(text),
  ]);
  for (const [name, value] of pairs) if (isSecretName(name)) values.push(value);
  return [...values, ...[request, response].flatMap(({ headers }) => secretsOfHeaders(headers))];
}

function secretsOfHeaders(headers: Exchange['request']['headers']): string[] {
  const record = toHeaderRecord(headers);
  return Object.keys(record)
    .filter(isSecretName)
    .flatMap((name) => {
      const value = headerOf(record, name);
      if (/authorization$/i.test(name)) return [...secretsIn(value), value.replace(/^\S+\s+/, '')];
      if (/cookie/i.test(name)) return value.split(/;\s*/).map((pair) => pair.replace(/^[^=]*=/, ''));
      return [value];
    });
}

function formsOf(secret: string): string[] {
  const plain = decoded(secret);
  if (plain.length < SHORTEST || secret.includes(MASK)) return [];
  const encoded = encodeURIComponent(plain);
  return [secret, plain, encoded, encodeURIComponent(encoded), plain.replaceAll('/', '\\/')];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function maskCutOff(text: string, forms: readonly string[]): string {
  const end = CUT_OFF.exec(text)?.index;
  if (end === undefined) return text;
  const start = text.slice(0, end);
  for (const form of forms) {
    for (let length = Math.min(form.length, end); length >= SHORTEST_START; length--) {
      if (start.endsWith(form.slice(0, length))) return `${start.slice(0, -length)}${MASK}${text.slice(end)}`;
    }
  }
  return text;
}
