import type { AnyError, ApiError } from './errors.js';
import type { CallResult } from './result.js';

/** Thrown by `unwrap` and by pagers: a failed call as an exception. Its fields are those of `error`. */
export class FlowLogApiError<Problem extends AnyError = AnyError> extends Error {
  override readonly name = 'FlowLogApiError';
  /** The failure as the call gave it. */
  readonly error: Problem;

  constructor(error: Problem) {
    super(error.message, { cause: error.cause });
    this.error = error;
  }

  get kind(): Problem['kind'] {
    return this.error.kind;
  }

  /** The API's code; undefined for failures that are no answer of the API. */
  get Code(): Problem['Code'] {
    return this.error.Code;
  }

  get status(): number | undefined {
    return this.error.status;
  }

  get requestId(): string | undefined {
    return this.error.requestId;
  }
}

/** The data of a call, or a FlowLogApiError thrown: `const { FlowLogId } = await unwrap(client.createFlowLog(...))`. */
export async function unwrap<Data, Problem extends AnyError>(
  result: CallResult<Data, Problem> | PromiseLike<CallResult<Data, Problem>>,
): Promise<Data> {
  const { data, error } = await result;
  if (error) throw new FlowLogApiError(error);
  return data as Data;
}

type CodeOf<Thing> = unknown extends Thing
  ? string
  : Thing extends { readonly Code?: infer Code }
    ? Code
    : never;

/** What an error with a code is known to have, whether it was returned or thrown. */
type Coded<Code> = Pick<ApiError, 'kind' | 'message' | 'status' | 'requestId'> & { readonly Code: Code };

/** True if an error, returned or thrown, has one of these codes of the API. */
export function isErrorCode<Thing, const Code extends CodeOf<Thing> & string>(
  error: Thing,
  ...codes: readonly Code[]
): error is Thing & Coded<Code> {
  const { Code } = Object(error) as { readonly Code?: unknown };
  return codes.some((code) => code === Code);
}
