import { isUtf8 } from 'node:buffer';
import type { Batches, Chunks, Piece } from './batch.js';
import { readExchange, unreadable } from './to-exchange.js';

const NEWLINE = 10;
const LONGEST_LINE = 256 * 1024 * 1024;
const BOM = 0xfeff;

/**
 * Reads NDJSON; empty lines are passed over. A line that can't be read, cut short or not UTF-8 is a piece with its
 * problem. A line is parsed when its turn comes, so that an exchange is garbage before the next one is made.
 */
export async function* readLines(chunks: Chunks, firstLine = 1): Batches {
  const counter = { number: firstLine };
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end === 0) {
      rest.push(chunk);
      size += chunk.length;
      if (size > LONGEST_LINE) {
        throw new RangeError(`line ${counter.number} is longer than ${LONGEST_LINE} bytes`);
      }
      continue;
    }
    const whole = chunk.subarray(0, end);
    const block = rest.length > 0 ? Buffer.concat([...rest, whole]) : toBuffer(whole);
    rest = end < chunk.length ? [chunk.subarray(end)] : [];
    size = chunk.length - end;
    yield readBlock(block, counter);
  }
  if (rest.length > 0) yield readBlock(Buffer.concat(rest), counter);
}

/** Reads whole lines, counting them. */
function* readBlock(block: Buffer, counter: { number: number }): Generator<Piece> {
  const isClean = isUtf8(block);
  for (let start = 0; start < block.length; counter.number++) {
    const found = block.indexOf(NEWLINE, start);
    const end = found < 0 ? block.length : found;
    const piece = end > start ? readLine(block, start, end, counter.number, isClean) : undefined;
    if (piece) yield piece;
    start = end + 1;
  }
}

function readLine(
  block: Buffer,
  start: number,
  end: number,
  number: number,
  isClean: boolean,
): Piece | undefined {
  let text = block.toString('utf8', start, end);
  if (text.charCodeAt(0) === BOM) text = text.slice(1);
  if (!isClean && !isUtf8(block.subarray(start, end)))
    return unreadable(number, 'the line is not UTF-8', text);
  if (text.charCodeAt(0) !== 0x7b && text.trim() === '') return undefined;
  return readExchange(text, number);
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
