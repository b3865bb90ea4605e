import type { Exchange, RecordingPlace } from '../model.js';
import type { Draft } from '../rules/draft.js';
import type { LifecycleEvent } from './events.js';
import { isPinned, stepThrough } from './step.js';

/** The exchange that shows a finding; of several findings about one exchange, `rank` says which come first. */
export interface ShownBy {
  readonly exchange: Exchange | undefined;
  readonly rank: number;
}

/** Told what an event covers and what is impossible about it. */
export interface TrackerSink {
  cover(number: number): void;
  /** `by` tells which exchange shows it, if that may be another than the one being checked. */
  report(draft: Draft, place: RecordingPlace | undefined, by?: ShownBy): void;
}

/** An event as it is kept until it is known what came before. */
export interface KeptEvent extends ShownBy {
  readonly event: LifecycleEvent;
  readonly operation: string;
  readonly place: RecordingPlace | undefined;
}

interface FirstEvents {
  readonly events: KeptEvent[];
  /** They did not yet decide what the resource came to. */
  isOpen: boolean;
}

/** Statuses that resources may have, sets of bits by key; the one heard of last is the last. */
export type KnownStatuses = ReadonlyMap<string, number>;

/** How many resources are followed at a time; beyond that the one not heard of for longest is forgotten. */
const MOST_TRACKS = 200_000;

/** How many undecided events keep their exchange for a report; memory must not grow with the recording. */
const MOST_EXCHANGES = 2000;

/**
 * Follows resources through one recording, in its order. A part of a recording that starts in the middle (`isPart`)
 * keeps the first events of each resource until `settle` tells what came before.
 */
export class LifecycleTracker {
  #bits = new Map<string, number>();
  readonly #firsts: Map<string, FirstEvents> | undefined;
  #kept = 0;

  constructor({ isPart = false }: { isPart?: boolean } = {}) {
    this.#firsts = isPart ? new Map() : undefined;
  }

  /** What is known of the resources so far. */
  get statuses(): KnownStatuses {
    return this.#bits;
  }

  /** Takes the next event. */
  follow(kept: KeptEvent, sink: TrackerSink): void {
    const { key, lifecycle } = kept.event;
    const known = this.#bits.get(key);
    if (known === undefined) this.#begin(key, sink);
    const before = known ?? lifecycle.everything;
    const firsts = this.#firsts?.get(key);
    let after: number;
    if (firsts?.isOpen) {
      firsts.events.push(this.#kept++ < MOST_EXCHANGES ? kept : { ...kept, exchange: undefined });
      firsts.isOpen = !isPinned(kept.event);
      after = stepThrough(before, kept.event, kept.operation).after;
    } else after = take(before, kept, sink);
    if (known !== undefined && this.#bits.size > MOST_TRACKS / 2) this.#bits.delete(key);
    this.#bits.set(key, after);
  }

  /** Tells what the first events of a part show, now that the part before has been followed. */
  settle(before: KnownStatuses, sink: TrackerSink): void {
    for (const [key, firsts] of this.#firsts ?? []) {
      const after = replay(firsts, before.get(key), sink);
      if (firsts.isOpen) this.#bits.set(key, after);
    }
    this.#firsts?.clear();
    const earlier = [...before].filter(([key]) => !this.#bits.has(key));
    this.#bits = new Map([...earlier, ...this.#bits].slice(-MOST_TRACKS));
  }

  #begin(key: string, sink: TrackerSink): void {
    if (this.#bits.size >= MOST_TRACKS) this.#forgetOldest(sink);
    this.#firsts?.set(key, { events: [], isOpen: true });
  }

  #forgetOldest(sink: TrackerSink): void {
    const { value: oldest } = this.#bits.keys().next();
    if (oldest === undefined) return;
    this.#bits.delete(oldest);
    const firsts = this.#firsts?.get(oldest);
    if (firsts) replay(firsts, undefined, sink);
    this.#firsts?.delete(oldest);
  }
}

/** Takes a resource through its first events; gives the statuses it may have then. */
function replay({ events }: FirstEvents, before: number | undefined, sink: TrackerSink): number {
  let bits = before ?? events[0]?.event.lifecycle.everything ?? 0;
  for (const kept of events) bits = take(bits, kept, sink);
  return bits;
}

/** Takes a resource through an event and tells what that covers and what is impossible about it. */
function take(
  before: number,
  { event, operation, place, exchange, rank }: KeptEvent,
  sink: TrackerSink,
): number {
  const { after, covered, draft } = stepThrough(before, event, operation);
  for (const number of covered) sink.cover(number);
  if (draft) sink.report(draft, place, { exchange, rank });
  return after;
}
