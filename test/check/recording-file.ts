import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
let count = 0;

/** Writes exchanges into a new NDJSON file, which goes when the tests end. */
export function recordingOf(exchanges: readonly object[]): string {
  return fileOf(exchanges.map((one) => `${JSON.stringify(one)}\n`).join(''), 'ndjson');
}

/** Writes a text into a new file that goes likewise. */
export function fileOf(text: string, extension = 'yaml'): string {
  const file = join(folder, `${++count}.${extension}`);
  writeFileSync(file, text);
  return file;
}
