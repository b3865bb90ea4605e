import type { Exchange, ExchangeHeaders } from '../model.js';
import type { Piece } from './batch.js';
import { unanswered, unreadable } from './to-exchange.js';

interface HarPost {
  readonly text?: string;
  readonly encoding?: string;
  readonly params?: unknown;
}

interface HarParameter {
  readonly name?: string;
  readonly value?: string;
}

interface HarEntry {
  readonly _resourceType?: string;
  readonly startedDateTime?: string;
  readonly time?: number;
  readonly request?: { method?: unknown; url?: unknown; headers?: unknown; postData?: HarPost };
  readonly response?: {
    status?: unknown;
    headers?: unknown;
    content?: HarContent;
  };
}

/** Recorders may leave the text out, or put it into a file of its own. */
interface HarContent {
  readonly size?: number;
  readonly text?: string;
  readonly encoding?: string;
  readonly _file?: string;
}

/** What a browser asks for by itself, by the type that Chromium notes; its favicon is `other`. */
const PAGE_PARTS = new Set([
  'document',
  'stylesheet',
  'script',
  'image',
  'font',
  'media',
  'manifest',
  'websocket',
  'preflight',
  'ping',
  'texttrack',
  'prefetch',
  'other',
]);

/** Reads an entry of a HAR 1.2 file; parts of a web page and requests that were never answered are passed over. */
export function readHarEntry(text: string, number: number): Piece {
  let entry: HarEntry;
  try {
    entry = JSON.parse(text) as HarEntry;
  } catch {
    return unreadable(number, 'this entry is no JSON', text);
  }
  const { request, response } = entry ?? {};
  if (typeof request?.method !== 'string' || typeof request.url !== 'string') {
    return unreadable(number, 'the entry needs `request` with `method` and `url`', text);
  }
  if (typeof response?.status !== 'number') {
    return unreadable(number, 'the entry needs `response` with `status`', text);
  }
  if (isForeignText(request.postData) || isForeignText(response.content)) {
    return unreadable(number, 'the text of a body is no string', text);
  }
  if (response.status <= 0) return unanswered(number);
  if (PAGE_PARTS.has(entry._resourceType ?? '')) return { number, isPassedOver: true };
  return { exchange: toExchange(entry, request as HarRequest, response as HarResponse), number };
}

/** Null is what some recorders write for nothing. */
function isForeignText(holder: unknown): boolean {
  const { text } = (holder ?? {}) as { text?: unknown };
  return (text ?? '') !== '' && typeof text !== 'string';
}

type HarRequest = { method: string; url: string; headers?: unknown; postData?: HarPost };
type HarResponse = {
  status: number;
  headers?: unknown;
  content?: HarContent;
};

function toExchange(
  { startedDateTime, time }: HarEntry,
  { method, url, headers, postData }: HarRequest,
  response: HarResponse,
): Exchange {
  const { encoding, size = 0, _file, ...content } = response.content ?? {};
  const text = content.text ?? undefined;
  return {
    startedDateTime,
    time,
    request: {
      method,
      url,
      headers: headersOf(headers),
      ...(postData && { body: postText(postData) }),
      ...(postData?.encoding === 'base64' && { bodyEncoding: 'base64' }),
    },
    response: {
      status: response.status,
      headers: headersOf(response.headers),
      body: text ?? '',
      ...(encoding === 'base64' && { bodyEncoding: 'base64' }),
      ...(text === undefined && (size !== 0 || _file !== undefined) && { bodyLeftOut: true }),
    },
  };
}

/** Some recorders keep a form as parameters only, decoded. */
function postText({ text, params }: HarPost): string {
  if (text) return text;
  const list: readonly (HarParameter | null)[] = Array.isArray(params) ? params : [];
  const pairs = list.flatMap((one): [string, string][] => (one?.name ? [[one.name, one.value ?? '']] : []));
  return new URLSearchParams(pairs).toString();
}

function headersOf(headers: unknown): ExchangeHeaders {
  return Array.isArray(headers) ? (headers as ExchangeHeaders) : {};
}
