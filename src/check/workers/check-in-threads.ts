import { Worker } from 'node:worker_threads';
import type { Collector } from '../run/collector.js';
import { appendPart, type PartResult, type PartTask, type StatusList } from './part.js';
import { cutAtLines } from './ranges.js';

interface Settled {
  readonly part: PartResult;
  readonly statuses: StatusList;
}

type Message = Settled | { readonly bytes: number; readonly exchanges: number };

/** Told how many bytes were read since the last time, and how many exchanges a thread has checked so far. */
type OnRead = (thread: number, bytes: number, exchanges: number) => void;

interface ThreadOptions extends Pick<PartTask, 'contract' | 'hosts'> {
  readonly workers: number;
  readonly onRead: OnRead;
}

/**
 * Checks an NDJSON file in threads, each with a range of its bytes (a task for each line would cost ten times what it
 * saves), and puts the parts together in the order of the file: the result is that of a single thread. What is known
 * of resources goes from each thread to the next.
 */
export async function checkInThreads(
  collector: Collector,
  file: string,
  { workers, contract, hosts, onRead }: ThreadOptions,
): Promise<void> {
  const ranges = await cutAtLines(file, workers);
  const threads = ranges.map((range, index) =>
    startThread(
      { file, contract, hosts, ...range, isLast: index === ranges.length - 1 },
      (bytes, exchanges) => onRead(index, bytes, exchanges),
    ),
  );
  try {
    let statuses: StatusList = { keys: [], bits: new Int32Array() };
    let lines = 0;
    for (const { worker, settled } of threads) {
      worker.postMessage(statuses);
      const { part, statuses: after } = await Promise.race([settled, ...threads.map(failureOf)]);
      appendPart(collector, part, lines);
      lines += part.lines;
      statuses = after;
    }
  } finally {
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }
}

interface Thread {
  readonly worker: Worker;
  readonly settled: Promise<Settled>;
}

function startThread(task: PartTask, onRead: (bytes: number, exchanges: number) => void): Thread {
  const worker = new Worker(threadUrl(), { workerData: task });
  const settled = new Promise<Settled>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('part' in message) resolve(message);
      else onRead(message.bytes, message.exchanges);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`a thread that checked ${task.file} ended with code ${code}`));
    });
  });
  return { worker, settled };
}

/** Never fulfilled: a thread that fails is heard of while another is waited for. */
function failureOf({ settled }: Thread): Promise<never> {
  return settled.then(() => new Promise<never>(() => {}));
}

/** The built package has the thread's code beside its other files; from sources it runs through tsx. */
function threadUrl(): URL {
  if (!import.meta.url.endsWith('.ts')) return new URL('./check-thread.js', import.meta.url);
  const thread = new URL('./thread.ts', import.meta.url).href;
  const tsx = import.meta.resolve('tsx/esm/api');
  const code = `import { register } from ${JSON.stringify(tsx)}; register(); await import(${JSON.stringify(thread)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
