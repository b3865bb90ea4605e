import type { AnyError } from './errors.js';

/** The outcome of a call: `data` or `error`, never both. */
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

/** A result before it is given out. */
export interface Outcome {
  readonly data?: unknown;
  readonly error?: AnyError;
  readonly answer?: Answer | undefined;
}

/** Gives an outcome its `response`, a `Response` with an unread body that is made when it is asked for. */
export function toResult({ data, error, answer }: Outcome): CallResult<unknown, AnyError> {
  let response: Response | undefined;
  const result = {
    ...(error ? { error } : { data }),
    get response() {
      if (answer) response ??= toResponse(answer);
      return response;
    },
  };
  return result as CallResult<unknown, AnyError>;
}

/** `Response` refuses bodies of some statuses, and statuses out of range, which proxies are known to send. */
function toResponse(answer: Answer): Response | undefined {
  const { status, text } = answer;
  if (status < 200 || status > 599) return undefined;
  return new Response(text || null, { status, headers: answer.headers() });
}
