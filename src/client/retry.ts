import type { CallError } from './errors.js';
import type { ClientRule } from './model.js';
import type { RetryOptions } from './options.js';

/** Retry options with every default filled in; one attempt when retries are off. */
export type RetryPolicy = { readonly [Name in keyof RetryOptions]-?: NonNullable<RetryOptions[Name]> };

const defaults: RetryPolicy = {
  attempts: 4,
  budget: 30_000,
  pause: 300,
  longestPause: 10_000,
  ambiguous: false,
};

/** A policy with these options over another one's; off is one attempt. */
export function retryPolicy(
  options: false | RetryOptions | undefined,
  base: RetryPolicy = defaults,
): RetryPolicy {
  if (!options) return options === false ? { ...base, attempts: 1 } : base;
  const given = Object.entries(options).filter(([, value]) => value != null);
  return { ...base, ...Object.fromEntries(given) };
}

/** What has to happen before a failed call may be sent again. */
export type Remedy = 'wait' | 'new-signature' | 'new-credentials';

/**
 * Whether an error allows to repeat its call: what the contract says of its code, and for operations that change
 * nothing (or if the policy takes the risk) any failure that leaves open what became of the call.
 */
export function remedyFor(error: CallError, rule: ClientRule, isHarmless: boolean): Remedy | undefined {
  const declared = declaredClass(error, rule);
  if (declared === 'always' || (declared === 'read-only' && isHarmless)) return 'wait';
  return declared === 'new-signature' || declared === 'new-credentials' ? declared : undefined;
}

/**
 * The pause before the next attempt, in milliseconds: what the server asked for, or exponential backoff with full
 * jitter. Undefined when attempts or time are used up.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function nextPause(
  policy: RetryPolicy,
  attempt: number,
  elapsed: number,
  remedy: Remedy,
  asked = 0,
): number | undefined {
  const ceiling = Math.min(policy.longestPause, policy.pause * 2 ** (attempt - 1));
  const wait = Math.max(asked, remedy === 'wait' ? Math.random() * ceiling : 0);
  return attempt < policy.attempts && elapsed + wait < policy.budget ? wait : undefined;
}

function declaredClass(error: CallError, rule: ClientRule) {
  const { kind, Code, operation, status = 500 } = error;
  if (kind === 'api')
    return rule.operations[operation]?.retry?.[`${Code}`] ?? rule.retry[`${Code}`] ?? 'never';
  if (kind === 'abort' || kind === 'credentials' || kind.startsWith('invalid')) return 'never';
  return status < 300 || status >= 500 || status === 429 ? 'read-only' : 'never';
}
