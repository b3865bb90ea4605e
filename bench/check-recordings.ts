import { once } from 'node:events';
import { createWriteStream, readdirSync, readFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openRecording } from '../src/check/reading/open-source.js';

const recordings = new URL('../test/contract/recordings/', import.meta.url);
const FLUSH = 1 << 20;

/**
 * The committed recordings, one client's session after the other, over and over until there are so many exchanges:
 * NDJSON. Every session has flow logs, request ids and nonces of its own, so it repeats what real clients repeat.
 */
export async function writeLines(file: string, size: number): Promise<void> {
  const sessions = readdirSync(recordings)
    .filter((name) => name.endsWith('.ndjson'))
    .map((name) => readFileSync(new URL(name, recordings), 'utf8').trim().split('\n'));
  const out = createWriteStream(file);
  let text = '';
  for (let count = 0, session = 0; count < size; session++) {
    const mark = String(session).padStart(7, '0');
    for (const line of (sessions[session % sessions.length] ?? []).slice(0, size - count)) {
      text += `${renamed(line, mark)}\n`;
      count++;
    }
    if (text.length < FLUSH) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

/** The same exchanges as one JSON array. */
export async function writeArray(lines: string, file: string): Promise<void> {
  await pipeline(elementsOf(lines), createWriteStream(file));
}

async function* elementsOf(lines: string): AsyncGenerator<string> {
  const { batches } = await openRecording(lines);
  let before = '[';
  for await (const batch of batches) {
    for (const { exchange } of batch) {
      yield `${before}${JSON.stringify(exchange)}`;
      before = ',\n';
    }
  }
  yield ']';
}

function renamed(line: string, mark: string): string {
  return line
    .replace(/\bfl-(?=[a-z0-9])/g, `fl-${mark}`)
    .replace(/\bnonce-/g, `nonce-${mark}-`)
    .replace(/(?<=RequestId\\":\\"|requestId=)[0-9A-F]{7}/g, mark);
}
