import { checkerOf } from './check-exchange.js';
import type { CheckContract } from './contract/check-contract.js';
import { finishFinding } from './findings/finish.js';
import type { Exchange, Finding, RecordingPlace } from './model.js';
import type { Batches, Numbering, Piece } from './reading/batch.js';
import { expandRecordings } from './reading/expand.js';
import { openRecording } from './reading/open-source.js';
import { takeExchange } from './reading/to-exchange.js';
import { Collector } from './run/collector.js';

const BATCH = 256;

/** How `checkRecordings` goes; every option may be left out. */
export interface CheckRecordingsOptions {
  /** @default the flow log contract of this package */
  readonly contract?: CheckContract;
  /** Patterns of hosts, besides those of the contract, whose exchanges all belong to this API. @default none */
  readonly hosts?: readonly string[];
  /** Told the host (`''` if unknown) of each exchange of another API, which is passed over. */
  readonly onForeign?: (host: string, place: RecordingPlace) => void;
}

/**
 * Findings of recordings as they come, one by one and not grouped: of files, folders and globs, or of exchanges from
 * anywhere. What several exchanges tell together counts within one file, or within the given exchanges.
 * @throws CheckInputError when a file can't be read at all.
 */
export async function* checkRecordings(
  source: string | readonly string[] | AsyncIterable<Exchange> | Iterable<Exchange>,
  options: CheckRecordingsOptions = {},
): AsyncGenerator<Finding, void, void> {
  const checker = checkerOf(options.contract);
  let found: Finding[] = [];
  const collector = new Collector(checker, {
    ...options,
    onFinding: (draft, place) => found.push(finishFinding(draft, place, checker.contract)),
  });
  let current: string | undefined;
  for await (const { file, numbering, pieces } of piecesOf(source)) {
    if (file !== current) collector.startRecording();
    current = file;
    for (const piece of pieces) collector.take(piece, file, numbering);
    yield* found;
    found = [];
  }
  collector.endRecording();
  yield* found;
}

interface SomePieces {
  readonly file: string;
  readonly numbering: Numbering;
  readonly pieces: Iterable<Piece>;
}

async function* piecesOf(source: Parameters<typeof checkRecordings>[0]): AsyncGenerator<SomePieces> {
  if (!isPaths(source)) {
    for await (const pieces of batchesOf(source)) yield { file: 'exchanges', numbering: 'entry', pieces };
    return;
  }
  for (const file of expandRecordings(typeof source === 'string' ? [source] : source)) {
    const { numbering, batches } = await openRecording(file);
    for await (const pieces of batches) yield { file, numbering, pieces };
  }
}

function isPaths(source: Parameters<typeof checkRecordings>[0]): source is string | readonly string[] {
  return (
    typeof source === 'string' || (Array.isArray(source) && source.every((one) => typeof one === 'string'))
  );
}

async function* batchesOf(exchanges: AsyncIterable<Exchange> | Iterable<Exchange>): Batches {
  let batch: Piece[] = [];
  let number = 0;
  for await (const exchange of exchanges) {
    batch.push(takeExchange(exchange, ++number));
    if (batch.length < BATCH && Symbol.iterator in exchanges) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}
