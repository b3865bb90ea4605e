import type { ReceivedRequest, Reply } from '../http/service.js';

/** One request and its answer, as they were; what a reader gets to see is masked. */
export interface JournalEntry {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly request: ReceivedRequest;
  readonly reply: Reply;
}

/** The latest requests, oldest first; bounded in number and in bytes of bodies. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  add(entry: JournalEntry): void;
  clear(): void;
}

const MOST_ENTRIES = 1000;
const MOST_BYTES = 32 * 1024 * 1024;
/** Room that an entry takes besides its bodies. */
const ENTRY_BYTES = 2048;

/** An empty journal. */
export function createJournal(): Journal {
  let entries: JournalEntry[] = [];
  let first = 0;
  let bytes = 0;
  return {
    get entries() {
      return entries.slice(first);
    },
    add(entry) {
      entries.push(entry);
      bytes += sizeOf(entry);
      while (entries.length - first > MOST_ENTRIES || (bytes > MOST_BYTES && entries.length - first > 1)) {
        const dropped = entries[first];
        if (dropped) bytes -= sizeOf(dropped);
        first += 1;
      }
      if (first < MOST_ENTRIES) return;
      entries = entries.slice(first);
      first = 0;
    },
    clear() {
      entries = [];
      first = 0;
      bytes = 0;
    },
  };
}

function sizeOf({ request, reply }: JournalEntry): number {
  return ENTRY_BYTES + request.url.length + request.body.length + reply.body.length;
}
