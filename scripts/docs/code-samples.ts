import type { JsonObject, LocatedOperation } from '../../src/contract/index.js';
import type { RpcRule } from '../../src/wire/index.js';
import { clientSample } from './client-sample.js';
import { curlSample } from './curl-sample.js';
import { exampleQuery } from './example-query.js';
import { sdkSample } from './sdk-sample.js';
import { typesSample } from './types-sample.js';

const curl = { lang: 'curl', label: 'curl' };
const sdk = { lang: 'TypeScript', label: 'Vendor SDK' };
const client = { lang: 'TypeScript', label: 'Client' };
const types = { lang: 'TypeScript', label: 'Types' };

/** The languages of the samples, in the order of the page's menu. */
export const sampleLanguages = [curl, sdk, client, types];

/** One entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Request samples of an operation, made of the contract's examples; none for a contract without wire rule. */
export async function codeSamples(
  operation: LocatedOperation,
  bundle: JsonObject,
  rpc: RpcRule | undefined,
): Promise<CodeSample[]> {
  if (!rpc) return [];
  const query = exampleQuery(operation, bundle);
  const server = serverOf(bundle, query, rpc);
  return [
    { ...curl, source: await curlSample(operation, query, rpc, server) },
    { ...sdk, source: sdkSample(operation, query, rpc, server) },
    { ...client, source: clientSample(operation, query, rpc) },
    { ...types, source: typesSample(operation, query) },
  ];
}

/** The first server, its variables filled with the example of the region parameter or their defaults. */
function serverOf(bundle: JsonObject, query: JsonObject, rpc: RpcRule): string {
  const [server] = (bundle.servers ?? []) as {
    url: string;
    variables?: Record<string, { default: string }>;
  }[];
  const region = rpc.regionParameter === undefined ? undefined : query[rpc.regionParameter];
  const url = server?.url ?? 'http://127.0.0.1:4010';
  return url.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(region ?? server?.variables?.[name]?.default ?? name),
  );
}
