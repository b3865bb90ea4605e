import * as portable from '../../src/client/index.js';
import * as node from '../../src/client-node/index.js';

/** What both entries of the client promise alike. */
export type Entry = Pick<typeof portable, 'createFlowLogClient' | 'createFlowLogCaller'>;

/** The entries by name; every test of behaviour runs on each. */
export const entries: readonly (readonly [name: string, entry: Entry])[] = [
  ['flowlog-contract', portable],
  ['flowlog-contract/node', node],
];

/** Credentials whose secret can be looked for in whatever comes out. */
export const credentials = { accessKeyId: 'LTAI5tTest', accessKeySecret: 'the+secret/of=the*test' };

/** Temporary credentials. */
export const stsCredentials = { ...credentials, securityToken: 'the+token/of=the*test' };

export { flowLogRequest as flowLog } from '../flow-log-request.js';

/** The body of a success. */
export const created = { RequestId: 'R-0', Success: 'true', FlowLogId: 'fl-1' };

/** Options for a client of a server. */
export function optionsFor(endpoint: string) {
  return { region: 'cn-hangzhou', credentials, endpoint } as const;
}
