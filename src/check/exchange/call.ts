import type { RequestValues } from '../../contract/index.js';
import type { WireFailure, WirePair, WireProblem } from '../../wire/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import type { ExchangeRequest } from '../model.js';
import type { HeaderRecord } from './headers.js';

/** A request that names an operation of the contract, decoded. */
export interface Call {
  readonly failure?: undefined;
  readonly operation: CheckOperation;
  readonly values: RequestValues;
  /** Query values by name. */
  readonly query: Readonly<Record<string, unknown>>;
  /** Keys of no parameter, as sent. */
  readonly unknown: readonly string[];
  readonly problems: readonly WireProblem[];
  /** The protocol's own pairs. */
  readonly common: readonly WirePair[];
  readonly headers: HeaderRecord;
}

/** Finds the operation of a request and decodes its parameters. */
export type Dispatch = (request: ExchangeRequest) => Call | WireFailure;
