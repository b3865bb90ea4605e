import { readdirSync, readFileSync } from 'node:fs';

/** One recorded call, bodies as text; a line of an NDJSON recording. */
export interface Exchange {
  request: { method: string; url: string; headers: Record<string, string>; body?: string };
  response: { status: number; headers: Record<string, string>; body: string };
}

export const recordingsFolder = new URL('recordings/', import.meta.url);

/** The committed recordings by file name, one exchange per line. */
export function readRecordings(): { name: string; exchanges: Exchange[] }[] {
  return readdirSync(recordingsFolder)
    .filter((name) => name.endsWith('.ndjson'))
    .sort()
    .map((name) => ({ name, exchanges: readLines(name) }));
}

function readLines(name: string): Exchange[] {
  const lines = readFileSync(new URL(name, recordingsFolder), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Exchange);
}
