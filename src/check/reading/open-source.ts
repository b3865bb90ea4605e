import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { describeFileProblem } from '../../contract/index.js';
import { CheckInputError } from '../input-error.js';
import type { Batches, Chunks, Numbering } from './batch.js';
import { readHarEntry } from './har-entry.js';
import { readElements } from './split-elements.js';
import { readLines } from './split-lines.js';
import { readExchange } from './to-exchange.js';

const CHUNK_BYTES = 256 * 1024;
const HEAD_BYTES = 64 * 1024;

/** How a recording is written; compression apart. */
export type RecordingFormat = 'ndjson' | 'json' | 'har';

/** An open recording. */
export interface OpenRecording {
  readonly format: RecordingFormat;
  readonly numbering: Numbering;
  readonly batches: Batches;
}

/**
 * Opens a recording: a file, or standard input for `-`. Compression and format are seen from the first bytes, not from
 * the name.
 * @throws CheckInputError when it can't be opened or is no recording.
 */
export async function openRecording(file: string, onBytes?: (count: number) => void): Promise<OpenRecording> {
  const raw = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: CHUNK_BYTES });
  const plain = await decompress(counted(raw, onBytes, file), file);
  const { head, chunks } = await peek(plain, file);
  const format = formatOf(head.toString('utf8'));
  if (/^\s*\{\s*"requests"\s*:/.test(head.toString('utf8'))) {
    throw new CheckInputError(
      `${file} is a mock's journal without bodies; download it with GET /_mock/requests?format=har`,
    );
  }
  if (format === undefined) {
    throw new CheckInputError(
      `${file} is no recording; give HAR 1.2, NDJSON or a JSON array of exchanges, plain or gzipped`,
    );
  }
  if (format === 'ndjson') return { format, numbering: 'line', batches: readLines(chunks) };
  const path = format === 'har' ? ['log', 'entries'] : [];
  const read = format === 'har' ? readHarEntry : readExchange;
  return { format, numbering: 'entry', batches: readElements(chunks, path, read) };
}

/**
 * True for a file of lines, uncompressed, that has at least so many bytes and can be read in parts: lines with a time
 * may stand in another order than theirs, also where a part would begin.
 */
export function isForParts(file: string, least: number): boolean {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) < least) return false;
  const head = Buffer.alloc(HEAD_BYTES);
  const handle = openSync(file, 'r');
  const length = readSync(handle, head);
  closeSync(handle);
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  const text = head.toString('utf8', 0, length);
  return !isGzip && formatOf(text) === 'ndjson' && !/[{,]\s*"startedDateTime"\s*:/.test(text);
}

/** The format that the first characters show; undefined if they are of none. An empty file is NDJSON without lines. */
export function formatOf(head: string): RecordingFormat | undefined {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (text === '') return 'ndjson';
  if (text.startsWith('[')) return 'json';
  if (/^\{\s*"(log|\$schema)"\s*:/.test(text)) return 'har';
  const [line = '', next = ''] = text.split('\n', 2);
  if (text.startsWith('{') && (/"(request|response)"/.test(line) || isJsonObject(line))) return 'ndjson';
  if (/^\{[\s\S]*"log"\s*:\s*\{/.test(text)) return 'har';
  return line.startsWith('{') && next.startsWith('{') ? 'ndjson' : undefined;
}

function isJsonObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

async function* counted(raw: Chunks, onBytes: ((count: number) => void) | undefined, file: string): Chunks {
  try {
    for await (const chunk of raw) {
      onBytes?.(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw new CheckInputError(`can't read ${file}: ${describeFileProblem(error)}`, { cause: error });
  }
}

async function decompress(chunks: Chunks, file: string): Promise<Chunks> {
  const { head, chunks: all } = await peek(chunks, file, 2);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return all;
  return gunzip(all, file);
}

async function* gunzip(chunks: Chunks, file: string): Chunks {
  const { Readable } = await import('node:stream');
  const source = Readable.from(chunks);
  const plain = createGunzip({ chunkSize: CHUNK_BYTES });
  source.on('error', (error) => plain.destroy(error));
  try {
    yield* source.pipe(plain);
  } catch (error) {
    if (error instanceof CheckInputError) throw error;
    throw new CheckInputError(`${file} is damaged: ${reasonOf(error)}`, { cause: error });
  }
}

/** The first bytes of a stream, and the whole of it again. */
async function peek(
  chunks: Chunks,
  _file: string,
  wanted = HEAD_BYTES,
): Promise<{ head: Buffer; chunks: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < wanted) {
    const { done, value } = await iterator.next();
    if (done) break;
    first.push(value);
    size += value.length;
    if (wanted > 2 && value.includes(10) && formatOf(Buffer.concat(first).toString('utf8'))) break;
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), chunks: again(first, iterator) };
}

async function* again(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): Chunks {
  yield* first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
