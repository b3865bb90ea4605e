import type { IncomingHttpHeaders } from 'node:http';
import type { Operation } from '../../contract/index.js';
import type { WireCall } from '../../wire/index.js';

/** What a valid request is answered: a success body, or an error code of the contract. */
export type Outcome =
  | { readonly status?: number | undefined; readonly body: Readonly<Record<string, unknown>> }
  | { readonly code: string; readonly status?: number | undefined; readonly message?: string | undefined };

/** The request behind the values, for what depends on the caller (account, region) rather than on the parameters. */
export interface RequestContext {
  /** The id that the answer will carry. */
  readonly requestId: string;
  readonly call: WireCall;
  readonly headers: IncomingHttpHeaders;
}

/**
 * Decides what a valid request is answered; the simulation's place. `undefined` leaves it to the contract's examples. The values satisfy the contract; request id, message
 * and the other fields of an error body are filled in from the contract.
 */
export type Respond = (
  operation: Operation,
  values: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Outcome | undefined;
