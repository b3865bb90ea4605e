import type { Entry } from './item.js';

interface Bucket {
  entries: Set<Entry>;
  /** Order of the entry added last, for telling that a bucket has to be sorted before it is read. */
  last: number;
  isSorted: boolean;
}

/** Entries by the value of one field, listed in the order of creation. A value of one entry has no bucket. */
export class FieldIndex {
  readonly #found = new Map<unknown, Entry | Bucket>();

  /** Adds an entry; nothing is looked up by an absent value, so that is left out. */
  add(value: unknown, entry: Entry): void {
    if (value === undefined) return;
    const found = this.#found.get(value);
    if (!found) {
      this.#found.set(value, entry);
      return;
    }
    const bucket = isBucket(found) ? found : this.#open(value, found);
    bucket.isSorted &&= entry.order > bucket.last;
    bucket.last = entry.order;
    bucket.entries.add(entry);
  }

  remove(value: unknown, entry: Entry): void {
    const found = this.#found.get(value);
    if (found === entry) this.#found.delete(value);
    if (!found || !isBucket(found)) return;
    found.entries.delete(entry);
    if (found.entries.size === 0) this.#found.delete(value);
  }

  find(value: unknown): ReadonlySet<Entry> {
    const found = this.#found.get(value);
    if (!found) return NOTHING;
    if (!isBucket(found)) return new Set([found]);
    if (!found.isSorted) sort(found);
    return found.entries;
  }

  #open(value: unknown, entry: Entry): Bucket {
    const bucket: Bucket = { entries: new Set([entry]), last: entry.order, isSorted: true };
    this.#found.set(value, bucket);
    return bucket;
  }
}

const NOTHING: ReadonlySet<Entry> = new Set();

function isBucket(found: Entry | Bucket): found is Bucket {
  return 'entries' in found;
}

function sort(bucket: Bucket): void {
  const sorted = [...bucket.entries].sort((a, b) => a.order - b.order);
  bucket.entries = new Set(sorted);
  bucket.last = sorted.at(-1)?.order ?? 0;
  bucket.isSorted = true;
}
