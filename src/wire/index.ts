export type { RpcFailure, RpcRule, RpcSource, WireFailureKind, WireParameter, WireType } from './model.js';
export type { WireProblem, WireProblemKind } from './problem.js';
export type { WireCall, WireFailure, WireHeaders, WirePair, WireRequest, WireStyle } from './request.js';
