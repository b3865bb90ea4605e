import document from '../../generated/openapi.json' with { type: 'json' };
import { validators } from '../../generated/validators.js';
import { readContract } from '../contract/index.js';
import { checkRule } from './rpc/check-rule.js';
import type { RpcContract } from './rpc/rpc-service.js';

/** The flow log contract of this package, with its ready-made validators; loaded only when it is served. */
export function readOwnContract(): RpcContract {
  const tables = readContract(document);
  return { document, tables, rule: checkRule(tables.rpc), validators };
}
