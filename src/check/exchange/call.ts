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
}

/** Finds the operation of a request and decodes its parameters. */
export interface Dispatch {
  /** `headers` are the request's, if they were read already. */
  (request: ExchangeRequest, headers?: HeaderRecord): Call | WireFailure;
  /** The headers, in lower case, that the outcome depends on. */
  readonly headerNames: readonly string[];
}
