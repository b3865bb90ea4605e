import {
  createFlowLogCaller as createPortableCaller,
  createFlowLogClient as createPortableClient,
  type FlowLogCaller,
  type FlowLogClient,
  type FlowLogClientOptions,
} from '../client/index.js';
import { nodeHashing } from './node-hashing.js';
import { nodeTransport } from './node-transport.js';

export * from '../client/index.js';

/** `createFlowLogClient` over `node:http` and `node:crypto`: the same client at a fraction of the CPU. */
export function createFlowLogClient(options: FlowLogClientOptions): FlowLogClient {
  return createPortableClient(options, nodePlatform());
}

/** `createFlowLogCaller` over `node:http` and `node:crypto`. */
export function createFlowLogCaller(options: FlowLogClientOptions): FlowLogCaller {
  return createPortableCaller(options, nodePlatform());
}

function nodePlatform() {
  return { transport: nodeTransport(), hashing: nodeHashing };
}
