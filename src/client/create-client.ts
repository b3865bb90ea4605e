import type { Caller, Values } from './call.js';
import { createCaller, createDirectSender } from './caller.js';
import { methodName } from './method-name.js';
import type { ClientRule, PagerRule, WaiterRule } from './model.js';
import { createOpenapiSender } from './openapi-sender.js';
import type { CallOptions, ClientOptions } from './options.js';
import { createPager } from './pager.js';
import { createRuntime, type Platform } from './runtime.js';
import type { ContractClient, ContractShape, PostMethod } from './shape.js';
import { type WaitOptions, waitUntil } from './waiter.js';

/** The generated tables of a contract. */
export interface ClientTables {
  readonly rule: ClientRule;
  readonly waiters: readonly WaiterRule[];
  /** By operation. */
  readonly pagers: Readonly<Record<string, PagerRule>>;
}

/** Options with the regions of a contract for completion; others are taken as well. */
export type OptionsFor<Contract extends ContractShape> = ClientOptions<
  Contract['region']['known'] | (string & Record<never, never>)
>;

/** A client with `POST` alone, and without openapi-fetch. Throws a TypeError for options that can't be used. */
export function createSmallClient<Contract extends ContractShape>(
  rule: ClientRule,
  options: ClientOptions,
  platform?: Platform,
): { readonly POST: PostMethod<Contract> } {
  const runtime = createRuntime(rule, options, platform);
  return { POST: createPost<Contract>(createCaller(runtime, createDirectSender(runtime))) };
}

/** A client with everything the tables hold. Throws a TypeError for options that can't be used. */
export function createClient<Contract extends ContractShape>(
  { rule, waiters, pagers }: ClientTables,
  options: ClientOptions,
  platform?: Platform,
): ContractClient<Contract> {
  const runtime = createRuntime(rule, options, platform);
  const call = createCaller(runtime, createDirectSender(runtime));
  const createSender = platform?.createSender ?? createOpenapiSender;
  const client: Record<string, unknown> = { POST: createPost(createCaller(runtime, createSender(runtime))) };
  for (const id of Object.keys(rule.operations)) {
    client[methodName(id)] = (query?: Values, init?: CallOptions) => call(id, query, init);
  }
  for (const [id, pager] of Object.entries(pagers)) {
    client[`paginate${id}`] = (query?: Values, init?: CallOptions) =>
      createPager(call, id, pager, query ?? {}, init ?? {});
  }
  for (const waiter of waiters) {
    for (const name of Object.keys(waiter.waiters)) {
      client[`waitUntil${name}`] = (query?: Values, init?: WaitOptions) =>
        waitUntil(call, waiter, name, query ?? {}, init ?? {});
    }
  }
  return client as ContractClient<Contract>;
}

/** What a call takes beside its path, as openapi-fetch has it. */
interface PostInit extends CallOptions {
  readonly params?: { readonly query?: Values | undefined } | undefined;
}

/** Calls by path, as the contract writes them: `/Operation`. */
function createPost<Contract extends ContractShape>(call: Caller): PostMethod<Contract> {
  const post = (path: string, init?: PostInit) => call(path.replace('/', ''), init?.params?.query, init);
  return post as PostMethod<Contract>;
}
