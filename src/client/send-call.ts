import type { WirePair } from '../wire/index.js';
import { type Attempted, attemptCall, type Call, noAnswer } from './attempt.js';
import { pause } from './deadline.js';
import type { ApiError } from './errors.js';
import { mergeHeaders } from './headers.js';
import { readNumber, refuse } from './misuse.js';
import type { CallOptions } from './options.js';
import type { Outcome } from './result.js';
import { nextPause, type RetryPolicy, remedyFor, retryPolicy } from './retry.js';
import type { Runtime } from './runtime.js';

/** Sends a call as often as contract and options allow, and gives the outcome of the last attempt. */
export async function sendCall(
  runtime: Runtime,
  operation: string,
  parameters: readonly WirePair[],
  options: CallOptions,
): Promise<Outcome> {
  const headers = options.headers ? mergeHeaders(runtime.headers, options.headers) : runtime.headers;
  const { signal } = options;
  if (signal && !signal.addEventListener) refuse('signal', signal, 'AbortSignal');
  const timeout = readNumber('timeout', options.timeout ?? runtime.timeout);
  const call: Call = { operation, parameters, headers, signal, timeout, sent: 0 };
  const policy = retryPolicy(options.retry, runtime.policy);
  const started = Date.now();
  for (let attempt = 1; ; attempt += 1) {
    const begun = Date.now();
    const outcome = await attemptCall(runtime, call, attempt);
    const retryIn = outcome.error && planRetry(runtime, policy, attempt, Date.now() - started, outcome);
    if (runtime.options.onResponse) await tell(runtime, call, attempt, Date.now() - begun, outcome, retryIn);
    if (retryIn === undefined) return outcome;
    const stopped = await pause(retryIn, signal);
    if (stopped) return { ...outcome, error: noAnswer(stopped, operation, call.sent) };
  }
}

function planRetry(
  runtime: Runtime,
  policy: RetryPolicy,
  attempt: number,
  elapsed: number,
  outcome: Attempted,
): number | undefined {
  const error = outcome.error as ApiError;
  const { rule, credentials } = runtime;
  const remedy = remedyFor(error, rule, policy.ambiguous || !!rule.operations[error.operation]?.reads);
  if (!remedy) return undefined;
  if (remedy === 'new-credentials' && !credentials.renew(outcome.used)) return undefined;
  if (remedy === 'new-signature') readSkew(runtime, outcome);
  return nextPause(policy, attempt, elapsed, remedy, error.retryAfter);
}

/** A signature that came too late or too early by our clock is made by the server's clock next time. */
function readSkew(runtime: Runtime, { answer }: Attempted): void {
  const server = Date.parse(answer?.header('date') ?? '');
  if (server) runtime.skew = server - Number(runtime.options.clock?.() ?? Date.now());
}

/** Lets the caller's hook see the outcome; a hook that does not end in the time of an attempt is left alone. */
async function tell(
  { options }: Runtime,
  { operation, signal, timeout }: Call,
  attempt: number,
  milliseconds: number,
  { error, data, answer }: Attempted,
  retryIn: number | undefined,
): Promise<void> {
  const requestId = error ? error.requestId : (data as { RequestId?: string }).RequestId;
  const status = answer?.status;
  const event = { operation, attempt, milliseconds, status, requestId, error, retryIn };
  await pause(timeout, signal, Promise.resolve(options.onResponse?.(event)));
}
