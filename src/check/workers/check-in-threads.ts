import { Worker } from 'node:worker_threads';
import type { Checker } from '../checker.js';
import type { Collector } from '../run/collector.js';
import { appendPart, type PartResult, type PartTask } from './part.js';
import { cutAtLines } from './ranges.js';

type Message = { readonly part: PartResult } | { readonly bytes: number; readonly exchanges: number };

/** Told how many bytes were read since the last time, and how many exchanges a thread has checked so far. */
type OnRead = (thread: number, bytes: number, exchanges: number) => void;

/**
 * Checks an NDJSON file in threads, each with a range of its bytes (a task for each line would cost ten times what it
 * saves), and puts the parts together in the order of the file: the result is that of a single thread.
 */
export async function checkInThreads(
  checker: Checker,
  collector: Collector,
  file: string,
  { workers, contract, onRead }: { workers: number; contract: string | undefined; onRead: OnRead },
): Promise<void> {
  const ranges = await cutAtLines(file, workers);
  const parts = await Promise.all(
    ranges.map((range, index) =>
      runThread({ file, contract, ...range }, (bytes, exchanges) => onRead(index, bytes, exchanges)),
    ),
  );
  collector.startRecording();
  let lines = 0;
  for (const part of parts) {
    appendPart(checker, collector, part, lines);
    lines += part.lines;
  }
}

function runThread(task: PartTask, onRead: (bytes: number, exchanges: number) => void): Promise<PartResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadUrl(), { workerData: task });
    worker.on('message', (message: Message) => {
      if ('part' in message) resolve(message.part);
      else onRead(message.bytes, message.exchanges);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`a thread that checked ${task.file} ended with code ${code}`));
    });
  });
}

/** The built package has the thread's code beside its other files; from sources it runs through tsx. */
function threadUrl(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./check-thread.js', import.meta.url);
  const thread = new URL('./thread.ts', import.meta.url).href;
  const code = `import { register } from 'tsx/esm/api'; register(); await import(${JSON.stringify(thread)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
