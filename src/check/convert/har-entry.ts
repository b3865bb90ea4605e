import { maskSecrets } from '../findings/mask-exchange.js';
import type { Exchange } from '../model.js';

/** What stands before the entries of a HAR file that is written piece by piece. */
export const HAR_HEAD =
  '{"log":{"version":"1.2","creator":{"name":"flowlog-contract","version":"1"},"entries":[\n';

/** What stands after the entries. */
export const HAR_TAIL = '\n]}}\n';

/** When an exchange took place and how long; unknown times are zero. */
export interface ExchangeTime {
  readonly startedAt: Date;
  readonly milliseconds: number;
}

/** An exchange as a HAR 1.2 entry, credentials and signatures masked; `origin` completes a URL that is only a target. */
export function toHarEntry(
  exchange: Exchange,
  { startedAt, milliseconds }: ExchangeTime = { startedAt: new Date(0), milliseconds: 0 },
  origin = 'http://localhost',
): object {
  const { request, response } = maskSecrets(exchange);
  const { body = '', bodyEncoding } = response;
  const size = Buffer.byteLength(body, bodyEncoding ?? 'utf8');
  const headers = listOf(response.headers);
  const mimeType = headers.find(({ name }) => name === 'content-type')?.value ?? '';
  return {
    startedDateTime: startedAt.toISOString(),
    time: milliseconds,
    request: requestEntry(request, origin),
    response: {
      status: response.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers,
      content: { size, mimeType, text: body, ...(bodyEncoding && { encoding: bodyEncoding }) },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

function requestEntry(
  { method, url, headers, body = '', bodyEncoding }: Exchange['request'],
  origin: string,
): object {
  const sent = listOf(headers);
  const mimeType = sent.find(({ name }) => name === 'content-type')?.value ?? '';
  const query = /\?(.*)/s.exec(url)?.[1] ?? '';
  return {
    method,
    url: url.startsWith('/') ? `${origin}${url}` : url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: sent,
    queryString: [...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
    ...(body && {
      postData: { mimeType, text: body, ...(bodyEncoding && { encoding: bodyEncoding }) },
    }),
    headersSize: -1,
    bodySize: Buffer.byteLength(body, bodyEncoding ?? 'utf8'),
  };
}

function listOf(headers: Exchange['request']['headers']): { name: string; value: string }[] {
  return Object.entries(headers ?? {}).map(([name, value]) => ({ name, value: String(value) }));
}
