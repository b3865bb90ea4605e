import { createHmac, hash } from 'node:crypto';
import type { Hashing } from '../signing/index.js';

const blockLength = 64;
const hashLength = 32;
const innerPad = 0x36;
const outerPad = 0x5c;

/** SHA-256 in lower-case hex. */
export function sha256Hex(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex');
}

/**
 * HMAC-SHA256 in lower-case hex, as two one-shot hashes of padded input: they cost a third of the object that
 * `createHmac` makes.
 * @see https://www.rfc-editor.org/rfc/rfc2104
 */
export function hmacSha256Hex(key: string, text: string): string {
  const { inner, outer } = padsOf(key);
  const message = Buffer.allocUnsafe(blockLength + Buffer.byteLength(text));
  inner.copy(message);
  message.write(text, blockLength);
  hash('sha256', message, 'buffer').copy(outer, blockLength);
  return hash('sha256', outer, 'hex');
}

/** The hash functions by `node:crypto`: synchronous, so that a signature costs no round trip through a thread pool. */
export const nodeHashing: Hashing = {
  sha256Hex,
  hmacSha256Hex,
  hmacSha1Base64: (key, text) => createHmac('sha1', key).update(text).digest('base64'),
};

interface Pads {
  readonly key: string;
  readonly inner: Buffer;
  /** The padded key, and room for the inner hash. */
  readonly outer: Buffer;
}

let lastPads: Pads | undefined;

/** The padded key; calls in a row use the same one, so the last is kept. */
function padsOf(key: string): Pads {
  if (lastPads?.key === key) return lastPads;
  const bytes = Buffer.from(key);
  const block = Buffer.alloc(blockLength);
  (bytes.length > blockLength ? hash('sha256', bytes, 'buffer') : bytes).copy(block);
  const inner = Buffer.from(block.map((byte) => byte ^ innerPad));
  const outer = Buffer.alloc(blockLength + hashLength);
  outer.set(block.map((byte) => byte ^ outerPad));
  lastPads = { key, inner, outer };
  return lastPads;
}
