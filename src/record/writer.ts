import { closeSync, openSync, writeSync } from 'node:fs';
import { type Exchange, type ExchangeTime, HAR_HEAD, HAR_TAIL, toHarEntry } from '../check/index.js';
import { describeFileProblem } from '../contract/index.js';

/** A recording that is readable after every exchange, even if the process is killed. */
export interface RecordingWriter {
  write(exchange: Exchange, time: ExchangeTime): void;
  close(): void;
}

/** Opens a recording of an origin to write: HAR if the name says so, else NDJSON. Throws one line if it can't. */
export function createWriter(file: string, origin: string): RecordingWriter {
  let handle: number;
  try {
    handle = openSync(file, 'w');
  } catch (error) {
    throw new Error(`can't write ${file}: ${describeFileProblem(error)}`, { cause: error });
  }
  return /\.har$/i.test(file) ? harWriter(handle, origin) : lineWriter(handle);
}

/** One write for one line: what is in the file is always whole lines. */
function lineWriter(handle: number): RecordingWriter {
  return {
    write: (exchange) => void writeSync(handle, `${JSON.stringify(exchange)}\n`),
    close: () => closeSync(handle),
  };
}

/** Every entry is written over the end of the document together with a new end, so the file is always a whole HAR. */
function harWriter(handle: number, origin: string): RecordingWriter {
  const tail = Buffer.byteLength(HAR_TAIL);
  let end = writeSync(handle, `${HAR_HEAD}${HAR_TAIL}`, 0);
  let separator = '';
  return {
    write(exchange, time) {
      const entry = `${separator}${JSON.stringify(toHarEntry(exchange, time, origin))}`;
      const at = end - tail;
      end = at + writeSync(handle, `${entry}${HAR_TAIL}`, at);
      separator = ',\n';
    },
    close: () => closeSync(handle),
  };
}
