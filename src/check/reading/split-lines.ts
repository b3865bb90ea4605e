import { isUtf8 } from 'node:buffer';
import type { Batches, Chunks, Piece } from './batch.js';
import { readExchange, unreadable } from './to-exchange.js';

const NEWLINE = 10;
const LONGEST_LINE = 256 * 1024 * 1024;
const BOM = 0xfeff;

/** Reads NDJSON; empty lines are passed over. A line that can't be read, cut short or not UTF-8 is a piece with its problem. */
export async function* readLines(chunks: Chunks, firstLine = 1): Batches {
  let number = firstLine;
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end < 0) {
      rest.push(chunk);
      size += chunk.length;
      if (size > LONGEST_LINE) throw new RangeError(`line ${number} is longer than ${LONGEST_LINE} bytes`);
      continue;
    }
    const block =
      rest.length > 0 ? Buffer.concat([...rest, chunk.subarray(0, end + 1)]) : chunk.subarray(0, end + 1);
    rest = end + 1 < chunk.length ? [chunk.subarray(end + 1)] : [];
    size = chunk.length - end - 1;
    const batch: Piece[] = [];
    number = readBlock(toBuffer(block), number, batch);
    yield batch;
  }
  if (rest.length > 0) {
    const batch: Piece[] = [];
    readBlock(Buffer.concat(rest), number, batch);
    yield batch;
  }
}

/** Reads whole lines; gives the number of the line after them. */
function readBlock(block: Buffer, first: number, into: Piece[]): number {
  const isClean = isUtf8(block);
  let number = first;
  for (let start = 0; start < block.length; number++) {
    const found = block.indexOf(NEWLINE, start);
    const end = found < 0 ? block.length : found;
    if (end > start) {
      const piece = readLine(block, start, end, number, isClean);
      if (piece) into.push(piece);
    }
    start = end + 1;
  }
  return number;
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
