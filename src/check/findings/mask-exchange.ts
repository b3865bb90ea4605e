import { headerOf, toHeaderRecord } from '../exchange/headers.js';
import type { Exchange } from '../model.js';
import { cut, isSecretName, MASK, maskPairs } from '../rules/show.js';

const LONGEST_BODY = 16_000;
const LONGEST_URL = 4_000;

/** A copy of an exchange to show: credentials and signatures masked, long texts cut. */
export function maskExchange({ request, response }: Exchange): Exchange {
  return {
    request: {
      method: request.method,
      url: cut(maskPairs(request.url), LONGEST_URL),
      headers: maskHeaders(request.headers),
      ...(request.body && { body: maskBody(request.body, request.bodyEncoding) }),
    },
    response: {
      status: response.status,
      headers: maskHeaders(response.headers),
      body: cut(showBody(response.body ?? '', response.bodyEncoding), LONGEST_BODY),
    },
  };
}

/** Header values by name in lower case; those of secrets masked, an `authorization` down to its scheme. */
export function maskHeaders(headers: Exchange['request']['headers']): Record<string, string> {
  const record = toHeaderRecord(headers);
  return Object.fromEntries(
    Object.keys(record).map((name) => {
      const value = headerOf(record, name);
      if (name === 'authorization') return [name, maskAuthorization(value)];
      return [name, isSecretName(name) ? MASK : maskPairs(value)];
    }),
  );
}

/** The scheme and the names of what is signed may be shown, who signed and how not. */
export function maskAuthorization(value: string): string {
  const [scheme = '', rest] = value.split(/\s+(.*)/s, 2);
  if (rest === undefined) return MASK;
  const signed = /SignedHeaders=([^,\s]+)/.exec(rest)?.[1];
  return signed === undefined
    ? `${scheme} ${MASK}`
    : `${scheme} Credential=${MASK},SignedHeaders=${signed},Signature=${MASK}`;
}

function maskBody(body: string, encoding: string | undefined): string {
  return cut(maskPairs(showBody(body, encoding)), LONGEST_BODY);
}

function showBody(body: string, encoding: string | undefined): string {
  return encoding === 'base64' ? Buffer.from(body, 'base64').toString('utf8') : body;
}
