import type { Credentials } from '../signing/index.js';
import type { Validation } from './check-call.js';
import type { CredentialsProvider } from './credentials.js';
import type { AnyError } from './errors.js';
import type { Signature } from './signatures.js';

/** How often and how long a failed call is repeated. */
export interface RetryOptions {
  /** Requests per call, the first included. @default 4 */
  readonly attempts?: number | undefined;
  /** Milliseconds after which no further attempt is begun. @default 30000 */
  readonly budget?: number | undefined;
  /** Milliseconds: the n-th pause is a random part of `pause * 2 ** (n - 1)`. @default 300 */
  readonly pause?: number | undefined;
  /** Milliseconds: the longest pause of our own choosing. @default 10000 */
  readonly longestPause?: number | undefined;
  /**
   * Repeat calls that change something even when nobody knows whether the first attempt did. @default false
   */
  readonly ambiguous?: boolean | undefined;
}

/** What one call may set differently. */
export interface CallOptions {
  /** Ends the call, pauses included; the error's kind is `abort`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout?: number | undefined;
  readonly retry?: false | RetryOptions | undefined;
  /** Headers to send along; host, lengths and what the signature needs are the client's own. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An attempt that is about to be signed; `headers` may be added to. */
export interface RequestEvent {
  readonly operation: string;
  /** Counted from 1. */
  readonly attempt: number;
  readonly method: string;
  /** The parameters as the wire spells them. */
  readonly parameters: readonly (readonly [name: string, value: string])[];
  readonly headers: Record<string, string>;
}

/** An attempt that is over. */
export interface ResponseEvent {
  readonly operation: string;
  readonly attempt: number;
  readonly milliseconds: number;
  readonly status?: number | undefined;
  readonly requestId?: string | undefined;
  readonly error?: AnyError | undefined;
  /** Milliseconds until the next attempt, if there will be one. */
  readonly retryIn?: number | undefined;
}

/** `fetch`, or a function that takes its place. */
export type FetchFunction = (url: string, init: RequestInit) => Promise<Response>;

/** What a client is made of. */
export interface ClientOptions<Region extends string = string> {
  /** Region to call, such as `cn-hangzhou`; fills in the region parameter of every call. */
  readonly region: Region;
  /** An access key, or a function that fetches one (STS). In browsers use short-lived STS credentials only. */
  readonly credentials: Credentials | CredentialsProvider;
  /** Host or address to call. @default the host of the region */
  readonly endpoint?: string | undefined;
  /** @default the platform's own */
  readonly fetch?: FetchFunction | undefined;
  /** What to repeat is said by the contract; `false` switches it off. */
  readonly retry?: false | RetryOptions | undefined;
  /** Milliseconds for one attempt. @default 10000 */
  readonly timeout?: number | undefined;
  /** Check requests and answers against the contract; `true` loads the validators when they are first needed. */
  readonly validate?: boolean | Validation | undefined;
  /** @default signatureV3 */
  readonly signature?: Signature | undefined;
  /** Called before each attempt is signed. */
  readonly onRequest?: ((event: RequestEvent) => void | Promise<void>) | undefined;
  /** Called after each attempt. */
  readonly onResponse?: ((event: ResponseEvent) => void | Promise<void>) | undefined;
  /** The `user-agent` header; browsers keep their own. */
  readonly userAgent?: string | undefined;
  /** The time to sign with. @default the system's */
  readonly clock?: (() => Date) | undefined;
  /** A string that never repeats. @default a random UUID */
  readonly nonce?: (() => string) | undefined;
}
