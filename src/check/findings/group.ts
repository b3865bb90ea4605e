import type { ShownBy } from '../lifecycle/tracker.js';
import type { Exchange, RecordingPlace } from '../model.js';
import type { Draft } from '../rules/draft.js';
import { maskExchange } from './mask-exchange.js';
import { maskDraft } from './mask-of.js';

/** The same finding, however often it comes. */
export interface DraftGroup {
  /** Of the first place, as are the exchange and its rank. */
  draft: Draft;
  count: number;
  /** The first places, in the order of the recordings. */
  readonly places: RecordingPlace[];
  /** Masked and cut. */
  exchange: Exchange | undefined;
  rank: number;
}

const MOST_PLACES = 5;
const MOST_GROUPS = 10_000;

/** Groups findings as they come; beyond 10,000 different ones only the number of further ones is kept. */
export class FindingGroups {
  readonly groups = new Map<string, DraftGroup>();
  /** Findings that found no place among the groups any more. */
  dropped = 0;

  /** Adds a finding to its group. */
  add(draft: Draft, place: RecordingPlace | undefined, { exchange, rank }: ShownBy): void {
    const key = groupKey(draft);
    const known = this.groups.get(key);
    if (known !== undefined) {
      known.count++;
      if (place === undefined || insertPlace(known, place, rank) > 0) return;
      Object.assign(known, shownBy(draft, exchange), { rank });
    } else if (this.groups.size >= MOST_GROUPS) this.dropped++;
    else {
      this.groups.set(key, { ...shownBy(draft, exchange), count: 1, places: place ? [place] : [], rank });
    }
  }

  /** Adds the groups of a later part of the same recordings. */
  append(later: Iterable<readonly [string, DraftGroup]>, dropped: number): void {
    this.dropped += dropped;
    for (const [key, group] of later) {
      const known = this.groups.get(key);
      if (known === undefined && this.groups.size >= MOST_GROUPS) this.dropped += group.count;
      else if (known === undefined) this.groups.set(key, group);
      else {
        known.count += group.count;
        known.places.push(...group.places.slice(0, MOST_PLACES - known.places.length));
      }
    }
  }
}

/** What is kept to be shown: without secrets. */
function shownBy(draft: Draft, exchange: Exchange | undefined): Pick<DraftGroup, 'draft' | 'exchange'> {
  return { draft: maskDraft(draft, exchange), exchange: exchange && maskExchange(exchange) };
}

/**
 * Puts a place where it belongs among the first ones, and tells where that was. Nearly always it comes last, but what
 * a part of a recording shows together with the part before is found at the end of it.
 */
function insertPlace({ places, rank }: DraftGroup, place: RecordingPlace, placeRank: number): number {
  let at = places.length;
  while (at > 0 && isBefore(place, placeRank, places[at - 1], at === 1 ? rank : 0)) at--;
  if (at >= MOST_PLACES) return at;
  places.splice(at, 0, place);
  if (places.length > MOST_PLACES) places.pop();
  return at;
}

function isBefore(a: RecordingPlace, aRank: number, b: RecordingPlace | undefined, bRank: number): boolean {
  if (a.file !== b?.file) return false;
  const distance = numberOf(a) - numberOf(b);
  return distance < 0 || (distance === 0 && aRank < bRank);
}

function numberOf({ line, entry }: RecordingPlace): number {
  return line ?? entry ?? 0;
}

/** Findings are the same if they differ only in indices, values and places. */
export function groupKey({ rule, operation, pointer, message, expected }: Draft): string {
  const general = `${pointer} ${message}`.replace(/([/.])\d+(?=[/.\s"]|$)/g, '$1N');
  return `${rule} ${operation} ${general} ${expected}`;
}
