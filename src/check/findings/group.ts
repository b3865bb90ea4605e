import type { Exchange, RecordingPlace } from '../model.js';
import type { Draft } from '../rules/draft.js';
import { maskExchange } from './mask-exchange.js';

/** The same finding, however often it comes. */
export interface DraftGroup {
  readonly draft: Draft;
  count: number;
  /** The first places, in the order of the recordings. */
  readonly places: RecordingPlace[];
  /** The exchange of the first place, masked and cut. */
  readonly exchange: Exchange | undefined;
}

const MOST_PLACES = 5;
const MOST_GROUPS = 10_000;

/** Groups findings as they come; beyond 10,000 different ones only the number of further ones is kept. */
export class FindingGroups {
  readonly groups = new Map<string, DraftGroup>();
  /** Findings that found no place among the groups any more. */
  dropped = 0;

  /** Adds a finding to its group; true if it opens a new one. */
  add(draft: Draft, place: RecordingPlace | undefined, exchange: Exchange | undefined): boolean {
    const key = groupKey(draft);
    const known = this.groups.get(key);
    if (known !== undefined) {
      known.count++;
      if (place && known.places.length < MOST_PLACES) known.places.push(place);
      return false;
    }
    if (this.groups.size >= MOST_GROUPS) {
      this.dropped++;
      return false;
    }
    const masked = exchange && maskExchange(exchange);
    this.groups.set(key, { draft, count: 1, places: place ? [place] : [], exchange: masked });
    return true;
  }

  /** Adds the groups of a later part of the same recordings. */
  append(later: Iterable<readonly [string, DraftGroup]>, dropped: number): void {
    this.dropped += dropped;
    for (const [key, group] of later) {
      const known = this.groups.get(key);
      if (known === undefined) this.groups.set(key, group);
      else {
        known.count += group.count;
        known.places.push(...group.places.slice(0, MOST_PLACES - known.places.length));
      }
    }
  }
}

/** Findings are the same if they differ only in indices, values and places. */
export function groupKey({ rule, operation, pointer, message, expected }: Draft): string {
  const general = `${pointer} ${message}`.replace(/([/.])\d+(?=[/.\s"]|$)/g, '$1N');
  return `${rule} ${operation} ${general} ${expected}`;
}
