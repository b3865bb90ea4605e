import type { Place } from '../model/index.js';
import { FieldIndex } from './field-index.js';
import { type Entry, type Item, valueAt } from './item.js';

/** What items are looked up by: the values an item has under it, all within one property. */
export interface LookUp {
  /** Tells apart what is looked up. */
  readonly name: string;
  /** Property that the values come from; while it stays the same, they do. */
  readonly property: string;
  keysOf(item: Item): readonly unknown[];
}

/**
 * Indexes of one collection. Each is built when it is first asked for, since most fields are never looked up, and kept
 * up from then on.
 */
export class Indexes {
  readonly #built = new Map<string, { readonly by: LookUp; readonly index: FieldIndex }>();

  /** Entries with a value, in the order of creation; `all` are those of the collection in that order. */
  find(by: LookUp, value: unknown, all: Iterable<Entry>): ReadonlySet<Entry> {
    let built = this.#built.get(by.name);
    if (!built) {
      built = { by, index: new FieldIndex() };
      this.#built.set(by.name, built);
      for (const entry of all) for (const key of by.keysOf(entry.item)) built.index.add(key, entry);
    }
    return built.index.find(value);
  }

  add(entry: Entry): void {
    for (const { by, index } of this.#built.values()) {
      for (const key of by.keysOf(entry.item)) index.add(key, entry);
    }
  }

  remove(entry: Entry): void {
    for (const { by, index } of this.#built.values()) {
      for (const key of by.keysOf(entry.item)) index.remove(key, entry);
    }
  }

  /** Follows an entry whose item is about to be replaced. */
  move(entry: Entry, after: Item): void {
    for (const { by, index } of this.#built.values()) {
      if (entry.item[by.property] === after[by.property]) continue;
      for (const key of by.keysOf(entry.item)) index.remove(key, entry);
      for (const key of by.keysOf(after)) index.add(key, entry);
    }
  }
}

/** Looks up by the plain value at a place. */
export function byPlace(place: Place): LookUp {
  const [property = ''] = place;
  return { name: place.join('\n'), property, keysOf: (item) => [valueAt(item, place)] };
}
