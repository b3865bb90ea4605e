import type { DraftGroup } from '../findings/group.js';
import type { Foreign } from '../foreign/count.js';
import type { KnownStatuses } from '../lifecycle/tracker.js';
import type { RecordingPlace } from '../model.js';
import type { Collector } from '../run/collector.js';

/** What a worker is given: a range of lines of one file. */
export interface PartTask {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** File of another contract. */
  readonly contract: string | undefined;
  /** Patterns of hosts that serve this API. */
  readonly hosts?: readonly string[] | undefined;
  /** No range follows, so nobody asks what is known of resources at its end. */
  readonly isLast?: boolean;
}

/** What a worker found, as data that threads can hand over. Line numbers count from the start of the range. */
export interface PartResult {
  readonly exchanges: number;
  readonly skipped: number;
  readonly foreign: Foreign;
  readonly lines: number;
  readonly counts: Float64Array;
  readonly groups: readonly (readonly [string, DraftGroup])[];
  readonly dropped: number;
}

/** `KnownStatuses` as two lists, which threads hand over faster than a map. */
export interface StatusList {
  readonly keys: readonly string[];
  readonly bits: Int32Array;
}

/** What a collector gathered, ready to be handed over. */
export function toPart(collector: Collector, lines: number): PartResult {
  const { exchanges, skipped, counts, groups } = collector;
  const foreign = collector.foreign.toForeign();
  return { exchanges, skipped, foreign, lines, counts, groups: [...groups.groups], dropped: groups.dropped };
}

/** Adds the part of a file to the parts before it; `before` is the number of lines in those. */
export function appendPart(into: Collector, part: PartResult, before: number): void {
  into.exchanges += part.exchanges;
  into.skipped += part.skipped;
  into.foreign.append(part.foreign);
  part.counts.forEach((count, index) => {
    into.counts[index] = (into.counts[index] ?? 0) + count;
  });
  for (const [, { places }] of part.groups) shift(places, before);
  into.groups.append(part.groups, part.dropped);
}

/** Statuses to hand over. */
export function toStatusList(statuses: KnownStatuses): StatusList {
  return { keys: [...statuses.keys()], bits: Int32Array.from(statuses.values()) };
}

/** Statuses as handed over. */
export function fromStatusList({ keys, bits }: StatusList): KnownStatuses {
  return new Map(keys.map((key, index) => [key, bits[index] ?? 0]));
}

function shift(places: RecordingPlace[], before: number): void {
  places.forEach(({ file, line = 0 }, at) => {
    places[at] = { file, line: line + before };
  });
}
