import type { Entry } from './item.js';

interface Bucket {
  entries: Set<Entry>;
  /** Order of the entry added last, for telling that a bucket has to be sorted before it is read. */
  last: number;
  isSorted: boolean;
}

/** Entries by the value of one field; a bucket lists them in the order of creation. */
export class FieldIndex {
  readonly #buckets = new Map<unknown, Bucket>();

  add(value: unknown, entry: Entry): void {
    const bucket = this.#buckets.get(value);
    if (!bucket) {
      this.#buckets.set(value, { entries: new Set([entry]), last: entry.order, isSorted: true });
      return;
    }
    bucket.isSorted &&= entry.order > bucket.last;
    bucket.last = entry.order;
    bucket.entries.add(entry);
  }

  remove(value: unknown, entry: Entry): void {
    const bucket = this.#buckets.get(value);
    bucket?.entries.delete(entry);
    if (bucket?.entries.size === 0) this.#buckets.delete(value);
  }

  find(value: unknown): ReadonlySet<Entry> {
    const bucket = this.#buckets.get(value);
    if (!bucket) return NOTHING;
    if (!bucket.isSorted) {
      const sorted = [...bucket.entries].sort((a, b) => a.order - b.order);
      bucket.entries = new Set(sorted);
      bucket.last = sorted.at(-1)?.order ?? 0;
      bucket.isSorted = true;
    }
    return bucket.entries;
  }
}

const NOTHING: ReadonlySet<Entry> = new Set();
