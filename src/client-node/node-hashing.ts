import { createHash, createHmac } from 'node:crypto';
import type { Hashing } from '../signing/index.js';

/** The hash functions by `node:crypto`: synchronous, so that a signature costs no round trip through a thread pool. */
export const nodeHashing: Hashing = {
  sha256Hex: (data) => createHash('sha256').update(data).digest('hex'),
  hmacSha256Hex: (key, text) => createHmac('sha256', key).update(text).digest('hex'),
  hmacSha1Base64: (key, text) => createHmac('sha1', key).update(text).digest('base64'),
};
