import { createReadStream } from 'node:fs';
import type { Checker } from '../checker.js';
import { LifecycleTracker } from '../lifecycle/tracker.js';
import { readLines } from '../reading/split-lines.js';
import { Collector } from '../run/collector.js';
import { type PartResult, type PartTask, toPart } from './part.js';

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 10;

/** Progress of a range since the last time. */
export type OnRead = (bytes: number, exchanges: number) => void;

/** Checks the lines of a range as a part of its file. */
export async function checkRange(checker: Checker, task: PartTask, onRead: OnRead): Promise<PartResult> {
  const collector = new Collector(checker);
  collector.tracker = new LifecycleTracker({ isPart: true });
  const { file, start, end } = task;
  let lines = 0;
  const stream = createReadStream(file, { start, end: Math.max(start, end - 1), highWaterMark: CHUNK_BYTES });
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of end > start ? stream : []) {
      yield chunk as Buffer;
      lines += countLines(chunk as Buffer);
      onRead((chunk as Buffer).length, collector.exchanges);
    }
  }
  for await (const batch of readLines(counted())) {
    for (const piece of batch) collector.take(piece, file, 'line');
  }
  return toPart(collector, lines);
}

function countLines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
