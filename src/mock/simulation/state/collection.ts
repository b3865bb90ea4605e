import type { CollectionModel, Place } from '../model/index.js';
import { FieldIndex } from './field-index.js';
import { type Entry, type Item, type Transition, valueAt } from './item.js';
import { isOver, type Timing } from './timing.js';

/** How collections of one kind work: what they hold, when transitions end, and which places are looked up. */
export interface CollectionRules {
  readonly model: CollectionModel;
  readonly timing: Timing;
  readonly indexed: readonly Place[];
}

/**
 * The items of one collection in one account and region. Nothing runs by itself: `settle` ends the transitions that
 * are over, at the cost of those alone, and whoever reads or changes the collection calls it first.
 */
export class Collection {
  readonly rules: CollectionRules;
  readonly #entries = new Map<string, Entry>();
  /** Entries in transition; by the clock they end in this order, since all take the same time. */
  readonly #moving = new Set<Entry>();
  readonly #indexes: readonly { readonly place: Place; readonly index: FieldIndex }[];
  #created = 0;

  constructor(rules: CollectionRules) {
    this.rules = rules;
    this.#indexes = rules.indexed.map((place) => ({ place, index: new FieldIndex() }));
  }

  get size(): number {
    return this.#entries.size;
  }

  get(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** All entries in the order of creation. */
  all(): Iterable<Entry> {
    return this.#entries.values();
  }

  /** Entries with a value at a place, in the order of creation; undefined where the place has no index. */
  find(place: Place, value: unknown): ReadonlySet<Entry> | undefined {
    return this.#indexes.find((each) => isSamePlace(each.place, place))?.index.find(value);
  }

  /** Entries whose status is going to change. */
  moving(): IterableIterator<Entry> {
    return this.#moving.values();
  }

  /** Adds an item; its status field is set to where its transition stands. */
  add(id: string, item: Item, transition: Transition | undefined): Entry {
    this.#created += 1;
    const entry: Entry = { id, order: this.#created, item, transition: undefined };
    this.#entries.set(id, entry);
    for (const { place, index } of this.#indexes) index.add(valueAt(item, place), entry);
    if (transition) this.start(entry, transition);
    return entry;
  }

  /** Replaces what an entry holds, except its ID and status. */
  replace(entry: Entry, item: Item): void {
    for (const { place, index } of this.#indexes) {
      const before = valueAt(entry.item, place);
      const after = valueAt(item, place);
      if (before === after) continue;
      index.remove(before, entry);
      index.add(after, entry);
    }
    entry.item = item;
  }

  /** Puts an entry into a transition. */
  start(entry: Entry, transition: Transition): void {
    entry.transition = transition;
    this.#setStatus(entry, transition.via);
    this.#moving.add(entry);
  }

  /** Ends the transitions that are over at `now`; what ends as absent is removed. */
  settle(now: number): void {
    const { timing } = this.rules;
    for (const entry of this.#moving) {
      if (entry.transition && isOver(timing, entry.transition, now)) this.#finish(entry, entry.transition);
      else if (timing.kind === 'elapsed') return;
    }
  }

  #setStatus(entry: Entry, status: string): void {
    const { field } = this.rules.model.status;
    if (entry.item[field] !== status) entry.item = { ...entry.item, [field]: status };
  }

  #finish(entry: Entry, { to }: Transition): void {
    const { status } = this.rules.model;
    this.#moving.delete(entry);
    entry.transition = undefined;
    if (to !== status.absent) {
      this.#setStatus(entry, to);
      return;
    }
    this.#entries.delete(entry.id);
    for (const { place, index } of this.#indexes) index.remove(valueAt(entry.item, place), entry);
  }
}

/** True for the same names in the same order. */
export function isSamePlace(a: Place, b: Place): boolean {
  return a === b || (a.length === b.length && a.every((name, index) => name === b[index]));
}
