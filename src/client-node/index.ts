import {
  createDirectSender,
  createFlowLogCaller as createPortableCaller,
  createFlowLogClient as createPortableClient,
  type FlowLogCaller,
  type FlowLogClient,
  type FlowLogClientOptions,
  type Platform,
} from '../client/index.js';
import { nodeHashing } from './node-hashing.js';
import { nodeSignature } from './node-signature.js';
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

function nodePlatform(): Platform {
  return {
    transport: nodeTransport(),
    hashing: nodeHashing,
    signature: nodeSignature,
    createSender: createDirectSender,
  };
}
