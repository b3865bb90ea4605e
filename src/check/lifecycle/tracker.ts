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

/**
 * Resources are followed in two generations of so many: those heard of lately, and those of the time before. When the
 * first is full it becomes the second, and what was in that is forgotten, at a cost that does not grow with the file.
 */
const GENERATION = 50_000;

/** How many undecided events keep their exchange for a report; memory must not grow with the recording. */
const MOST_EXCHANGES = 2000;

/**
 * Follows resources through one recording, in its order. A part of a recording that starts in the middle (`isPart`)
 * keeps the first events of each resource until `settle` tells what came before.
 */
export class LifecycleTracker {
  #recent = new Map<string, number>();
  #older = new Map<string, number>();
  readonly #firsts: Map<string, FirstEvents> | undefined;
  #kept = 0;

  constructor({ isPart = false }: { isPart?: boolean } = {}) {
    this.#firsts = isPart ? new Map() : undefined;
  }

  /** What is known of the resources so far. */
  get statuses(): KnownStatuses {
    return new Map([...this.#older, ...this.#recent]);
  }

  /** The statuses that the resource of an event may have so far. */
  statusOf({ key, lifecycle }: LifecycleEvent): number {
    return this.#recent.get(key) ?? this.#older.get(key) ?? lifecycle.everything;
  }

  /** Nothing is known any more of the resource of an event. */
  forget({ key, lifecycle }: LifecycleEvent): void {
    this.#recent.set(key, lifecycle.everything);
  }

  /** Takes the next event. */
  follow(kept: KeptEvent, sink: TrackerSink): void {
    const { key, lifecycle } = kept.event;
    const known = this.#recent.get(key) ?? this.#older.get(key);
    if (known === undefined) this.#firsts?.set(key, { events: [], isOpen: true });
    const before = known ?? lifecycle.everything;
    const firsts = this.#firsts?.get(key);
    let after: number;
    if (firsts?.isOpen) {
      firsts.events.push(this.#kept++ < MOST_EXCHANGES ? kept : { ...kept, exchange: undefined });
      firsts.isOpen = !isPinned(kept.event);
      after = stepThrough(before, kept.event, kept.operation).after;
    } else after = take(before, kept, sink);
    this.#recent.set(key, after);
    if (this.#recent.size >= GENERATION) this.#turn(sink);
  }

  /** Tells what the first events of a part show, now that the part before has been followed. */
  settle(before: KnownStatuses, sink: TrackerSink): void {
    const statuses = new Map(before);
    for (const [key, bits] of this.statuses) {
      const firsts = this.#firsts?.get(key);
      const after = firsts && replay(firsts, before.get(key), sink);
      statuses.delete(key);
      statuses.set(key, firsts?.isOpen && after !== undefined ? after : bits);
    }
    this.#firsts?.clear();
    this.#older = new Map([...statuses].slice(-GENERATION));
    this.#recent = new Map();
  }

  /** Forgets the older generation; first events of which nothing before was heard are taken as they are. */
  #turn(sink: TrackerSink): void {
    for (const key of this.#firsts ? this.#older.keys() : []) {
      const firsts = this.#recent.has(key) ? undefined : this.#firsts?.get(key);
      if (firsts === undefined) continue;
      replay(firsts, undefined, sink);
      this.#firsts?.delete(key);
    }
    this.#older = this.#recent;
    this.#recent = new Map();
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
