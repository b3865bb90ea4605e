import { isUtf8 } from 'node:buffer';
import type { Batches, Chunks, Piece } from './batch.js';
import { afterBlanks, ElementScanner, type Span } from './element-scanner.js';
import { type ReadPiece, unreadable } from './to-exchange.js';

const LONGEST_ELEMENT = 256 * 1024 * 1024;
const LONGEST_HEAD = 1024 * 1024;
const LONGEST_EXCERPT = 80;

/**
 * Reads the elements of a JSON list (the outermost, or the one under `path`) as they come: memory holds one element,
 * not the file. A document that ends too early, or is not the last thing in the file, is a last piece with that problem.
 */
export async function* readElements(chunks: Chunks, path: readonly string[], read: ReadPiece): Batches {
  const scanner = new ElementScanner(path);
  let kept: Buffer = Buffer.alloc(0);
  let open = -1;
  let number = 1;
  for await (const chunk of chunks) {
    const bytes =
      kept.length > 0
        ? Buffer.concat([kept, chunk])
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const found = scanner.scan(bytes, kept.length, open < 0 ? -1 : 0);
    const first = number;
    number += found.spans.length;
    open = found.open;
    const keepFrom =
      open >= 0 ? open : scanner.hasList ? bytes.length : Math.max(0, bytes.length - LONGEST_HEAD);
    kept = bytes.subarray(keepFrom);
    if (kept.length > LONGEST_ELEMENT)
      throw new RangeError(`entry ${number} is longer than ${LONGEST_ELEMENT} bytes`);
    yield readSpans(bytes, found.spans, first, read);
    const more = scanner.isDone ? afterBlanks(bytes, found.at) : bytes.length;
    if (more < bytes.length) return yield [moreProblem(number, bytes.subarray(more))];
  }
  if (!scanner.hasList || !scanner.isDone) yield [endProblem(scanner, path, number, kept)];
}

/** An entry is parsed when its turn comes, so that it is garbage before the next one is made. */
function* readSpans(bytes: Buffer, spans: readonly Span[], first: number, read: ReadPiece): Generator<Piece> {
  let number = first;
  for (const { start, end } of spans) yield readSpan(bytes.subarray(start, end), number++, read);
}

function readSpan(bytes: Buffer, number: number, read: ReadPiece): Piece {
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? read(text, number) : unreadable(number, 'the entry is not UTF-8', text);
}

function endProblem(scanner: ElementScanner, path: readonly string[], number: number, rest: Buffer): Piece {
  const name = path.length > 0 ? `\`${path.join('.')}\`` : 'the list';
  const text = rest.toString('utf8', 0, LONGEST_EXCERPT);
  if (!scanner.hasList) return unreadable(number, `the file has no list ${name}`, text);
  const open = scanner.isListClosed ? 'the JSON around its list' : name;
  return unreadable(number, `the file is cut short: ${open} does not end`, text);
}

function moreProblem(number: number, rest: Buffer): Piece {
  const problem = 'the JSON ends before the file does, and nothing behind it is read; split the file';
  return unreadable(number, problem, rest.toString('utf8', 0, LONGEST_EXCERPT));
}
