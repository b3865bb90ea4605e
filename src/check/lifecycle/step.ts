import type { Draft } from '../rules/draft.js';
import type { LifecycleEvent } from './events.js';
import type { Lifecycle, Transition } from './model.js';

/** What one event leads to: the statuses the resource may have afterwards, what it covers, what is impossible. */
export interface Step {
  readonly after: number;
  readonly covered: readonly number[];
  readonly draft: Draft | undefined;
}

/** Takes a resource that may have any of the statuses in `before` through an event. */
export function stepThrough(before: number, event: LifecycleEvent, operation: string): Step {
  const { transition, seen = 0 } = event;
  return transition ? accept(before, event, transition) : observe(before, event, seen, operation);
}

/** True if the statuses after an event do not depend on those before it. */
export function isPinned({ lifecycle, transition, seen = 0 }: LifecycleEvent): boolean {
  if (transition) return transition.to !== undefined;
  const ends = lifecycle.ends.get(seen) ?? 0;
  return (ends & (ends - 1)) === 0;
}

function accept(before: number, event: LifecycleEvent, transition: Transition): Step {
  const possible = before & transition.from;
  const single = (possible & (possible - 1)) === 0 ? transition.starts.get(possible) : undefined;
  const after = transition.via | (transition.to ?? (possible || transition.from));
  if (possible !== 0) return { after, covered: single === undefined ? [] : [single], draft: undefined };
  const { lifecycle, id } = event;
  const was = namesOf(lifecycle, before);
  return {
    after,
    covered: [],
    draft: {
      rule: 'impossible-transition',
      severity: 'error',
      operation: transition.operation,
      pointer: event.pointer,
      contract: transition.pointer,
      seen: `${id} was ${was} and ${transition.operation} was accepted`,
      expected: `${transition.operation} from ${namesOf(lifecycle, transition.from)} only`,
      message: `${transition.operation} was accepted for a ${lifecycle.resource} that was ${was}`,
    },
  };
}

function observe(before: number, event: LifecycleEvent, seen: number, operation: string): Step {
  const { lifecycle, id, pointer } = event;
  const ends = lifecycle.ends.get(seen) ?? 0;
  const after = seen | (ends & before || ends);
  if ((before & seen) !== 0)
    return { after, covered: coveredEnds(lifecycle, before, seen), draft: undefined };
  const was = namesOf(lifecycle, before);
  const now = namesOf(lifecycle, seen);
  return {
    after,
    covered: [],
    draft: {
      rule: 'impossible-transition',
      severity: 'error',
      operation,
      pointer,
      contract: `${lifecycle.pointer}/status`,
      seen: `${id} was ${was}, then ${now}`,
      expected: `${was}, as no recorded call changed it`,
      message: `a ${lifecycle.resource} went from ${was} to ${now} without a call that does this`,
    },
  };
}

/** The ends of transient statuses that seeing `seen` proves, if the resource could be in such a status just before. */
function coveredEnds({ ends, endNumbers, everything }: Lifecycle, before: number, seen: number): number[] {
  if (before === everything || ends.has(seen)) return [];
  const reached = endNumbers.get(seen) ?? [];
  return reached.filter(({ via }) => (before & via) !== 0).map(({ number }) => number);
}

function namesOf({ statuses }: Lifecycle, bits: number): string {
  return statuses.filter((_name, index) => (bits & (1 << index)) !== 0).join(' or ');
}
