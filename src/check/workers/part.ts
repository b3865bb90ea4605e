import type { Checker } from '../checker.js';
import type { DraftGroup } from '../findings/group.js';
import type { KeptEvent } from '../lifecycle/tracker.js';
import type { Exchange, RecordingPlace } from '../model.js';
import type { Collector } from '../run/collector.js';

/** What a worker is given: a range of lines of one file. */
export interface PartTask {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** File of another contract. */
  readonly contract: string | undefined;
}

/** A lifecycle event without its objects: the transition by operation, the resource by name. */
interface PlainEvent {
  readonly resource: string;
  readonly key: string;
  readonly id: string;
  readonly transition: string | undefined;
  readonly seen: number | undefined;
  readonly pointer: string;
  readonly operation: string;
  readonly place: RecordingPlace | undefined;
  readonly exchange: Exchange | undefined;
}

/** What a worker found, as data that threads can hand over. Line numbers count from the start of the range. */
export interface PartResult {
  readonly exchanges: number;
  readonly skipped: number;
  readonly lines: number;
  readonly counts: Float64Array;
  readonly groups: readonly (readonly [string, DraftGroup])[];
  readonly dropped: number;
  readonly tracks: readonly {
    readonly key: string;
    readonly events: readonly PlainEvent[];
    readonly bits: number;
    readonly isOpen: boolean;
  }[];
}

/** What a collector gathered, ready to be handed over. */
export function toPart(collector: Collector, lines: number): PartResult {
  const { exchanges, skipped, counts, groups, tracker } = collector;
  return {
    exchanges,
    skipped,
    lines,
    counts,
    groups: [...groups.groups],
    dropped: groups.dropped,
    tracks: [...tracker.parts()].map((track) => ({ ...track, events: track.events.map(toPlain) })),
  };
}

/** Adds the part of a file to the parts before it; `before` is the number of lines in those. */
export function appendPart(checker: Checker, into: Collector, part: PartResult, before: number): void {
  into.exchanges += part.exchanges;
  into.skipped += part.skipped;
  part.counts.forEach((count, index) => {
    into.counts[index] = (into.counts[index] ?? 0) + count;
  });
  for (const [, { places }] of part.groups) shift(places, before);
  into.groups.append(part.groups, part.dropped);
  const tracks = part.tracks.map((track) => ({
    ...track,
    events: track.events.flatMap((event) => fromPlain(checker, event, before) ?? []),
  }));
  into.tracker.append(tracks, into);
}

function shift(places: RecordingPlace[], before: number): void {
  places.forEach(({ file, line = 0 }, at) => {
    places[at] = { file, line: line + before };
  });
}

function toPlain({ event, operation, place, exchange }: KeptEvent): PlainEvent {
  const { lifecycle, key, id, transition, seen, pointer } = event;
  return {
    resource: lifecycle.resource,
    key,
    id,
    transition: transition?.operation,
    seen,
    pointer,
    operation,
    place,
    exchange,
  };
}

function fromPlain({ lifecycles }: Checker, plain: PlainEvent, before: number): KeptEvent | undefined {
  const lifecycle = lifecycles.find(({ resource }) => resource === plain.resource);
  if (lifecycle === undefined) return undefined;
  const { key, id, seen, pointer, operation, place, exchange } = plain;
  const transition = plain.transition === undefined ? undefined : lifecycle.transitions.get(plain.transition);
  const event = {
    lifecycle,
    key,
    id,
    pointer,
    ...(transition && { transition }),
    ...(seen !== undefined && { seen }),
  };
  return {
    event,
    operation,
    exchange,
    place: place && { file: place.file, line: (place.line ?? 0) + before },
  };
}
