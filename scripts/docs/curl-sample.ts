import type { JsonObject, LocatedOperation } from '../../src/contract/index.js';
import { signV1 } from '../../src/signing/index.js';
import { encodeParameters, type RpcRule } from '../../src/wire/index.js';

/** A curl call as it travels: action, version, business parameters, and those of a signature as placeholders. */
export async function curlSample(
  { id }: LocatedOperation,
  query: JsonObject,
  rpc: RpcRule,
  server: string,
): Promise<string> {
  const pairs: [string, string][] = [
    [rpc.action.parameter, id],
    [rpc.versionFrom.parameter, rpc.version],
    ...encodeParameters(query),
    ...(await signaturePlaceholders()),
  ];
  return [
    '# Sign for the cloud; the mock takes <...> as is.',
    `curl -G ${quote(`${server}${rpc.path}`)} \\`,
    pairs.map(([key, value]) => `  --data-urlencode ${quote(`${key}=${value}`)}`).join(' \\\n'),
  ].join('\n');
}

/** The parameters that signing adds; what two signatures don't share is shown as `<Name>`. */
async function signaturePlaceholders(): Promise<[string, string][]> {
  const [one, two] = await Promise.all([sign('a', 0), sign('b', 1000)]);
  const other = new Map(two);
  return one.map(([name, value]) => [name, other.get(name) === value ? value : `<${name}>`]);
}

function sign(text: string, time: number): Promise<[string, string][]> {
  const credentials = { accessKeyId: text, accessKeySecret: text };
  return signV1({ method: 'GET', query: [] }, credentials, { date: new Date(time), nonce: text });
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
