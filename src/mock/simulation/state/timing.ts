import type { Transition } from './item.js';

/** When transitions are over: after a while by the clock, or after being seen a number of times. */
export type Timing =
  | { readonly kind: 'elapsed'; readonly dwell: number }
  | { readonly kind: 'reads'; readonly reads: number };

/** True when a transition has come to its end; `now` in milliseconds since 1970. */
export function isOver(timing: Timing, { startedAt, reads }: Transition, now: number): boolean {
  return timing.kind === 'elapsed' ? now - startedAt >= timing.dwell : reads >= timing.reads;
}
