import { readHeader } from './headers.js';
import type { RpcRule } from './model.js';
import { quote } from './quote.js';
import type { WireFailure, WireRequest } from './request.js';

const FORM = 'application/x-www-form-urlencoded';
const LONE_SURROGATE = /\p{Cs}/u;
const LONGEST_UTF8 = 3;

/** A failure when the body, as declared or as received, is longer than the rule allows. */
export function checkBodySize(request: WireRequest, rule: RpcRule): WireFailure | undefined {
  const declared = Number(readHeader(request.headers, 'content-length'));
  const isTooLong = declared > rule.maxBodyBytes || isLongerThan(request.body ?? '', rule.maxBodyBytes);
  if (!isTooLong) return undefined;
  return { failure: 'bodyTooLarge', detail: `the body is longer than ${rule.maxBodyBytes} bytes` };
}

/**
 * The text of a form body, still percent-encoded; `''` without a body. A body without content type counts as a form,
 * the only kind this wire knows; any other type, or a form in another charset than UTF-8, is a failure.
 */
export function readForm(request: WireRequest): string | WireFailure {
  const body = request.body ?? '';
  if (body.length === 0) return '';
  const type = readHeader(request.headers, 'content-type');
  if (!isForm(type)) {
    return {
      failure: 'unsupportedMediaType',
      detail: `a body of type ${quote(type)}; send ${FORM} in UTF-8`,
    };
  }
  const text = typeof body === 'string' ? body : decodeUtf8(body);
  if (text === undefined || LONE_SURROGATE.test(text)) {
    return { failure: 'malformedEncoding', detail: 'the form body is not UTF-8' };
  }
  return text;
}

function isForm(type: string): boolean {
  if (type === '') return true;
  const [essence = '', ...parameters] = type
    .toLowerCase()
    .split(';', 8)
    .map((part) => part.trim());
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice('charset='.length);
  return essence === FORM && /^"?(utf-?8|us-ascii)?"?$/.test(charset ?? '');
}

function isLongerThan(body: string | Uint8Array, limit: number): boolean {
  if (body.length > limit) return true;
  if (typeof body !== 'string' || body.length * LONGEST_UTF8 <= limit) return false;
  return new TextEncoder().encode(body).length > limit;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
