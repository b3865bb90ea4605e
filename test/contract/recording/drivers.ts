import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { FlowLogClientOptions } from '../../../src/client/index.js';
import * as portable from '../../../src/client/index.js';
import * as node from '../../../src/client-node/index.js';
import { encodeParameters } from '../../../src/wire/index.js';
import { pop, vpc } from '../../e2e/vendor-packages.js';

/** Parameter values by name, as the contract has them. */
export type Values = Readonly<Record<string, unknown>>;

/** Something that calls the API, and the name of its recording; a refused call is no failure here. */
export interface Driver {
  readonly name: string;
  /** False for calls that it can't make. @default it can make any */
  can?(operation: string, values: Values): boolean;
  call(url: string, account: string, operation: string, values: Values): Promise<void>;
}

const run = promisify(execFile);
const VERSION = '2016-04-28';
const SECRET = 'recorder';
let calls = 0;

/** The vendor's SDK, the vendor's older client, curl, and both entries of our client. */
export const drivers: readonly Driver[] = [
  { name: 'vendor-sdk', can: isInSdk, call: callSdk },
  { name: 'pop-core', call: callPopCore },
  { name: 'curl', call: callCurl },
  { name: 'client', can: namesRegion, call: callClient(portable.createFlowLogClient) },
  { name: 'client-node', can: namesRegion, call: callClient(node.createFlowLogClient) },
];

type SdkModel = new (fields: Record<string, unknown>) => object;

const models = vpc as unknown as Record<string, SdkModel>;

/** The SDK has a class for the items of every list of objects that it knows. */
function isInSdk(operation: string, values: Values): boolean {
  const lists = Object.entries(values).filter(([, value]) => isObjects(value));
  return lists.every(([name]) => models[`${operation}Request${name}`] !== undefined);
}

/** Our client fills in the region itself, so it makes no call without one. */
function namesRegion(_operation: string, { RegionId }: Values): boolean {
  return RegionId !== undefined;
}

async function callSdk(url: string, account: string, operation: string, values: Values): Promise<void> {
  const make = (name: string, fields: object): object => {
    const Model = models[name];
    if (Model === undefined) throw new Error(`the SDK has no ${name}`);
    return new Model(toCamelCase(fields, (member, item) => make(`${operation}Request${member}`, item)));
  };
  const config = { accessKeyId: account, accessKeySecret: SECRET, protocol: 'http', endpoint: hostOf(url) };
  const client = new vpc.default(config as ConstructorParameters<typeof vpc.default>[0]);
  const methods = client as unknown as Record<string, (request: object) => Promise<unknown>>;
  await quietly(() => methods[lowerFirst(operation)]?.(make(`${operation}Request`, values)));
}

function toCamelCase(
  fields: object,
  make: (member: string, item: object) => object,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      return [lowerFirst(name), isObjects(value) ? value.map((item) => make(name, item)) : value];
    }),
  );
}

function isObjects(value: unknown): value is object[] {
  return Array.isArray(value) && typeof value[0] === 'object';
}

async function callPopCore(url: string, account: string, operation: string, values: Values): Promise<void> {
  const keys = { accessKeyId: account, accessKeySecret: SECRET };
  const client = new pop.RPCClient({ ...keys, endpoint: url, apiVersion: VERSION });
  const parameters = Object.fromEntries(encodeParameters(values));
  await quietly(() => client.request(operation, parameters, { method: nextMethod() }));
}

async function callCurl(url: string, account: string, operation: string, values: Values): Promise<void> {
  const common = { Action: operation, Version: VERSION, Format: 'JSON', AccessKeyId: account };
  const pairs = Object.entries(common).concat(encodeParameters(values));
  const data = pairs.flatMap(([name, value]) => ['--data-urlencode', `${name}=${value}`]);
  await run('curl', ['-sS', ...(nextMethod() === 'GET' ? ['-G'] : []), ...data, `${url}/`]);
}

/** Sends something that no client would, such as a request without an action. */
export async function callByHand(url: string, target: string, flags: readonly string[] = []): Promise<void> {
  await run('curl', ['-sS', ...flags, `${url}${target}`]);
}

function callClient(create: typeof portable.createFlowLogClient): Driver['call'] {
  return async (url, account, operation, values) => {
    const options: FlowLogClientOptions = {
      region: 'cn-hangzhou',
      credentials: { accessKeyId: account, accessKeySecret: SECRET },
      endpoint: url,
      retry: false,
    };
    const methods = create(options) as unknown as Record<string, (values: Values) => Promise<unknown>>;
    await methods[lowerFirst(operation)]?.(values);
  };
}

/** Asks the mock for an answer by the name of its example. */
export async function callWithWish(
  url: string,
  operation: string,
  values: Values,
  wish: string,
): Promise<void> {
  const { RegionId, ...query } = values;
  const client = node.createFlowLogClient({
    region: String(RegionId),
    credentials: { accessKeyId: 'asking', accessKeySecret: SECRET },
    endpoint: url,
    retry: false,
  });
  const init = { params: { query }, headers: { prefer: wish } };
  await (client.POST as (path: string, init: object) => Promise<unknown>)(`/${operation}`, init);
}

/** The vendor's clients throw for an answer that refuses; what counts here is in the recording. */
async function quietly(call: () => Promise<unknown> | undefined): Promise<void> {
  await Promise.resolve(call()).catch((error: { code?: string }) => {
    if (error.code === undefined) throw error;
  });
}

function nextMethod(): 'GET' | 'POST' {
  calls += 1;
  return calls % 2 === 0 ? 'GET' : 'POST';
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function hostOf(url: string): string {
  return new URL(url).host;
}
