import type { Credentials } from '../signing/index.js';
import type { WirePair } from '../wire/index.js';
import { readAnswer } from './answer.js';
import { Stopped, withDeadline } from './deadline.js';
import type { AnyError } from './errors.js';
import { copyCause, type Mask, maskOf } from './masking.js';
import type { CallOptions } from './options.js';
import type { Outcome } from './result.js';
import type { Runtime } from './runtime.js';
import { signatureV3 } from './signatures.js';

/** One call, spelled as on the wire and not yet signed. */
export interface Call {
  readonly operation: string;
  readonly parameters: readonly WirePair[];
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly options: CallOptions;
}

/** What became of one attempt, and the credentials it was made with. */
export interface Attempted extends Outcome {
  readonly used?: Credentials | undefined;
}

const tenSeconds = 10_000;

/** Signs a call afresh, sends it once and reads the answer. Never rejects but for a hook that throws. */
export async function attemptCall(runtime: Runtime, call: Call, attempt: number): Promise<Attempted> {
  const { rule, options, origin, transport } = runtime;
  const { operation, parameters } = call;
  const headers = { ...call.headers };
  await options.onRequest?.({ operation, attempt, method: rule.method, parameters, headers });
  let used: Credentials | undefined;
  let isSigned = false;
  const mask: Mask = (text) => (used ? maskOf(used)(text) : text);
  try {
    const answer = await withDeadline(
      call.options.timeout ?? options.timeout ?? tenSeconds,
      call.options.signal,
      async (signal) => {
        used = await runtime.credentials.get();
        const { query, ...signed } = await sign(runtime, call, headers, used);
        isSigned = true;
        return transport({ ...signed, method: rule.method, url: `${origin}/?${query}` }, signal);
      },
    );
    return { ...readAnswer(answer, { operation, attempts: attempt }, mask), used };
  } catch (thrown) {
    const kind = thrown instanceof Stopped ? thrown.kind : isSigned ? 'network' : 'credentials';
    return { error: noAnswer(kind, thrown, operation, attempt, mask), used };
  }
}

function sign(
  { rule, options, host, hashing, skew }: Runtime,
  call: Call,
  headers: Call['headers'],
  used: Credentials,
) {
  const { signature = signatureV3, clock, nonce } = options;
  const now = clock ? clock() : new Date();
  const unsigned = {
    method: rule.method,
    host,
    operation: call.operation,
    version: rule.version,
    sources: rule,
  };
  const date = skew ? new Date(now.getTime() + skew) : now;
  return signature({ ...unsigned, parameters: call.parameters, headers }, used, {
    date,
    nonce: nonce?.(),
    hashing,
  });
}

const explanations = {
  network: 'the connection failed',
  timeout: 'no answer in time',
  abort: 'the caller ended it',
  credentials: 'no usable credentials, so nothing was sent',
};

/** The error of a call that got no answer. */
export function noAnswer(
  kind: keyof typeof explanations,
  thrown: unknown,
  operation: string,
  attempts: number,
  mask: Mask = String,
): AnyError {
  const cause = thrown instanceof Stopped ? thrown.cause : copyCause(thrown, mask);
  return { kind, operation, attempts, message: `${operation} failed: ${explanations[kind]}`, cause };
}
