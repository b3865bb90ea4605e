import type { CollectionModel } from '../model/index.js';
import { Indexes, type LookUp } from './indexes.js';
import type { Entry, Item, Transition } from './item.js';
import { isOver, type Timing } from './timing.js';

/** How collections of one kind work: what they hold, and when transitions end. */
export interface CollectionRules {
  readonly model: CollectionModel;
  readonly timing: Timing;
}

/** Up to this size looking at every entry costs less than an index. */
const SMALL = 50;

/**
 * The items of one collection in one account and region. Nothing runs by itself: `settle` ends the transitions that
 * are over, at the cost of those alone, and whoever reads or changes the collection calls it first.
 */
export class Collection {
  readonly rules: CollectionRules;
  readonly #entries = new Map<string, Entry>();
  /** Entries in transition; by the clock they end in this order, since all take the same time. */
  readonly #moving = new Set<Entry>();
  readonly #indexes = new Indexes();
  #created = 0;

  constructor(rules: CollectionRules) {
    this.rules = rules;
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

  /** Entries with a value, in the order of creation; undefined where looking at all of them costs less. */
  find(by: LookUp, value: unknown): ReadonlySet<Entry> | undefined {
    return this.size > SMALL ? this.#indexes.find(by, value, this.all()) : undefined;
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
    this.#indexes.add(entry);
    if (transition) this.start(entry, transition);
    return entry;
  }

  /** Replaces what an entry holds, except its ID. */
  replace(entry: Entry, item: Item): void {
    this.#indexes.move(entry, item);
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
    if (entry.item[field] !== status) this.replace(entry, { ...entry.item, [field]: status });
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
    this.#indexes.remove(entry);
  }
}
