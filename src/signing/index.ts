export { canonicalQuery, type Pairs, percentEncode } from './canonical-query.js';
export { type Hashing, hmacSha1Base64, hmacSha256Hex, sha256Hex } from './hashing.js';
export { type Credentials, checkCredentials, type SigningOptions, timestamp } from './inputs.js';
export {
  canonicalParameters,
  signatureV1,
  signV1,
  stringToSignV1,
  type V1Hashing,
  type V1Request,
} from './v1.js';
export {
  algorithmV3,
  authorizationHeader,
  canonicalHeaders,
  canonicalRequest,
  hashPayload,
  headersToSign,
  type Spelled,
  signatureV3,
  signV3,
  stringToSignV3,
  type V3Hashing,
  type V3Message,
  type V3Request,
} from './v3.js';
export type { Accepted, RefusalReason, Refused, Verification } from './verification.js';
export { verifyV1 } from './verify-v1.js';
export { type Authorization, type ReceivedRequest, readAuthorization, verifyV3 } from './verify-v3.js';
