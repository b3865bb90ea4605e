import { stepThrough } from './step.js';
import type { KeptEvent } from './tracker.js';

/** An event with the time in which it happened, in milliseconds. */
export interface TimedEvent {
  readonly kept: KeptEvent;
  readonly start: number;
  readonly end: number;
}

/** So many steps are tried; polls that overlap rarely take more than one for each. */
const MOST_STEPS = 1000;

/**
 * An order of events about one resource, given by their starts, in which each is possible after the ones before. Only
 * events that overlap change places. Undefined if there is none; `too many` if that would take too long to tell.
 */
export function possibleOrder(
  events: readonly TimedEvent[],
  before: number,
  resolution: number,
): readonly TimedEvent[] | 'too many' | undefined {
  let steps = 0;
  const visit = (rest: readonly TimedEvent[], bits: number): readonly TimedEvent[] | undefined => {
    if (rest.length === 0) return [];
    for (const [index, next] of rest.entries()) {
      const mustWait = rest.slice(0, index).some(({ end }) => end <= next.start + resolution);
      if (mustWait || ++steps > MOST_STEPS) continue;
      const { after, draft } = stepThrough(bits, next.kept.event, next.kept.operation);
      const others = draft === undefined ? visit(rest.toSpliced(index, 1), after) : undefined;
      if (others !== undefined) return [next, ...others];
    }
    return undefined;
  };
  const order = visit(events, before);
  return order === undefined && steps > MOST_STEPS ? 'too many' : order;
}
