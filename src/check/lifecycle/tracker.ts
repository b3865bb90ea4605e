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

/** What is known of one resource: the statuses it may have, and the first events as long as they are not decided. */
interface Track {
  bits: number;
  prefix: KeptEvent[] | undefined;
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
  readonly #tracks = new Map<string, Track>();
  readonly #isPart: boolean;
  #kept = 0;

  constructor({ isPart = false }: { isPart?: boolean } = {}) {
    this.#isPart = isPart;
  }

  /** Takes the next event. */
  follow(kept: KeptEvent, sink: TrackerSink): void {
    const { event, operation, place, exchange } = kept;
    const name = `${event.lifecycle.resource} ${event.key}`;
    const track = this.#open(name, event);
    if (track.prefix !== undefined) {
      track.prefix.push(this.#kept++ < MOST_EXCHANGES ? kept : { ...kept, exchange: undefined });
      track.bits = stepThrough(track.bits, event, operation).after;
      if (isPinned(event)) this.#close(name, track);
      return;
    }
    const { after, covered, draft } = stepThrough(track.bits, event, operation);
    track.bits = after;
    for (const number of covered) sink.cover(number);
    if (draft) sink.report(draft, place, exchange);
  }

  /** The first events of each resource and what it came to, for the part before this one. */
  *parts(): Iterable<{ name: string; prefix: readonly KeptEvent[]; bits: number; isOpen: boolean }> {
    for (const [name, track] of this.#tracks) {
      const prefix = track.prefix ?? this.#closed.get(name) ?? [];
      yield { name, prefix, bits: track.bits, isOpen: track.prefix !== undefined };
    }
  }

  /** Goes on where the next part of the recording, followed on its own, ended. */
  append(parts: ReturnType<LifecycleTracker['parts']>, sink: TrackerSink): void {
    for (const { name, prefix, bits, isOpen } of parts) {
      for (const kept of prefix) this.follow(kept, sink);
      const track = this.#tracks.get(name);
      if (track && !isOpen) track.bits = bits;
    }
  }

  readonly #closed = new Map<string, KeptEvent[]>();

  #close(name: string, track: Track): void {
    if (track.prefix) this.#closed.set(name, track.prefix);
    track.prefix = undefined;
  }

  #open(name: string, { lifecycle }: LifecycleEvent): Track {
    const known = this.#tracks.get(name);
    if (known !== undefined) {
      if (this.#tracks.size > MOST_TRACKS / 2) this.#renew(name, known);
      return known;
    }
    const track: Track = { bits: lifecycle.everything, prefix: this.#isPart ? [] : undefined };
    this.#tracks.set(name, track);
    if (this.#tracks.size > MOST_TRACKS) this.#forgetOldest();
    return track;
  }

  #renew(name: string, track: Track): void {
    this.#tracks.delete(name);
    this.#tracks.set(name, track);
  }

  #forgetOldest(): void {
    const [oldest] = this.#tracks.keys();
    if (oldest === undefined) return;
    this.#tracks.delete(oldest);
    this.#closed.delete(oldest);
  }
}
