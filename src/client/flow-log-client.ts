import { type ClientShape, pagers, rule, waiters } from '../../generated/client.js';
import { createClient, createSmallClient, type OptionsFor } from './create-client.js';
import type { Platform } from './runtime.js';
import type { ContractClient, PostMethod } from './shape.js';

/** What `createFlowLogClient` takes. */
export type FlowLogClientOptions = OptionsFor<ClientShape>;

/** A client of the flow log API: a method per operation, waiters, pagers, and `POST` as openapi-fetch has it. */
export interface FlowLogClient extends ContractClient<ClientShape> {}

/** A client of the flow log API with `POST` alone. */
export interface FlowLogCaller {
  readonly POST: PostMethod<ClientShape>;
}

/**
 * Makes a client: `createFlowLogClient({ region, credentials })`. Its methods resolve to `{ data, error, response }` and
 * reject only for misuse. Throws a TypeError for options that can't be used. `platform` replaces web standards.
 */
export function createFlowLogClient(options: FlowLogClientOptions, platform?: Platform): FlowLogClient {
  return createClient<ClientShape>({ rule, waiters, pagers }, options, platform);
}

/**
 * The smallest client, for where each byte counts: `POST('/Operation', { params: { query } })` and nothing else. It does
 * all that a call of `createFlowLogClient` does, without openapi-fetch in between.
 */
export function createFlowLogCaller(options: FlowLogClientOptions, platform?: Platform): FlowLogCaller {
  return createSmallClient<ClientShape>(rule, options, platform);
}
