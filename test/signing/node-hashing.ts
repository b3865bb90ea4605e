import { createHash, createHmac } from 'node:crypto';
import type { Hashing } from '../../src/signing/index.js';

/** Node's own hash functions, synchronous. */
export const nodeHashing = {
  sha256Hex: (data) => createHash('sha256').update(data).digest('hex'),
  hmacSha256Hex: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
  hmacSha1Base64: (key, text) => createHmac('sha1', key).update(text).digest('base64'),
} satisfies Hashing;
