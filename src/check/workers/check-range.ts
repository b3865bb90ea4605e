import { createReadStream } from 'node:fs';
import type { Checker } from '../checker.js';
import type { DraftGroup } from '../findings/group.js';
import { maskExchange } from '../findings/mask-exchange.js';
import { type KnownStatuses, LifecycleTracker } from '../lifecycle/tracker.js';
import type { Chunks } from '../reading/batch.js';
import { readLines } from '../reading/split-lines.js';
import { Collector } from '../run/collector.js';
import { type PartResult, type PartTask, toPart } from './part.js';

const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 10;

/** Progress of a range since the last time. */
export type OnRead = (bytes: number, exchanges: number) => void;

/** The checked lines of a range; `settle` goes back to what could not be decided without the range before. */
export interface CheckedRange {
  settle(before: KnownStatuses): Promise<PartResult>;
  /** What is known of the resources at the end of the range, once it is settled. */
  readonly statuses: KnownStatuses;
}

/** Checks the lines of a range as a part of its file. */
export async function checkRange(checker: Checker, task: PartTask, onRead: OnRead): Promise<CheckedRange> {
  const collector = new Collector(checker, { hosts: task.hosts });
  collector.startRecording(new LifecycleTracker({ isPart: task.start > 0 }));
  let lines = 0;
  async function* counted(): Chunks {
    for await (const chunk of chunksOf(task)) {
      yield chunk;
      lines += countLines(chunk);
      onRead(chunk.length, collector.exchanges);
    }
  }
  for await (const batch of readLines(counted())) {
    for (const piece of batch) collector.take(piece, task.file, 'line');
  }
  collector.endRecording();
  return {
    get statuses() {
      return collector.tracker.statuses;
    },
    async settle(before) {
      collector.tracker.settle(before, collector);
      await recallExchanges(task, [...collector.groups.groups.values()]);
      return toPart(collector, lines);
    },
  };
}

/** Reads again the exchanges that were not kept for findings that turned up later. */
async function recallExchanges(task: PartTask, groups: readonly DraftGroup[]): Promise<void> {
  const wanted = groups.filter(({ exchange, rank }) => exchange === undefined && rank > 0);
  const lines = new Set(wanted.map(({ places: [first] }) => first?.line));
  if (lines.size === 0) return;
  for await (const batch of readLines(chunksOf(task))) {
    for (const { number, exchange } of batch) {
      if (!exchange || !lines.delete(number)) continue;
      for (const group of wanted) {
        if (group.places[0]?.line === number) group.exchange = maskExchange(exchange);
      }
    }
    if (lines.size === 0) return;
  }
}

async function* chunksOf({ file, start, end }: PartTask): Chunks {
  if (end > start) yield* createReadStream(file, { start, end: end - 1, highWaterMark: CHUNK_BYTES });
}

function countLines(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
