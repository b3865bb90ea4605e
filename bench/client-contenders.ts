import { createRequire } from 'node:module';
import type * as Entry from '../src/client/index.js';
import type * as Signing from '../src/signing/index.js';
import { flowLogRequest as flowLog } from '../test/flow-log-request.js';

/** Makes one call; resolves when the answer is read. */
export type Call = () => Promise<unknown>;

const credentials = {
  accessKeyId: 'LTAI5tBenchmarkBenchmark',
  accessKeySecret: 'benchmarkSecretBenchmarkSecret',
};
const region = 'cn-hangzhou';
const query = { RegionId: region, ...flowLog };
const require = createRequire(import.meta.url);

/** Makes a caller; `built` is the folder of our build. */
type Contender = (url: string, built: string) => Promise<Call>;

/**
 * Every way to make the same call, by name; each loads only what it needs. The work is the same for all: one POST with
 * six parameters on a connection that stays open, and the answer parsed as JSON. Our clients, the signed fetch and the
 * vendor SDK sign each call afresh by ACS3-HMAC-SHA256, pop-core by HMAC-SHA1, which is all it knows. The signed fetch
 * has nothing but our signing functions; those that say "unsigned" show what lies below. Our clients also guard each call
 * by a timeout and are ready to repeat it, as the vendor's are.
 */
export const contenders: Readonly<Record<string, Contender>> = {
  'flowlog-contract': (url, built) => ownClient(`${built}/index.js`, url),
  'flowlog-contract/node': (url, built) => ownClient(`${built}/node.js`, url),
  'fetch, signed by hand': async (url, built) => {
    const { signV3, canonicalQuery }: typeof Signing = await import(`${built}/signing.js`);
    const { host } = new URL(url);
    const headers = {
      accept: 'application/json',
      'x-acs-action': 'CreateFlowLog',
      'x-acs-version': '2016-04-28',
    };
    return async () => {
      const pairs = Object.entries(query);
      const request = { method: 'POST', host, query: pairs, headers: Object.entries(headers) };
      const signed = await signV3(request, credentials);
      const init = { method: 'POST', headers: { ...headers, ...signed } };
      const response = await fetch(`${url}/?${canonicalQuery(pairs)}`, init);
      return response.json();
    };
  },
  'node:http, unsigned': async (url) => {
    const { Agent, request } = await import('node:http');
    const agent = new Agent({ keepAlive: true });
    const { hostname, port } = new URL(url);
    const options = { method: 'POST', host: hostname, port, path: `/?${new URLSearchParams(query)}`, agent };
    return () =>
      new Promise((resolve, reject) => {
        const sent = request(options, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (piece) => {
            text += piece;
          });
          response.on('end', () => resolve(JSON.parse(text)));
        });
        sent.on('error', reject);
        sent.end();
      });
  },
  'fetch, unsigned': async (url) => {
    const address = `${url}/?${new URLSearchParams(query)}`;
    return async () => (await fetch(address, { method: 'POST' })).json();
  },
  'openapi-fetch, unsigned': async (url) => {
    const { default: create } = await import('openapi-fetch');
    const { POST } = create<{ '/': { post: { parameters: { query: typeof query }; responses: object } } }>({
      baseUrl: url,
    });
    return () => POST('/', { params: { query } });
  },
  'vendor SDK': async (url) => {
    const { default: Client, CreateFlowLogRequest } = require('@alicloud/vpc20160428');
    const client = new Client({
      ...credentials,
      protocol: 'http',
      endpoint: new URL(url).host,
      regionId: region,
    });
    return () =>
      client.createFlowLog(
        new CreateFlowLogRequest({
          regionId: region,
          resourceType: 'VPC',
          resourceId: flowLog.ResourceId,
          trafficType: 'All',
          projectName: flowLog.ProjectName,
          logStoreName: flowLog.LogStoreName,
        }),
      );
  },
  'pop-core': async (url) => {
    const Rpc = require('@alicloud/pop-core').RPCClient;
    const client = new Rpc({ ...credentials, endpoint: url, apiVersion: '2016-04-28' });
    return () => client.request('CreateFlowLog', query, { method: 'POST' });
  },
};

async function ownClient(file: string, url: string): Promise<Call> {
  const { createFlowLogClient, unwrap }: typeof Entry = await import(file);
  const client = createFlowLogClient({ region, credentials, endpoint: url });
  return () => unwrap(client.createFlowLog(flowLog));
}
