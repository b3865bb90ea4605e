export { canonicalQuery, type Pairs, percentEncode } from './canonical-query.js';
export { type Hashing, hmacSha1Base64, hmacSha256Hex, sha256Hex } from './hashing.js';
export type { Credentials, SigningOptions } from './inputs.js';
