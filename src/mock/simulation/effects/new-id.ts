import { randomFillSync } from 'node:crypto';
import type { Collection } from '../state/index.js';

const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const POOL_BYTES = 4096;

/** Random bytes drawn in advance: one draw serves many IDs. */
const pool = new Uint8Array(POOL_BYTES);
let used = POOL_BYTES;

/** An ID of the declared form that the collection does not have. */
export function newId(collection: Collection): string {
  const { prefix, length } = collection.rules.model.identity;
  for (;;) {
    let id = prefix;
    for (let index = 0; index < length; index += 1) id += ID_CHARACTERS[nextByte() % ID_CHARACTERS.length];
    if (!collection.get(id)) return id;
  }
}

function nextByte(): number {
  if (used === POOL_BYTES) {
    randomFillSync(pool);
    used = 0;
  }
  const byte = pool[used] ?? 0;
  used += 1;
  return byte;
}
