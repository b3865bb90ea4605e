import { checkerOf } from '../check-exchange.js';
import type { CheckContract } from '../contract/check-contract.js';
import { expandRecordings } from '../reading/expand.js';
import { openRecording } from '../reading/open-source.js';
import { Collector } from './collector.js';
import { type CheckResult, toResult } from './result.js';

/** How a run goes; every option may be left out. */
export interface RunOptions {
  /** @default the flow log contract of this package */
  readonly contract?: CheckContract | undefined;
  /** Threads to use, for plain NDJSON files. @default 1 */
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
  const collector = new Collector(checker);
  let bytes = 0;
  for (const file of files) {
    const { numbering, batches } = await openRecording(file, (count) => {
      bytes += count;
      options.onProgress?.({ bytes, exchanges: collector.exchanges });
    });
    await collector.takeAll(file, numbering, batches);
  }
  return toResult(checker, collector, files);
}
