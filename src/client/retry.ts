import type { CallError } from './errors.js';
import { readNumber } from './misuse.js';
import type { ClientRule, RetryClass } from './model.js';
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

/** A policy with these options over another one's; off is one attempt. Throws a TypeError for a number that is none. */
export function retryPolicy(
  options: false | RetryOptions | undefined,
  base: RetryPolicy = defaults,
): RetryPolicy {
  if (!options) return options === false ? { ...base, attempts: 1 } : base;
  const given = Object.entries(options).filter(([, value]) => value != null);
  for (const [name, value] of given) readNumber(`retry.${name}`, value as number, 'number');
  return { ...base, ...Object.fromEntries(given) };
}

/**
 * The class under which an error allows to repeat its call, if it does: what the contract says of its code, and for
 * operations that change nothing (or if the policy takes the risk) any failure that leaves open what became of the call.
 */
export function remedyFor(error: CallError, rule: ClientRule, isHarmless: boolean): RetryClass | undefined {
  const declared = declaredClass(error, rule);
  return declared === 'never' || (declared === 'read-only' && !isHarmless) ? undefined : declared;
}

/**
 * The pause before the next attempt, in milliseconds: what the server asked for, or exponential backoff with full
 * jitter, which never takes longer than the time that is left. Undefined when attempts or time are used up.
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function nextPause(
  policy: RetryPolicy,
  attempt: number,
  elapsed: number,
  remedy: RetryClass,
  asked = 0,
): number | undefined {
  const left = policy.budget - elapsed;
  const ceiling = Math.min(policy.longestPause, policy.pause * 2 ** (attempt - 1), left);
  const wait = Math.max(asked, remedy.startsWith('new') ? 0 : Math.random() * ceiling);
  return attempt < policy.attempts && wait < left ? wait : undefined;
}

function declaredClass(error: CallError, rule: ClientRule): RetryClass {
  const { kind, Code, operation, status = 500 } = error;
  if (kind === 'api') {
    // By entries, for a server may send a code that is called like a member of every object.
    const classes = Object.entries({ ...rule.retry, ...rule.operations[operation]?.retry });
    return classes.find(([code]) => code === Code)?.[1] ?? 'never';
  }
  if (kind === 'abort' || kind === 'credentials') return 'never';
  return status < 300 || status >= 500 || status === 429 ? 'read-only' : 'never';
}
