import type { Credentials } from '../signing/index.js';
import type { AnyError } from './errors.js';
import { copyCause, type Mask, maskOf } from './masking.js';
import type { Answer, Outcome } from './result.js';

/** Reads an answer: the data of a success, else an error that says what came instead. Never throws. */
export function readAnswer(answer: Answer, operation: string, attempts: number, used?: Credentials): Outcome {
  const mask = maskOf(used);
  const text = maskAnswer(answer.text, mask);
  const parsed = parse(text);
  const { status } = answer;
  if (status >= 200 && status < 300 && isObject(parsed.value))
    return { data: parsed.value, attempts, answer, text };
  const requestId = mask(answer.header('x-acs-request-id') ?? '') || undefined;
  return { error: readError(answer, { operation, attempts, status, requestId }, text, parsed), answer, text };
}

/** Secrets are looked for in JSON as we would write it, since senders escape what needs no escape (by backslashes). */
function maskAnswer(text: string, mask: Mask): string {
  const plain = (text.includes('\\') && JSON.stringify(parse(text).value)) || text;
  const masked = mask(plain);
  return masked === plain ? text : masked;
}

/** What is known of a failure before its body is read. */
type Known = Pick<AnyError, 'operation' | 'attempts' | 'status' | 'requestId'>;

function readError(answer: Answer, known: Known, text: string, { value, cause }: Parsed): AnyError {
  const { operation, status = 0 } = known;
  const body = isObject(value) ? value : {};
  const { Code, Message, RequestId = known.requestId } = body;
  const common = { ...known, requestId: RequestId, retryAfter: readRetryAfter(answer) };
  const subject = `${operation} got ${status}`;
  const isRefusal = Code && status >= 300;
  const error = isRefusal
    ? {
        ...body,
        ...common,
        kind: 'api',
        message: `${subject} ${Code}: ${Message ?? 'no message'} (request ${RequestId ?? 'unknown'})`,
      }
    : { ...common, ...describeOther(answer, text, subject, cause) };
  return error as AnyError;
}

function describeOther(answer: Answer, text: string, subject: string, cause: Error | undefined): object {
  const isPage =
    /^text\/html/i.test(answer.header('content-type') ?? '') || /^\s*<(!doctype |html)/i.test(text);
  const kind = !text ? 'empty' : isPage ? 'html' : cause ? 'not-json' : 'not-api';
  return { kind, message: `${subject} and no answer of the API (${kind})`, cause };
}

/** Milliseconds the server asks to wait: the API's own header counts them, the standard one has seconds or a date. */
function readRetryAfter(answer: Answer): number | undefined {
  const standard = answer.header('retry-after') ?? '';
  const wait =
    Number(answer.header('x-acs-retry-after')) ||
    Number(standard) * 1000 ||
    Date.parse(standard) - Date.now();
  return wait > 0 ? wait : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object(value) === value && !Array.isArray(value);
}

interface Parsed {
  readonly value?: unknown;
  readonly cause?: Error;
}

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (thrown) {
    return { cause: copyCause(thrown, String) };
  }
}
