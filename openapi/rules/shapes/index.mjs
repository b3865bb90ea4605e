import { effectExtensions } from './effects.mjs';
import { errorExtensions } from './errors.mjs';
import { operationExtensions } from './operations.mjs';
import { resourceExtensions } from './resources.mjs';
import { rpcExtensions } from './rpc.mjs';

/** Every extension of the contract: the nodes it may stand on and the JSON Schema of its value. */
export const extensions = {
  ...rpcExtensions,
  ...errorExtensions,
  ...operationExtensions,
  ...resourceExtensions,
  ...effectExtensions,
};
