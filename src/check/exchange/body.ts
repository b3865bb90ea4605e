import { isUtf8 } from 'node:buffer';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type HeaderRecord, headerOf } from './headers.js';

/** A body as text, or why it is none. */
export type BodyText = { readonly text: string } | { readonly problem: string };

interface RecordedBody {
  readonly body?: string | undefined;
  readonly bodyEncoding?: 'base64' | undefined;
}

const CHUNK_HEAD = /^[0-9a-f]{1,8}(?:;[^\r\n]*)?\r\n/i;

/**
 * The text of a recorded body. Base64 is decoded, with gzip, deflate or brotli below it if the header says so; a body that
 * was recorded with its chunk sizes is put together. Bytes that are not UTF-8 are a problem.
 */
export function readBodyText({ body = '', bodyEncoding }: RecordedBody, headers: HeaderRecord): BodyText {
  if (bodyEncoding === 'base64') return readBytes(Buffer.from(body, 'base64'), headers);
  if (CHUNK_HEAD.test(body) && headerOf(headers, 'transfer-encoding').toLowerCase().includes('chunked')) {
    return { text: joinChunks(body) };
  }
  return { text: body };
}

function readBytes(bytes: Buffer, headers: HeaderRecord): BodyText {
  const plain = decompress(bytes, headerOf(headers, 'content-encoding').toLowerCase());
  if (plain === undefined) return { problem: 'the compressed body is damaged' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return { problem: 'the body is not UTF-8' };
  }
}

/** Recorders differ in whether they keep the compression, so only bytes that look compressed are taken apart. */
function decompress(bytes: Buffer, encoding: string): Buffer | undefined {
  try {
    if (encoding.includes('gzip') && bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes);
    if (encoding === 'deflate' && (bytes[0] ?? 0) % 16 === 8) return inflateSync(bytes);
    if (encoding === 'br' && !isUtf8(bytes)) return brotliDecompressSync(bytes);
    return bytes;
  } catch {
    return undefined;
  }
}

function joinChunks(body: string): string {
  let text = '';
  let at = 0;
  for (;;) {
    const head = CHUNK_HEAD.exec(body.slice(at, at + 200))?.[0];
    if (head === undefined) return at === 0 ? body : text;
    const size = Number.parseInt(head, 16);
    if (size === 0) return text;
    const start = at + head.length;
    text += body.slice(start, start + size);
    at = start + size + 2;
  }
}
