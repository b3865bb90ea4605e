import type { JsonObject, Operation } from '../../src/contract/index.js';
import { encodeParameters, type RpcRule } from '../../src/wire/index.js';
import { exampleQuery } from './example-query.js';
import { sdkSample } from './sdk-sample.js';

/** One entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** Request samples of an operation, made of the contract's examples; none for a contract without wire rule. */
export function codeSamples(
  operation: Operation,
  bundle: JsonObject,
  rpc: RpcRule | undefined,
): CodeSample[] {
  if (!rpc) return [];
  const query = exampleQuery(operation, bundle);
  return [
    { lang: 'Shell', label: 'curl', source: curlSample(operation, query, rpc, serverOf(bundle, query, rpc)) },
    { lang: 'TypeScript', label: 'Vendor SDK', source: sdkSample(operation, query, rpc) },
    { lang: 'TypeScript', label: 'Types', source: typesSample(operation, query) },
  ];
}

function curlSample({ id }: Operation, query: JsonObject, rpc: RpcRule, server: string): string {
  const pairs: [string, string][] = [
    [rpc.action.parameter, id],
    [rpc.versionFrom.parameter, rpc.version],
    ...encodeParameters(query),
  ];
  return [
    '# The mock takes this as it is; the cloud wants a signature, too.',
    `curl -G ${quote(`${server}${rpc.path}`)} \\`,
    pairs.map(([key, value]) => `  --data-urlencode ${quote(`${key}=${value}`)}`).join(' \\\n'),
  ].join('\n');
}

function typesSample({ id, path, method }: Operation, query: JsonObject): string {
  return [
    "import type { paths } from 'flowlog-contract/types';",
    "import { validators } from 'flowlog-contract/validators';",
    '',
    `type Query = paths['${path}']['${method}']['parameters']['query'];`,
    '',
    `const query: Query = ${literal(query)};`,
    `console.log(validators.${id}.request({ query }));`,
  ].join('\n');
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

/** JavaScript source of a JSON value, members that are identifiers unquoted. */
export function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/^(\s*)"([A-Za-z_]\w*)":/gm, '$1$2:')
    .replace(/"((?:[^"\\]|\\.)*)"/g, (whole, text: string) => (/['\\]/.test(text) ? whole : `'${text}'`));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
