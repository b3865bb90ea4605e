import type { IncomingHttpHeaders } from 'node:http';

/** A request as read off the socket; `body` ends one byte after the service's limit. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Uint8Array;
}

/** One reason why a request was refused: where, which rule it broke, and the rule in words. */
export interface BrokenRule {
  readonly at: string;
  readonly rule: string;
  readonly message: string;
}

/** What a log wants to know about an answer beyond its bytes. */
export interface ReplyNotes {
  readonly operation?: string | undefined;
  readonly code?: string | undefined;
  readonly broken?: readonly BrokenRule[] | undefined;
  /** One line on a request that reached no operation, or on an answer made to order. */
  readonly detail?: string | undefined;
  /** Set when the mock itself failed. */
  readonly error?: unknown;
}

/** An answer ready to be written; header names in lower case. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly notes: ReplyNotes;
}

/** Why Node's parser gave up before there was a request. */
export type UnreadableReason = 'malformed' | 'tooLarge';

/** Answers requests; knows nothing of sockets. */
export interface Service {
  readonly maxBodyBytes: number;
  /** The limit for one request target, where it differs from `maxBodyBytes`. */
  readonly bodyLimit?: ((url: string) => number) | undefined;
  answer(request: ReceivedRequest): Promise<Reply>;
  /** The answer to bytes that are no HTTP request. */
  refuse(reason: UnreadableReason): Reply;
}
