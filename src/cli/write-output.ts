import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describeFileProblem } from '../contract/index.js';

const EXIT_INTERRUPTED = 130;

/** Writes a report to a file, whole or not at all, or to standard output. Throws one line when the file can't be written. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeWhole(file, Readable.from([text]));
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}

/**
 * Writes pieces to a file that is there only once it is whole, also when interrupted; what is no regular file, such as
 * `/dev/stdout`, is written straight. Throws one line when it can't be written.
 */
export async function writeWhole(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const known = await stat(file).catch(() => undefined);
  if (known?.isDirectory()) throw new Error(`can't write ${file}: it is a folder; name a file in it`);
  if (known !== undefined && !known.isFile()) return pipeline(pieces, createWriteStream(file));
  const staged = `${file}.${process.pid}.part`;
  const interrupt = () => void rm(staged, { force: true }).finally(() => process.exit(EXIT_INTERRUPTED));
  process.once('SIGINT', interrupt);
  try {
    await pipeline(pieces, createWriteStream(staged));
    await rename(staged, file);
  } catch (error) {
    await rm(staged, { force: true });
    throw isFileProblem(error)
      ? new Error(`can't write ${file}: ${describeFileProblem(error)}`, { cause: error })
      : error;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

/** True if standard output is a terminal with colours. */
export function hasColors(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}

function isFileProblem(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
