import type { Exchange } from '../model.js';
import { possibleOrder, type TimedEvent } from './possible-order.js';
import type { KeptEvent, LifecycleTracker, TrackerSink } from './tracker.js';

/** From when to when an exchange took, in milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** When an exchange took place, if its recording tells; 1970 is what recorders write who don't know. */
export function spanOf({ startedDateTime, time }: Exchange): Span | undefined {
  if (typeof startedDateTime !== 'string') return undefined;
  const start = Date.parse(startedDateTime);
  if (!(start > 0)) return undefined;
  return { start, end: start + (typeof time === 'number' && time > 0 ? time : 0) };
}

interface Held extends Span {
  readonly events: readonly KeptEvent[];
  readonly size: number;
  /** The same events by resource, without those taken already; made once an exchange overlaps. */
  byKey: Map<string, KeptEvent[]> | undefined;
}

/** So many exchanges wait for earlier ones that were written later, of so many characters in all. */
const MOST_EXCHANGES = 256;
const MOST_CHARACTERS = 8 * 1024 * 1024;

/** Times are whole milliseconds: what seems to overlap by no more was one after the other. */
const RESOLUTION = 1;

/**
 * Puts the events of a recording into the order of their times, within a window of bounded size: what ran at the same
 * time is written when it ended. Of exchanges about one resource that overlap nobody knows which came first, so they
 * are taken in any order in which nothing is impossible.
 */
export class TimeOrder {
  readonly #tracker: LifecycleTracker;
  readonly #held: Held[] = [];
  #size = 0;
  #released = 0;

  constructor(tracker: LifecycleTracker) {
    this.#tracker = tracker;
  }

  /** Takes the events of one exchange; those that come too late for the window are taken as they come. */
  take(events: readonly KeptEvent[], span: Span, exchange: Exchange, sink: TrackerSink): void {
    if (span.start < this.#released) {
      for (const event of events) this.#tracker.follow(event, sink);
      return;
    }
    const size = exchange.request.url.length + (exchange.response.body?.length ?? 0);
    const held: Held = { start: span.start, end: span.end, events, size, byKey: undefined };
    let at = this.#held.length;
    while (at > 0 && (this.#held[at - 1]?.start ?? 0) > span.start) at--;
    if (at === this.#held.length) this.#held.push(held);
    else this.#held.splice(at, 0, held);
    this.#size += size;
    while (this.#held.length > MOST_EXCHANGES || this.#size > MOST_CHARACTERS) this.#releaseFirst(sink);
  }

  /** Takes everything that is still held. */
  flush(sink: TrackerSink): void {
    while (this.#held.length > 0) this.#releaseFirst(sink);
  }

  #releaseFirst(sink: TrackerSink): void {
    const first = this.#held.shift();
    if (first === undefined) return;
    this.#size -= first.size;
    this.#released = first.start;
    const next = this.#held[0];
    const isAlone = next === undefined || next.start + RESOLUTION >= first.end;
    if (isAlone && first.byKey === undefined) {
      for (const event of first.events) this.#tracker.follow(event, sink);
      return;
    }
    for (const [key, events] of byKeyOf(first)) {
      const together = this.#takeOverlapping(key, first);
      if (together.length === 0) for (const event of events) this.#tracker.follow(event, sink);
      else this.#followAny([...timed(events, first), ...together], sink);
    }
  }

  /** The events of a resource, out of later exchanges, that overlap the first one or each other. */
  #takeOverlapping(key: string, { end: firstEnd }: Span): TimedEvent[] {
    const found: TimedEvent[] = [];
    let end = firstEnd;
    for (const other of this.#held) {
      if (other.start + RESOLUTION >= end) break;
      const byKey = byKeyOf(other);
      const events = byKey.get(key);
      if (events === undefined) continue;
      byKey.delete(key);
      found.push(...timed(events, other));
      end = Math.max(end, other.end);
    }
    return found;
  }

  /** Where no order is possible, the one of their starts shows it; where there are too many, nothing is known. */
  #followAny(events: readonly TimedEvent[], sink: TrackerSink): void {
    const [first] = events;
    if (first === undefined) return;
    const order = possibleOrder(events, this.#tracker.statusOf(first.kept.event), RESOLUTION);
    if (order === 'too many') this.#tracker.forget(first.kept.event);
    else for (const { kept } of order ?? events) this.#tracker.follow(kept, sink);
  }
}

function byKeyOf(held: Held): Map<string, KeptEvent[]> {
  if (held.byKey !== undefined) return held.byKey;
  const map = new Map<string, KeptEvent[]>();
  for (const kept of held.events) {
    const known = map.get(kept.event.key);
    if (known === undefined) map.set(kept.event.key, [kept]);
    else known.push(kept);
  }
  held.byKey = map;
  return map;
}

function timed(events: readonly KeptEvent[], { start, end }: Span): TimedEvent[] {
  return events.map((kept) => ({ kept, start, end }));
}
