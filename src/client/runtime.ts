import type { Hashing } from '../signing/index.js';
import type { WirePair } from '../wire/index.js';
import type { Sender } from './call.js';
import { type CredentialsSource, credentialsSource } from './credentials.js';
import { mergeHeaders } from './headers.js';
import { readNumber, refuse } from './misuse.js';
import type { ClientRule } from './model.js';
import type { ClientOptions } from './options.js';
import { type RetryPolicy, retryPolicy } from './retry.js';
import { type Signature, signatureV3 } from './signatures.js';
import { fetchTransport, type Transport } from './transport.js';

/** What a platform does in its own way; everything has a default by web standards. */
export interface Platform {
  readonly transport?: Transport;
  readonly hashing?: Hashing;
  /** The default signature. */
  readonly signature?: Signature;
  /** How `POST` gets to the wire; methods go straight there. @default through openapi-fetch */
  readonly createSender?: (runtime: Runtime) => Sender;
}

/** What all calls of one client share. */
export interface Runtime {
  readonly rule: ClientRule;
  readonly options: ClientOptions;
  readonly origin: string;
  readonly host: string;
  /** Sent with every call. */
  readonly headers: readonly WirePair[];
  readonly credentials: CredentialsSource;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  readonly policy: RetryPolicy;
  readonly transport: Transport;
  readonly hashing: Hashing | undefined;
  readonly signature: Signature;
  /** Milliseconds the server's clock is ahead of ours, once it has complained. */
  skew: number;
}

const tenSeconds = 10_000;

/** Prepares a client; throws a TypeError that names the option that can't be used, never its value if it is secret. */
export function createRuntime(rule: ClientRule, options: ClientOptions, platform: Platform = {}): Runtime {
  const { region, endpoint, credentials, fetch, userAgent } = options;
  if (!/^[a-z0-9-]+$/.test(region ?? '')) refuse('region', region, 'region; give one like cn-hangzhou');
  checkFunctions(options);
  const { origin, host } = readEndpoint(`${endpoint ?? rule.endpoint}`.replace('{region}', region));
  return {
    rule,
    options,
    origin,
    host,
    headers: mergeHeaders([['accept', 'application/json']], userAgent ? { 'user-agent': userAgent } : {}),
    credentials: credentialsSource(credentials),
    timeout: readNumber('timeout', options.timeout ?? tenSeconds),
    policy: retryPolicy(options.retry),
    transport: fetch || !platform.transport ? fetchTransport(fetch) : platform.transport,
    hashing: platform.hashing,
    signature: options.signature ?? platform.signature ?? signatureV3,
    skew: 0,
  };
}

/** Wrong ones would fail in the middle of a call, and be taken for another failure. */
function checkFunctions(options: ClientOptions): void {
  const { credentials } = options;
  for (const name of ['fetch', 'signature', 'onRequest', 'onResponse', 'clock', 'nonce'] as const) {
    const given = options[name];
    if (given != null && typeof given !== 'function') refuse(name, given, 'function');
  }
  if (Object(credentials) !== credentials)
    refuse('credentials', typeof credentials, 'access key or function');
}

function readEndpoint(endpoint: string): URL {
  try {
    const url = new URL(endpoint.includes('://') ? endpoint : `https://${endpoint}`);
    if (/^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url;
  } catch {}
  const shown = endpoint.replace(/\/\/.*@/, '//');
  return refuse('endpoint', shown, 'host; give one like http://127.0.0.1:4010');
}
