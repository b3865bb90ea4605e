import { methodName } from '../../src/client/method-name.js';
import type { JsonObject, LocatedOperation } from '../../src/contract/index.js';
import type { RpcRule } from '../../src/wire/index.js';
import { literal } from './literal.js';

/** A call through this package's client, which adds the region parameter itself. */
export function clientSample({ id }: LocatedOperation, query: JsonObject, rpc: RpcRule): string {
  const { [rpc.regionParameter ?? '']: region = 'REGION', ...rest } = query;
  const argument = Object.keys(rest).length > 0 ? literal(rest) : '';
  return [
    "import { createFlowLogClient } from 'flowlog-contract';",
    "import { defaultCredentials } from 'flowlog-contract/credentials';",
    '',
    'const client = createFlowLogClient({',
    `  region: ${literal(region)},`,
    '  credentials: defaultCredentials(),',
    '});',
    `const { data, error } = await client.${methodName(id)}(${argument});`,
    'console.log(data ?? error.message);',
  ].join('\n');
}
