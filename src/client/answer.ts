import type { AnyError } from './errors.js';
import { copyCause, type Mask } from './masking.js';
import type { Answer, Outcome } from './result.js';

/** What an error tells about the call, whatever became of it. */
export type Told = Pick<AnyError, 'operation' | 'attempts'>;

/** Reads an answer: the data of a success, else an error that says what came instead. Never throws. */
export function readAnswer(answer: Answer, told: Told, mask: Mask): Outcome {
  const { status } = answer;
  const isOk = status >= 200 && status < 300;
  const text = isOk ? answer.text : mask(answer.text);
  const { value, cause } = parse(text);
  if (isOk && isObject(value)) return { data: value, answer };
  const body = isObject(value) ? value : {};
  const { RequestId = answer.header('x-acs-request-id') ?? undefined, Code, Message } = body;
  const common = { ...told, status, requestId: RequestId, retryAfter: readRetryAfter(answer) };
  const subject = `${told.operation} got ${status}`;
  const error =
    Code && !isOk
      ? { ...body, ...common, kind: 'api', message: `${subject} ${Code}: ${Message} (request ${RequestId})` }
      : { ...common, ...describeOther(answer, text, subject, cause) };
  return { error: error as AnyError, answer: { ...answer, text } };
}

function describeOther(answer: Answer, text: string, subject: string, cause: unknown): object {
  const isPage =
    /^text\/html/i.test(answer.header('content-type') ?? '') || /^\s*<(!doctype |html)/i.test(text);
  const kind = !text ? 'empty' : isPage ? 'html' : cause ? 'not-json' : 'not-api';
  return { kind, message: `${subject} and no answer of the API (${kind})`, cause };
}

/** Milliseconds the server asks to wait: the API's own header counts them, the standard one has seconds or a date. */
function readRetryAfter({ header }: Answer): number | undefined {
  const standard = header('retry-after') ?? '';
  const wait =
    Number(header('x-acs-retry-after')) || Number(standard) * 1000 || Date.parse(standard) - Date.now();
  return wait > 0 ? wait : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): { value?: unknown; cause?: Error } {
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return { cause: copyCause(thrown, String) };
  }
}
