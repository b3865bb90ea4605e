/** Header fields: a record (any letter case), pairs, or the `{ name, value }` list of a HAR. */
export type ExchangeHeaders =
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | readonly (readonly [string, string])[]
  | readonly { readonly name: string; readonly value: string }[];

/** A recorded request. `url` is a request target or a whole URL, as sent; `body` is text unless the encoding says base64. */
export interface ExchangeRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: ExchangeHeaders;
  readonly body?: string | undefined;
  readonly bodyEncoding?: 'base64' | undefined;
}

/** A recorded answer; with `bodyLeftOut` its recorder kept no bodies, so that nothing is said about this one. */
export interface ExchangeResponse {
  readonly status: number;
  readonly headers?: ExchangeHeaders;
  readonly body?: string | undefined;
  readonly bodyEncoding?: 'base64' | undefined;
  readonly bodyLeftOut?: boolean;
}

/** One request and its answer: a line of an NDJSON recording (docs/recording.schema.json). */
export interface Exchange {
  readonly request: ExchangeRequest;
  readonly response: ExchangeResponse;
  /** When the request was sent (ISO 8601); else its place in the recording tells what came first. */
  readonly startedDateTime?: string | undefined;
  /** Milliseconds from the request to the end of the answer. */
  readonly time?: number | undefined;
}

/** `error`: the contract is broken. `warning`: it says nothing about this, or it looks odd. */
export type Severity = 'error' | 'warning';

/** What can be found; docs/check.md has a heading for each. */
export type RuleName =
  | 'unreadable-exchange'
  | 'unreadable-body'
  | 'intermediary-answer'
  | 'undocumented-operation'
  | 'undocumented-parameter'
  | 'missing-parameter'
  | 'invalid-parameter'
  | 'odd-parameter'
  | 'undocumented-status'
  | 'invalid-response-body'
  | 'undocumented-property'
  | 'undocumented-error-code'
  | 'foreign-error-code'
  | 'wrong-error-status'
  | 'wrong-error-message'
  | 'contradicting-answer'
  | 'impossible-transition';

/** Where an exchange stands in a recording: line of NDJSON from 1, or entry of a HAR or JSON array from 1. */
export interface RecordingPlace {
  readonly file: string;
  readonly line?: number;
  readonly entry?: number;
}

/** A place in the contract: JSON Pointer into its bundle, and the line of the hand-written file where it is known. */
export interface ContractPlace {
  readonly pointer: string;
  readonly file?: string;
  readonly line?: number;
}

/** One way in which an exchange differs from the contract. */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** operationId; absent where the exchange belongs to none. */
  readonly operation?: string;
  /** JSON Pointer into the exchange, its request decoded: `/request/query/Tag/0/Key`, `/response/body/Code`. */
  readonly pointer: string;
  readonly contract?: ContractPlace;
  /** What the exchange has there, secrets masked and long values cut. */
  readonly seen: string;
  /** What the contract says there. */
  readonly expected: string;
  /** The finding in one sentence. */
  readonly message: string;
  readonly place?: RecordingPlace;
}
