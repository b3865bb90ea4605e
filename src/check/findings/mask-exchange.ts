import { headerOf, toHeaderRecord } from '../exchange/headers.js';
import type { Exchange } from '../model.js';
import { isSecretName, MASK } from '../rules/secret-texts.js';
import { cut } from '../rules/show.js';
import { type Mask, maskOf, textOfBody } from './mask-of.js';

const LONGEST_BODY = 16_000;
const LONGEST_URL = 4_000;

/** A copy of an exchange to show: without secrets, bodies as text, long texts cut. */
export function maskExchange(exchange: Exchange): Exchange {
  const { request, response } = maskSecrets(exchange);
  return {
    request: {
      method: request.method,
      url: cut(request.url, LONGEST_URL),
      headers: request.headers ?? {},
      ...(request.body && { body: cut(showBody(request.body, request.bodyEncoding), LONGEST_BODY) }),
    },
    response: {
      status: response.status,
      headers: response.headers ?? {},
      body: cut(showBody(response.body ?? '', response.bodyEncoding), LONGEST_BODY),
    },
  };
}

/**
 * An exchange as it may be kept: credentials, tokens and signatures masked wherever they stand, in the answer as well;
 * everything else as it was.
 */
export function maskSecrets(exchange: Exchange): Exchange {
  const { request, response } = exchange;
  const mask = maskOf(exchange);
  return {
    request: {
      ...request,
      url: mask(request.url),
      headers: maskHeaders(request.headers, mask),
      ...maskBody(request, mask),
    },
    response: { ...response, headers: maskHeaders(response.headers, mask), ...maskBody(response, mask) },
  };
}

/** Header values by name in lower case; those of secrets masked, an `authorization` down to its scheme. */
function maskHeaders(headers: Exchange['request']['headers'], mask: Mask): Record<string, string> {
  const record = toHeaderRecord(headers);
  return Object.fromEntries(
    Object.keys(record).map((name) => {
      const value = headerOf(record, name);
      if (name === 'authorization') return [name, maskAuthorization(value)];
      return [name, isSecretName(name) ? MASK : mask(value)];
    }),
  );
}

/** The scheme and the names of what is signed may be shown, who signed and how not. */
function maskAuthorization(value: string): string {
  const [scheme = '', rest] = value.split(/\s+(.*)/s, 2);
  if (rest === undefined) return MASK;
  const signed = /SignedHeaders=([^,\s]+)/.exec(rest)?.[1];
  return signed === undefined
    ? `${scheme} ${MASK}`
    : `${scheme} Credential=${MASK},SignedHeaders=${signed},Signature=${MASK}`;
}

/** A body that tells no secret stays as it is. */
function maskBody(
  { body, bodyEncoding }: Pick<Exchange['request'], 'body' | 'bodyEncoding'>,
  mask: Mask,
): { body?: string } {
  if (!body) return {};
  const text = textOfBody(body, bodyEncoding);
  const masked = mask(text);
  if (masked === text) return {};
  return { body: bodyEncoding === 'base64' ? Buffer.from(masked, 'latin1').toString('base64') : masked };
}

function showBody(body: string, encoding: string | undefined): string {
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body;
}
