declare const notInContract: unique symbol;

/** A code that the contract does not list, as servers learn new ones; what is left after all listed codes. */
export type UnknownErrorCode = string & { readonly [notInContract]: true };

/** What every failed call tells. */
interface Failure {
  /** The operation that was called. */
  readonly operation: string;
  /** What happened, to what, in one sentence. */
  readonly message: string;
  /** How often the request was sent, 0 if never; how often a waiter looked. */
  readonly attempts: number;
  /** HTTP status, if there was an answer. */
  readonly status?: number | undefined;
  /** The gateway's id of the request, if it told one. */
  readonly requestId?: string | undefined;
  /** What was underneath, by name, code and message only. */
  readonly cause?: unknown;
}

/** The API refused the call. `Body` are the fields of its error body besides the code. */
export type ApiError<Code extends string = string, Body = unknown> = Failure &
  Body & {
    readonly kind: 'api';
    readonly Code: Code | UnknownErrorCode;
    /** Milliseconds the server asks to wait. */
    readonly retryAfter?: number | undefined;
  };

/** An answer that no API operation gives. */
export interface AnswerError extends Failure {
  /**
   * `html`: a web page; `empty`: no body; `not-json`: a body that is no JSON, as when it was cut off; `not-api`: JSON
   * of another form.
   */
  readonly kind: 'html' | 'empty' | 'not-json' | 'not-api';
  readonly status: number;
  readonly Code?: undefined;
}

/** No answer. */
export interface NoAnswerError extends Failure {
  /**
   * `network`: no connection or a broken one; `timeout`: none within the time of one attempt; `abort`: the caller's
   * signal; `credentials`: none could be had, so nothing was sent.
   */
  readonly kind: 'network' | 'timeout' | 'abort' | 'credentials';
  readonly Code?: undefined;
}

/** One way in which a request or an answer breaks the contract. */
export interface BrokenRule {
  /** Parameter or field, as on the wire: `Tag.1.Key`. */
  readonly name: string;
  /** Violated JSON Schema keyword, or the name of a rule over several parameters. */
  readonly rule: string;
  readonly message: string;
}

/** With `validate`: the request breaks the contract and was not sent, or the answer does. */
export interface ContractError extends Failure {
  readonly kind: 'invalid-request' | 'invalid-response';
  readonly violations: readonly BrokenRule[];
  /** The code the API would have answered. */
  readonly expectedCode?: string | undefined;
  readonly Code?: undefined;
}

/** Every way in which a call can fail; `kind` tells them apart. */
export type CallError<Code extends string = string, Body = unknown> =
  | ApiError<Code, Body>
  | AnswerError
  | NoAnswerError
  | ContractError;

/** The wait is over without the status that was waited for. */
export interface WaitError<Status extends string = string> extends Failure {
  /** `unreachable`: the resource took another way; `wait-timeout`: it is still on its way. */
  readonly kind: 'unreachable' | 'wait-timeout';
  readonly lastStatus: Status;
  readonly Code?: undefined;
}

/** Any of the errors, as far as they have members in common. */
export type AnyError = CallError | WaitError;
