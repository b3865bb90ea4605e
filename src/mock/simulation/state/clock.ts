import type { Timing } from './timing.js';

/** What moves transitions on: real time, being seen, or an advance that somebody asks for. */
export type ClockKind = 'real' | 'reads' | 'virtual';

/** Options of a clock; each has a default. */
export interface ClockOptions {
  readonly clock?: ClockKind | undefined;
  /** Milliseconds that a transition takes by the real or the virtual clock. @default 100 */
  readonly dwell?: number | undefined;
  /** How many answers still show an item in transition, by the clock `reads`. @default 1 */
  readonly reads?: number | undefined;
}

const DEFAULT_DWELL_MS = 100;
const DEFAULT_READS = 1;
const LATEST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** The time of a simulation; one that is virtual stands still for each account until it is advanced. */
export class Clock {
  readonly kind: ClockKind;
  readonly timing: Timing;
  readonly #startedAt: number;
  readonly #advanced = new Map<string, number>();
  #advancedForAll = 0;

  constructor({ clock = 'real', dwell = DEFAULT_DWELL_MS, reads = DEFAULT_READS }: ClockOptions) {
    this.kind = clock;
    this.timing = clock === 'reads' ? { kind: 'reads', reads } : { kind: 'elapsed', dwell };
    this.#startedAt = wallClock();
  }

  /** Milliseconds since 1970 as an account sees them; never goes back. */
  now(account: string): number {
    if (this.kind !== 'virtual') return wallClock();
    return this.#startedAt + this.#advancedForAll + (this.#advanced.get(account) ?? 0);
  }

  /** Moves a virtual clock forward to a moment, for one account; a moment that has passed changes nothing. */
  advanceTo(moment: number, account: string): void {
    const step = moment - this.now(account);
    if (this.kind === 'virtual' && step > 0) this.advance(step, account);
  }

  /**
   * Moves a virtual clock forward, for one account or for all.
   * @throws RangeError when the clock is not virtual, or the time is negative, no number or past the year 9999.
   */
  advance(milliseconds: number, account?: string): void {
    if (this.kind !== 'virtual')
      throw new RangeError(`the clock is ${this.kind}, and only a virtual one can be advanced`);
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`${milliseconds} is no time to advance; give milliseconds from 0`);
    }
    if (this.now(account ?? '') + milliseconds > LATEST)
      throw new RangeError('the clock would pass the year 9999');
    if (account === undefined) this.#advancedForAll += milliseconds;
    else this.#advanced.set(account, (this.#advanced.get(account) ?? 0) + milliseconds);
  }
}

/** Unlike `Date.now()` it doesn't follow when the system's clock is set back. */
function wallClock(): number {
  return Math.floor(performance.timeOrigin + performance.now());
}
