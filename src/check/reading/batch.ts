import type { Exchange } from '../model.js';

/** One piece of a recording: an exchange, or why it is none, with its line or entry from 1. */
export interface Piece {
  readonly exchange?: Exchange;
  readonly problem?: string;
  /** It is a part of a web page, or was never answered: nothing to check. */
  readonly isPassedOver?: boolean;
  /** Line of an NDJSON file, or entry of a HAR or JSON array. */
  readonly number: number;
  /** Beginning of what can't be read. */
  readonly text?: string;
}

/** Pieces in order, some hundred at a time: an await for each would cost more than checking it. */
export type Batches = AsyncIterable<Iterable<Piece>>;

/** Bytes in order, in chunks of any size. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Which kind of number a piece has. */
export type Numbering = 'line' | 'entry';
