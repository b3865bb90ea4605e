import type { RpcSource } from '../wire/index.js';

/** Whether a call that failed with a code may be repeated; a code without a class may not. */
export type RetryClass = 'never' | 'always' | 'read-only' | 'new-signature' | 'new-credentials';

/** What the client knows of a contract: few bytes, written by the generator. */
export interface ClientRule {
  /** Address of the API; `{region}` stands for the region. */
  readonly endpoint: string;
  /** HTTP method of every call. */
  readonly method: string;
  readonly version: string;
  readonly action: RpcSource;
  readonly versionFrom: RpcSource;
  /** The parameter that names the region; the client fills it in. */
  readonly region?: string;
  /** Retry classes of the codes that any call can get. */
  readonly retry: Readonly<Record<string, RetryClass>>;
  readonly operations: Readonly<Record<string, OperationTraits>>;
}

/** How one operation differs from the plainest one, which changes something and has a region. */
export interface OperationTraits {
  /** It changes nothing, so it may be repeated after any failure. */
  readonly reads?: boolean;
  /** It has no region parameter. */
  readonly regionless?: boolean;
  /** Retry classes of its own codes. */
  readonly retry?: Readonly<Record<string, RetryClass>>;
}

/** How to look at one resource, and the statuses that are waited for. */
export interface WaiterRule {
  readonly operation: string;
  /** Parameter and field that name the resource. */
  readonly identity: string;
  /** Path of the list in the answer. */
  readonly items: readonly string[];
  /** Field with the status. */
  readonly status: string;
  /** The word for a resource that is not listed. */
  readonly absent: string;
  /** Milliseconds between two looks. */
  readonly interval: number;
  readonly attempts: number;
  /** Per waiter the statuses that end the wait and those that may come before. */
  readonly waiters: Readonly<Record<string, readonly [until: readonly string[], during: readonly string[]]>>;
}

/** How the list of one operation is cut into pages, by number or by token. */
export interface PagerRule {
  readonly items: readonly string[];
  /** Parameter with the number of items a page, and field of the answer. */
  readonly size: string;
  readonly page?: string;
  readonly total?: string;
  readonly token?: string;
  /** Field that tells items apart; without one, their whole content does. */
  readonly identity?: string;
}
