import { checkerOf } from '../check-exchange.js';
import { type CheckContract, ownContract } from '../contract/check-contract.js';
import { expandRecordings } from '../reading/expand.js';
import { isForParts, openRecording } from '../reading/open-source.js';
import { Collector } from './collector.js';
import { type CheckResult, toResult } from './result.js';

/** Below that a thread takes longer to start and to warm up than it saves. */
const SMALLEST_FOR_THREADS = 64 * 1024 * 1024;

/** How a run goes; every option may be left out. */
export interface RunOptions {
  /** @default the flow log contract of this package */
  readonly contract?: CheckContract | undefined;
  /**
   * Patterns of hosts, besides those of the contract, whose exchanges all belong to this API; `*` stands for any text.
   * @default none
   */
  readonly hosts?: readonly string[] | undefined;
  /** Threads to use, for plain NDJSON files without times. @default 1 */
  readonly workers?: number | undefined;
  /** Told how many bytes were read and how many exchanges were checked so far. */
  readonly onProgress?: ((progress: { bytes: number; exchanges: number }) => void) | undefined;
}

/**
 * Checks recordings (files, folders, globs, `-`) and gives everything found, grouped, with coverage.
 * @throws CheckInputError when one can't be read at all.
 */
export async function runCheck(
  recordings: readonly string[],
  options: RunOptions = {},
): Promise<CheckResult> {
  const checker = checkerOf(options.contract);
  const files = expandRecordings(recordings);
  const collector = new Collector(checker, { hosts: options.hosts });
  const progress = { bytes: 0, exchanges: 0 };
  for (const file of files) {
    if (isForThreads(file, options)) await runThreads(collector, file, options, progress);
    else await runAlone(collector, file, options, progress);
  }
  return toResult(checker, collector, files);
}

interface Counted {
  bytes: number;
  exchanges: number;
}

async function runAlone(
  collector: Collector,
  file: string,
  options: RunOptions,
  progress: Counted,
): Promise<void> {
  const { numbering, batches } = await openRecording(file, (count) => {
    progress.bytes += count;
    progress.exchanges = collector.exchanges;
    options.onProgress?.(progress);
  });
  await collector.takeAll(file, numbering, batches);
}

async function runThreads(
  collector: Collector,
  file: string,
  { workers = 1, contract, hosts, onProgress }: RunOptions,
  progress: Counted,
): Promise<void> {
  const before = collector.exchanges;
  const checked: number[] = [];
  const onRead = (thread: number, bytes: number, exchanges: number) => {
    checked[thread] = exchanges;
    progress.bytes += bytes;
    progress.exchanges = checked.reduce((sum, count) => sum + (count ?? 0), before);
    onProgress?.(progress);
  };
  const { checkInThreads } = await import('../workers/check-in-threads.js');
  await checkInThreads(collector, file, { workers, contract: contract?.file, hosts, onRead });
}

/** Threads are for plain NDJSON without times, and for contracts that a thread can load itself. */
function isForThreads(file: string, { workers = 1, contract }: RunOptions): boolean {
  if (workers < 2 || file === '-' || (contract && contract !== ownContract() && !contract.file)) return false;
  return isForParts(file, SMALLEST_FOR_THREADS);
}
