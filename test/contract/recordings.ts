import { readdirSync, readFileSync } from 'node:fs';
import type { Exchange } from '../../src/check/index.js';

/** Traffic of every client, as it happens by itself. */
export const recordingsFolder = new URL('recordings/', import.meta.url);

/** Answers that were asked for by name: codes that nothing in the simulation causes. */
export const onDemandFolder = new URL('on-demand/', recordingsFolder);

/** The recordings of a folder by file name, one exchange per line. */
export function readRecordings(folder: URL): { name: string; exchanges: Exchange[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => {
      const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
      return { name, exchanges: lines.map((line) => JSON.parse(line) as Exchange) };
    });
}
