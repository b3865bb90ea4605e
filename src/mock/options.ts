import type { ReplyNotes } from './http/service.js';
import type { Respond } from './rpc/respond.js';
import type { Selection, SimulationOptions, StateDocument } from './simulation/index.js';

/** How `startMock` serves; every option may be left out. */
export interface MockOptions extends SimulationOptions {
  /** Address to listen on. @default '127.0.0.1' */
  readonly host?: string | undefined;
  /** Port to listen on, 0 for any free one. @default 0 */
  readonly port?: number | undefined;
  /** File of the OpenAPI document to serve. @default the flow log contract of this package */
  readonly contract?: string | undefined;
  /** Answer with bodies that Prism generates from the schemas instead of the examples. @default false */
  readonly dynamic?: boolean | undefined;
  /** Let parameters ask for an error, for clients that can't set a `Prefer` header. @default true */
  readonly inBandErrors?: boolean | undefined;
  /** Check every answer against the contract; a deviation turns the answer into a 500. @default false */
  readonly strict?: boolean | undefined;
  /** Answer with the contract's examples and keep no state. @default false */
  readonly static?: boolean | undefined;
  /** State to begin with: a document as `GET /_mock/state` answers it, or a file that holds one. */
  readonly seed?: string | object | undefined;
  /** File that keeps the state across restarts; where it exists already, `seed` is not used. */
  readonly state?: string | undefined;
  /**
   * Decides what a valid request of an RPC contract is answered.
   * @default the simulation, for a contract with `x-resources`; else the contract's examples
   */
  readonly respond?: Respond | undefined;
  /** Told about every answer, after it was written. */
  readonly onExchange?: ((exchange: MockExchange) => void) | undefined;
}

/** A mock that listens. */
export interface Mock {
  /** Where it listens, for example `http://127.0.0.1:4010`. */
  readonly url: string;
  /**
   * Moves the virtual clock forward, for one account (an access key id) or for all.
   * @throws RangeError when the clock is not virtual, or for no valid time
   */
  advance(milliseconds: number, account?: string): void;
  /** The state of an account, a region or everything. @throws Error for a mock without simulation */
  readState(selection?: Selection): StateDocument;
  /** Replaces state, all or nothing. @throws StateError for state that can't be taken */
  writeState(document: unknown, selection?: Selection): Promise<void>;
  /** Forgets state. */
  resetState(selection?: Selection): void;
  /** Stops it, ends its connections and writes its state file; may be called more than once. */
  close(): Promise<void>;
}

/** One request and its answer, as a log needs them. */
export interface MockExchange extends ReplyNotes {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
}
