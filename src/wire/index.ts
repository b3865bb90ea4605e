export { readAction } from './action.js';
export { type Decoded, type DecodeOptions, decodeParameters } from './decode.js';
export type { KnownActions } from './dispatch.js';
export { encodeParameters } from './encode.js';
export type {
  RpcFailure,
  RpcReplies,
  RpcRule,
  RpcSource,
  WireFailureKind,
  WireParameter,
  WireType,
} from './model.js';
export { readPairs, toQueryString } from './pairs.js';
export { percentDecode, percentEncode } from './percent.js';
export { describeProblem, type WireProblem, type WireProblemKind } from './problem.js';
export type { WireCall, WireFailure, WireHeaders, WirePair, WireRequest, WireStyle } from './request.js';
