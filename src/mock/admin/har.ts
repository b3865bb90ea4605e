import { type IncomingHttpHeaders, STATUS_CODES } from 'node:http';
import type { JsonObject } from '../document/follow-ref.js';
import type { JournalEntry } from './journal.js';
import { maskHeader } from './mask.js';

const LONGEST_BODY = 256 * 1024;

/** Writes journal entries as HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), secrets masked. */
export function toHar(
  entries: readonly JournalEntry[],
  maskParameters: (text: string) => string,
): JsonObject {
  return {
    log: {
      version: '1.2',
      creator: { name: 'flowlog-contract mock', version: '1' },
      entries: entries.map((entry) => toEntry(entry, maskParameters)),
    },
  };
}

function toEntry({ startedAt, milliseconds, request, reply }: JournalEntry, mask: (text: string) => string) {
  const url = maskUrl(request.url, mask);
  const [, query = ''] = url.split(/\?(.*)/s);
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: milliseconds,
    request: {
      method: request.method,
      url: url.startsWith('/') ? `http://${request.headers.host ?? 'localhost'}${url}` : url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: listHeaders(request.headers),
      queryString: listParameters(query),
      headersSize: -1,
      bodySize: request.body.length,
      ...postData(request.body, request.headers['content-type'], mask),
    },
    response: {
      status: reply.status,
      statusText: STATUS_CODES[reply.status] ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: listHeaders(reply.headers),
      content: {
        size: Buffer.byteLength(reply.body),
        mimeType: reply.headers['content-type'] ?? '',
        text: reply.body.slice(0, LONGEST_BODY),
      },
      redirectURL: '',
      headersSize: -1,
      bodySize: Buffer.byteLength(reply.body),
    },
    cache: {},
    timings: { send: 0, wait: milliseconds, receive: 0 },
  };
}

/** A request target whose query is masked. */
export function maskUrl(url: string, mask: (text: string) => string): string {
  const at = url.indexOf('?');
  return at < 0 ? url : `${url.slice(0, at)}?${mask(url.slice(at + 1))}`;
}

function postData(body: Uint8Array, mimeType: string | undefined, mask: (text: string) => string) {
  if (body.length === 0) return {};
  const text = mask(new TextDecoder().decode(body.subarray(0, LONGEST_BODY)));
  return { postData: { mimeType: mimeType ?? '', params: listParameters(text), text } };
}

function listHeaders(headers: IncomingHttpHeaders | Readonly<Record<string, string>>) {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => ({ name, value: maskHeader(name, each) })),
  );
}

function listParameters(query: string) {
  return Array.from(new URLSearchParams(query), ([name, value]) => ({ name, value }));
}
