import type { AnyError } from './errors.js';

/** The outcome of a call: `data` or `error`, never both. `response` is a getter, so a spread copy has none. */
export type CallResult<Data, Problem> =
  | { readonly data: Data; readonly error?: undefined; readonly response: Response }
  | { readonly data?: undefined; readonly error: Problem; readonly response: Response | undefined };

/** An answer as a transport hands it over, its body read to the end. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The value of a header, `null` if there is none. */
  header(name: string): string | null;
  /** All headers, for the few who want to see them. */
  headers(): Headers;
}

/** A result before it is given out; `text` is the answer's, without secrets. */
export interface Outcome {
  readonly data?: unknown;
  readonly error?: AnyError;
  /** How often the request was sent. */
  readonly attempts?: number;
  readonly answer?: Answer | undefined;
  readonly text?: string | undefined;
}

/** Gives an outcome its `response`. */
export function toResult(outcome: Outcome): CallResult<unknown, AnyError> {
  return new Result(outcome) as CallResult<unknown, AnyError>;
}

class Result {
  declare readonly data?: unknown;
  declare readonly error?: AnyError;
  readonly #outcome: Outcome;
  #response: Response | undefined;

  constructor(outcome: Outcome) {
    if (outcome.error) this.error = outcome.error;
    else this.data = outcome.data;
    this.#outcome = outcome;
  }

  /** A `Response` with an unread body, made when it is asked for: it costs more than the rest of the call. */
  get response(): Response | undefined {
    const { answer, text } = this.#outcome;
    if (answer) this.#response ??= toResponse(answer, text);
    return this.#response;
  }
}

/** `Response` refuses bodies of some statuses, and statuses out of range, which proxies are known to send. */
function toResponse(answer: Answer, text = answer.text): Response | undefined {
  const { status } = answer;
  if (status < 200 || status > 599) return undefined;
  return new Response(text || null, { status, headers: answer.headers() });
}
