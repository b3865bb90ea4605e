import type { Credentials } from '../signing/index.js';
import type { WirePair } from '../wire/index.js';
import { readAnswer } from './answer.js';
import { type Stopped, startDeadline } from './deadline.js';
import type { AnyError, NoAnswerError } from './errors.js';
import { mergeHeaders } from './headers.js';
import { copyCause, maskOf } from './masking.js';
import { readNumber } from './misuse.js';
import type { Outcome } from './result.js';
import type { Runtime } from './runtime.js';
import type { Signature, SignedCall, SigningTools } from './signatures.js';
import type { SignedRequest } from './transport.js';

/** One call, spelled as on the wire and not yet signed. */
export interface Call {
  readonly operation: string;
  readonly parameters: readonly WirePair[];
  /** Lower-case names, each once. */
  readonly headers: readonly WirePair[];
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** How often it has been sent so far. */
  sent: number;
}

/** What became of one attempt, and the credentials it was made with. */
export interface Attempted extends Outcome {
  readonly used?: Credentials | undefined;
}

/**
 * Signs a call afresh, sends it once and reads the answer, the caller's own functions included in its time. Never rejects
 * but for a hook that throws.
 */
export async function attemptCall(runtime: Runtime, call: Call, attempt: number): Promise<Attempted> {
  const { options } = runtime;
  const deadline = startDeadline(call.timeout, call.signal);
  let used: Credentials | undefined;
  let kind: NoAnswerError['kind'] | undefined;
  try {
    if (deadline.stopped) throw deadline.stopped;
    const headers = options.onRequest ? await deadline.race(announce(runtime, call, attempt)) : call.headers;
    const tools = toolsOf(runtime);
    kind = 'credentials';
    const given = runtime.credentials.get();
    used = given instanceof Promise ? await deadline.race(given) : given;
    const signing = sign(runtime, call, headers, used, tools);
    const request = toRequest(runtime, signing instanceof Promise ? await signing : signing);
    if (deadline.stopped) throw deadline.stopped;
    kind = 'network';
    call.sent += 1;
    const answer = await runtime.transport(request, deadline);
    const outcome = readAnswer(answer, call.operation, call.sent, used);
    return outcome.error ? { ...outcome, used } : outcome;
  } catch (thrown) {
    const why = deadline.stopped ?? (kind && { kind, thrown, used });
    if (!why) throw thrown;
    // A fetch that hangs would keep every later call waiting for it.
    if (kind === 'credentials' && !used) runtime.credentials.renew(used);
    return { error: noAnswer(why, call.operation, call.sent), used };
  } finally {
    deadline.end();
  }
}

function toRequest({ rule, origin }: Runtime, { query, headers, body }: SignedCall): SignedRequest {
  return { method: rule.method, origin, path: `/?${query}`, headers, body };
}

/** Lets the caller's hook see the attempt and add headers, which are then signed like all others. */
async function announce(
  runtime: Runtime,
  { operation, parameters, headers }: Call,
  attempt: number,
): Promise<readonly WirePair[]> {
  const shown = Object.fromEntries(headers);
  const { method } = runtime.rule;
  await runtime.options.onRequest?.({ operation, attempt, method, parameters, headers: shown });
  return mergeHeaders([], shown);
}

function sign(
  runtime: Runtime,
  call: Call,
  headers: Call['headers'],
  used: Credentials,
  tools: SigningTools,
): ReturnType<Signature> {
  const { rule, host, signature } = runtime;
  const { operation, parameters } = call;
  return signature({ method: rule.method, host, operation, rule, parameters, headers }, used, tools);
}

function toolsOf({ options, hashing, skew }: Runtime): SigningTools {
  const { clock, nonce } = options;
  const time = readNumber('clock', Number(clock?.() ?? Date.now()));
  return { date: new Date(time + skew), nonce: nonce?.(), hashing };
}

const explanations = {
  network: 'the connection failed',
  timeout: 'no answer in time',
  abort: 'the caller ended it',
  credentials: 'no usable credentials',
};

/** Something thrown where the call was, and the credentials that may stand in it. */
interface Trouble {
  readonly kind: NoAnswerError['kind'];
  readonly thrown: unknown;
  readonly used: Credentials | undefined;
}

/** The error of a call that got no answer. */
export function noAnswer(why: Stopped | Trouble, operation: string, attempts: number): AnyError {
  const { kind } = why;
  const message = `${operation} failed: ${explanations[kind]}`;
  if (!('thrown' in why)) return { kind, operation, attempts, message, cause: why.cause };
  const cause = copyCause(why.thrown, maskOf(why.used));
  return { kind, operation, attempts, message: `${message} (${rootOf(cause)})`, cause };
}

/** What is at the bottom of a chain of causes, since `fetch` says no more than that it failed. */
function rootOf({ cause, message }: Error): string {
  return cause ? rootOf(cause as Error) : message;
}
