import { noAnswer } from './attempt.js';
import type { Caller, Values } from './call.js';
import { pause } from './deadline.js';
import type { AnyError } from './errors.js';
import { itemsAt } from './items-at.js';
import { readNumber } from './misuse.js';
import type { WaiterRule } from './model.js';
import type { CallOptions } from './options.js';
import type { CallResult } from './result.js';

/** One look at the resource. */
export interface PollEvent<Item = unknown, Status extends string = string> {
  readonly status: Status;
  /** The resource as listed; undefined when it is not. */
  readonly item: Item | undefined;
  /** Counted from 1. */
  readonly poll: number;
  /** Since the wait began. */
  readonly milliseconds: number;
}

/** How to wait. */
export interface WaitOptions<Item = unknown, Status extends string = string> {
  /** Ends the wait; the error's kind is `abort`. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which the last look is taken. @default the vendor's hint, interval times attempts */
  readonly timeout?: number | undefined;
  /** Milliseconds between two looks. @default the vendor's hint */
  readonly interval?: number | undefined;
  /** Called after each look. */
  readonly onPoll?: ((event: PollEvent<Item, Status>) => void) | undefined;
}

interface Look {
  readonly result: CallResult<unknown, AnyError>;
  readonly item: unknown;
  readonly status: string;
}

/**
 * Looks at a resource until it has one of the statuses waited for and gives it, undefined if that is to be absent.
 * Ends with an error, last status included, when the resource takes another way, when time is up, or a look fails.
 */
export async function waitUntil(
  call: Caller,
  rule: WaiterRule,
  name: string,
  query: Values,
  options: WaitOptions,
): Promise<CallResult<unknown, AnyError>> {
  const { interval = rule.interval, timeout = rule.interval * rule.attempts, signal, onPoll } = options;
  readNumber('interval', interval);
  readNumber('timeout', timeout);
  const { operation } = rule;
  const [until = [], during = []] = rule.waiters[name] ?? [];
  const started = Date.now();
  let lastStatus: string | undefined;
  const fail = (error: AnyError, response?: Response) => ({
    error: { ...error, lastStatus } as AnyError,
    response,
  });
  for (let poll = 1; ; poll += 1) {
    const { result, item, status } = await look(call, rule, query, { signal });
    if (result.error) return fail(result.error, result.response);
    lastStatus = status;
    const milliseconds = Date.now() - started;
    onPoll?.({ status, item, poll, milliseconds });
    if (until.includes(status)) return { data: item, response: result.response };
    const kind = !during.includes(status)
      ? 'unreachable'
      : milliseconds >= timeout
        ? 'wait-timeout'
        : undefined;
    if (kind) {
      const message = `${name}: ${query[rule.identity]} is ${status} ${kind === 'unreachable' ? 'and on no way there' : `after ${milliseconds} ms`}`;
      return fail({ kind, operation, attempts: poll, message, lastStatus }, result.response);
    }
    const stopped = await pause(Math.min(interval, timeout - milliseconds), signal);
    if (stopped) return fail(noAnswer(stopped, operation, poll));
  }
}

async function look(call: Caller, rule: WaiterRule, query: Values, options: CallOptions): Promise<Look> {
  const id = query[rule.identity];
  if (!id) throw new TypeError(`${rule.identity}: missing; name the resource to wait for`);
  const result = await call(rule.operation, query, options);
  const item = itemsAt(result.data, rule.items).find((one) => Object(one)[rule.identity] === id);
  return { result, item, status: item ? String(Object(item)[rule.status]) : rule.absent };
}
