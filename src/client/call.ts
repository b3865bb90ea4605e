import type { AnyError } from './errors.js';
import type { CallOptions } from './options.js';
import type { CallResult, Outcome } from './result.js';

/** Parameter values of a call by name. */
export type Values = Readonly<Record<string, unknown>>;

/** Calls an operation by its name. Rejects with a TypeError for a name the contract does not have. */
export type Caller = (
  operation: string,
  query?: Values,
  options?: CallOptions,
) => Promise<CallResult<unknown, AnyError>>;

/** Brings a call to the wire. */
export type Sender = (operation: string, query: Values, options: CallOptions) => Promise<Outcome>;
