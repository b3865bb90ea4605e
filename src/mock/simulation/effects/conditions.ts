import type { CollectionModel, Filter, Place } from '../model/index.js';
import { type Collection, type Entry, type Item, isSame, valueAt } from '../state/index.js';
import { hasTags, readTags } from './tags.js';

/** Something an item must fulfil to be listed. */
export interface Condition {
  readonly place: Place;
  /** Set where the place must have one value, which an index may find. */
  readonly value?: unknown;
  holds(item: Item): boolean;
}

/** What the parameters of a call ask of the items it lists. */
export function readConditions(
  filters: readonly Filter[],
  sent: Item,
  { tags }: CollectionModel,
): Condition[] {
  const conditions: Condition[] = [];
  for (const { parameter, place, match, where } of filters) {
    const value = sent[parameter];
    if (value === undefined) continue;
    if (match === 'tags' && tags) {
      const wanted = readTags(value, tags);
      conditions.push({ place, holds: (item) => hasTags(item, wanted, tags) });
      continue;
    }
    for (const expected of [{ place, value }, ...where])
      conditions.push(equals(expected.place, expected.value));
  }
  return conditions;
}

/** The fewest entries that can be told to hold all that fulfil the conditions, and the conditions still to check. */
export function narrow(
  collection: Collection,
  conditions: readonly Condition[],
): { readonly entries: Iterable<Entry>; readonly size: number; readonly open: readonly Condition[] } {
  let found: { entries: Iterable<Entry>; size: number; by: Condition | undefined } = {
    entries: collection.all(),
    size: collection.size,
    by: undefined,
  };
  for (const condition of conditions) {
    const entries = lookUp(collection, condition);
    if (entries && entries.size <= found.size) found = { entries, size: entries.size, by: condition };
  }
  return { ...found, open: conditions.filter((condition) => condition !== found.by) };
}

function lookUp(collection: Collection, { place, value }: Condition): ReadonlySet<Entry> | undefined {
  if (value === undefined) return undefined;
  if (place.length !== 1 || place[0] !== collection.rules.model.identity.field)
    return collection.find(place, value);
  const entry = collection.get(String(value));
  return new Set(entry ? [entry] : []);
}

function equals(place: Place, value: unknown): Condition {
  const [name = '', ...inner] = place;
  if (inner.length > 0 || typeof value === 'object') {
    return { place, value, holds: (item) => isSame(valueAt(item, place), value) };
  }
  return { place, value, holds: (item) => item[name] === value };
}
