export { FlowLogApiError, isErrorCode, unwrap } from './api-error.js';
export { createDirectSender } from './caller.js';
export type { Finding, Validation } from './check-call.js';
export type { CredentialsProvider, ExpiringCredentials } from './credentials.js';
export type {
  AnswerError,
  AnyError,
  ApiError,
  BrokenRule,
  CallError,
  ContractError,
  NoAnswerError,
  UnknownErrorCode,
  WaitError,
} from './errors.js';
export {
  createFlowLogCaller,
  createFlowLogClient,
  type FlowLogCaller,
  type FlowLogClient,
  type FlowLogClientOptions,
} from './flow-log-client.js';
export type {
  CallOptions,
  ClientOptions,
  FetchFunction,
  RequestEvent,
  ResponseEvent,
  RetryOptions,
} from './options.js';
export type { Page, Pager } from './pager.js';
export type { Answer, CallResult } from './result.js';
export type { Platform } from './runtime.js';
export {
  type Signature,
  type SignedCall,
  type SigningTools,
  signatureV1,
  signatureV3,
  type UnsignedCall,
} from './signatures.js';
export type { SignedRequest, Transport } from './transport.js';
export type { PollEvent, WaitOptions } from './waiter.js';
