import { type FileHandle, open } from 'node:fs/promises';

/** A part of a file that begins at the start of a line. */
export interface ByteRange {
  readonly start: number;
  /** The first byte that is no longer part of it. */
  readonly end: number;
}

const NEWLINE = 10;
const PROBE_BYTES = 64 * 1024;

/** Cuts a file into at most `parts` ranges of about the same size, each beginning at the start of a line. */
export async function cutAtLines(file: string, parts: number): Promise<ByteRange[]> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const starts = new Set([0]);
    for (let part = 1; part < parts; part++) {
      const start = await nextLine(handle, Math.floor((size / parts) * part), size);
      if (start < size) starts.add(start);
    }
    const sorted = [...starts].sort((a, b) => a - b);
    return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? size }));
  } finally {
    await handle.close();
  }
}

async function nextLine(handle: FileHandle, from: number, size: number): Promise<number> {
  const probe = Buffer.alloc(PROBE_BYTES);
  for (let at = from; at < size; at += PROBE_BYTES) {
    const { bytesRead } = await handle.read(probe, 0, PROBE_BYTES, at);
    const found = probe.subarray(0, bytesRead).indexOf(NEWLINE);
    if (found >= 0) return at + found + 1;
  }
  return size;
}
