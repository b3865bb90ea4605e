import type { Filter, Place, TagsModel } from '../model/index.js';
import {
  byPlace,
  byTag,
  type Collection,
  type Entry,
  hasTags,
  type Item,
  isSame,
  type LookUp,
  readTags,
  tagKeyOf,
  valueAt,
} from '../state/index.js';

/** Something an item must fulfil to be listed. */
export interface Condition {
  readonly place: Place;
  holds(item: Item): boolean;
  /** Entries of a collection that hold it; undefined where they are not found faster than one by one. */
  find(collection: Collection): ReadonlySet<Entry> | undefined;
}

/** Reads what the parameters of a call ask of the items it lists. */
export type ReadConditions = (sent: Item) => Condition[];

/** Prepares the filters of a list. */
export function compileFilters(filters: readonly Filter[], tags: TagsModel | undefined): ReadConditions {
  const compiled = filters.map((filter) => ({ ...filter, read: compileFilter(filter, tags) }));
  return (sent) =>
    compiled.flatMap(({ parameter, read }) => (sent[parameter] === undefined ? [] : read(sent[parameter])));
}

/** The conditions that tags stand for, one for each. */
export function tagConditions(wanted: unknown, tags: TagsModel): Condition[] {
  const by = byTag(tags);
  return readTags(wanted, tags).map((tag) => ({
    place: tags.place,
    holds: (item) => hasTags(item, [tag], tags),
    find: (collection) => collection.find(by, tagKeyOf(tag)),
  }));
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
    const entries = condition.find(collection);
    if (entries && entries.size <= found.size) found = { entries, size: entries.size, by: condition };
  }
  return { ...found, open: conditions.filter((condition) => condition !== found.by) };
}

/** True when an item holds every condition. */
export function fulfils(item: Item, conditions: readonly Condition[]): boolean {
  for (const condition of conditions) if (!condition.holds(item)) return false;
  return true;
}

function compileFilter(
  { place, match, where }: Filter,
  tags: TagsModel | undefined,
): (value: unknown) => Condition[] {
  if (match === 'tags' && tags) return (value) => tagConditions(value, tags);
  const by = byPlace(place);
  const others = where.map((each) => equals(byPlace(each.place), each.place, each.value));
  return (value) => [equals(by, place, value), ...others];
}

function equals(by: LookUp, place: Place, value: unknown): Condition {
  const [name = '', ...inner] = place;
  const isPlain = typeof value !== 'object';
  return {
    place,
    holds:
      isPlain && inner.length === 0
        ? (item) => item[name] === value
        : (item) => isSame(valueAt(item, place), value),
    find(collection) {
      if (!isPlain) return undefined;
      const isIdentity = inner.length === 0 && name === collection.rules.model.identity.field;
      if (!isIdentity) return collection.find(by, value);
      const entry = collection.get(String(value));
      return new Set(entry ? [entry] : []);
    },
  };
}
