import type { Exchange, RecordingPlace } from '../model.js';
import type { Draft } from '../rules/draft.js';
import type { LifecycleEvent } from './events.js';
import { isPinned, stepThrough } from './step.js';

/** Told what an event covers and what is impossible about it. */
export interface TrackerSink {
  cover(number: number): void;
  /** `exchange` is the one that shows it, if that is not the one being checked. */
  report(draft: Draft, place: RecordingPlace | undefined, exchange?: Exchange): void;
}

/** An event as it is kept until it is known what came before. */
export interface KeptEvent {
  readonly event: LifecycleEvent;
  readonly operation: string;
  readonly place: RecordingPlace | undefined;
  readonly exchange: Exchange | undefined;
}

interface FirstEvents {
  readonly events: KeptEvent[];
  isOpen: boolean;
}

/** What a part of a recording knows of one resource: its first events, and what it came to. */
export interface ResourcePart {
  readonly key: string;
  readonly bits: number;
  /** The first events did not yet decide it. */
  readonly isOpen: boolean;
  readonly events: readonly KeptEvent[];
}

/** How many resources are followed at a time; beyond that the one not heard of for longest is forgotten. */
const MOST_TRACKS = 200_000;

/** How many undecided events keep their exchange for a report; memory must not grow with the recording. */
const MOST_EXCHANGES = 2000;

/**
 * Follows resources through one recording, in its order. A part of a recording that starts in the middle keeps its
 * first events (`isPart`) until `append` gives it to the part before.
 */
export class LifecycleTracker {
  /** The statuses that each resource may have, by its key; a set of bits. */
  readonly #bits = new Map<string, number>();
  /** Of a part: the first events of each resource, until one decides what it came to whatever was before. */
  readonly #firsts: Map<string, FirstEvents> | undefined;
  #kept = 0;

  constructor({ isPart = false }: { isPart?: boolean } = {}) {
    this.#firsts = isPart ? new Map() : undefined;
  }

  /** Takes the next event. */
  follow(kept: KeptEvent, sink: TrackerSink): void {
    const { event, operation, place, exchange } = kept;
    const { key, lifecycle } = event;
    const known = this.#bits.get(key);
    if (known === undefined) this.#begin(key);
    const { after, covered, draft } = stepThrough(known ?? lifecycle.everything, event, operation);
    this.#set(key, known, after);
    const firsts = this.#firsts?.get(key);
    if (firsts?.isOpen) {
      firsts.events.push(this.#kept++ < MOST_EXCHANGES ? kept : { ...kept, exchange: undefined });
      firsts.isOpen = !isPinned(event);
      return;
    }
    for (const number of covered) sink.cover(number);
    if (draft) sink.report(draft, place, exchange);
  }

  /** The first events of each resource and what it came to, for the part before this one. */
  *parts(): Iterable<ResourcePart> {
    for (const [key, bits] of this.#bits) {
      const { events = [], isOpen = false } = this.#firsts?.get(key) ?? {};
      yield { key, bits, isOpen, events };
    }
  }

  /** Goes on where the next part of the recording, followed on its own, ended. */
  append(parts: Iterable<ResourcePart>, sink: TrackerSink): void {
    for (const { key, bits, isOpen, events } of parts) {
      for (const kept of events) this.follow(kept, sink);
      if (!isOpen && this.#bits.has(key)) this.#bits.set(key, bits);
    }
  }

  #begin(key: string): void {
    if (this.#bits.size >= MOST_TRACKS) this.#forgetOldest();
    this.#firsts?.set(key, { events: [], isOpen: true });
  }

  /** A resource heard of again goes to the end of the row, once there are so many that some may be forgotten. */
  #set(key: string, known: number | undefined, bits: number): void {
    if (known !== undefined && this.#bits.size > MOST_TRACKS / 2) this.#bits.delete(key);
    this.#bits.set(key, bits);
  }

  #forgetOldest(): void {
    for (const oldest of this.#bits.keys()) {
      this.#bits.delete(oldest);
      this.#firsts?.delete(oldest);
      return;
    }
  }
}
