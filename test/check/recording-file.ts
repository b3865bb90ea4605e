import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes exchanges into a new NDJSON file, which goes away after the tests of the file that asked for it. */
export function recordingOf(exchanges: readonly object[]): string {
  return fileOf(exchanges.map((one) => `${JSON.stringify(one)}\n`).join(''), 'ndjson');
}

/** Writes a text into a new file that goes away likewise. */
export function fileOf(text: string, extension = 'yaml'): string {
  const file = join(folder, `${++count}.${extension}`);
  writeFileSync(file, text);
  return file;
}
