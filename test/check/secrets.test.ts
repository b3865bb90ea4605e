import { beforeAll, describe, expect, it } from 'vitest';
import {
  type CheckResult,
  checkExchange,
  type Exchange,
  maskSecrets,
  runCheck,
  writeReport,
} from '../../src/check/index.js';
import { recordingOf } from './recording-file.js';
import { created } from './sample.js';

const key = 'LTAI5tKeepQuiet';
const signature = 'a2VlcC9xdWlldA==';
const token = 'CAISkeep/quiet+1';
const secrets = [key, signature, token].flatMap((secret) => [secret, encodeURIComponent(secret)]);
const pairs = new URLSearchParams({
  AccessKeyId: key,
  Signature: signature,
  SecurityToken: token,
}).toString();
const toSign = encodeURIComponent(encodeURIComponent(pairs));

const requests: [string, Partial<Exchange['request']>][] = [
  ['query', { url: `${created().request.url}&${pairs}` }],
  ['query with encoded names', { url: `${created().request.url}&${pairs.replace(/[AS](?=\w+=)/g, encode)}` }],
  ['headers', { headers: { ...created().request.headers, ...inHeaders() } }],
  [
    'form',
    {
      body: pairs,
      headers: { ...created().request.headers, 'content-type': 'application/x-www-form-urlencoded' },
    },
  ],
  ['form in base64', { body: Buffer.from(pairs).toString('base64'), bodyEncoding: 'base64' }],
  ['JSON', { body: JSON.stringify({ AccessKeyId: key, Signature: signature, SecurityToken: token }) }],
];

const echoes: [string, string][] = [
  ['a string to sign', JSON.stringify({ Success: `server string to sign is:POST&%2F&${toSign}` })],
  ['prose', JSON.stringify({ Success: `key ${key}, signature ${signature}, token ${token}` })],
  ['members', JSON.stringify({ AccessKeyId: key, Nested: { SecurityToken: token, Signature: signature } })],
  ['JSON in a string', JSON.stringify({ Success: JSON.stringify({ SecurityToken: token }) })],
  ['a code', JSON.stringify({ Code: key, Message: token })],
  ['XML', `<Error><AccessKeyId>${key}</AccessKeyId><Code>No</Code><Message>${token}</Message></Error>`],
  ['a page', `<html>${pairs} ${token}</html>`],
  ['prose that is cut off', JSON.stringify({ Success: `${'-'.repeat(112)}${key}` })],
];

const exchanges = requests.flatMap(([, request]) =>
  echoes.flatMap(([, body]) => [200, 400].map((status) => answered(request, status, body))),
);

let result: CheckResult;

beforeAll(async () => {
  result = await runCheck([recordingOf(exchanges)]);
});

describe('the secrets of a request', () => {
  it.each(['pretty', 'json', 'junit', 'sarif', 'html'] as const)(
    'stand in no %s report, wherever they were sent and quoted',
    async (format) => {
      expect(leaksOf(await writeReport(result, format, { coverage: true }))).toEqual([]);
    },
  );

  it('stand in no finding of one exchange and in no recording', () => {
    for (const exchange of exchanges) {
      expect(leaksOf(JSON.stringify(checkExchange(exchange)))).toEqual([]);
      expect(leaksOf(readable(maskSecrets(exchange)))).toEqual([]);
    }
  });

  it('are all that is masked', () => {
    const { request, response } = created({ ClientToken: 'token-of-mine', 'Tag.1.Key': 'SignatureMethod=x' });
    expect(maskSecrets({ request, response })).toEqual({ request, response });
  });
});

function answered(request: Partial<Exchange['request']>, status: number, body: string): Exchange {
  const base = created();
  return { request: { ...base.request, ...request }, response: { status, body } };
}

function inHeaders(): Record<string, string> {
  return {
    authorization: `ACS3-HMAC-SHA256 Credential=${key},SignedHeaders=host,Signature=${signature}`,
    'x-acs-accesskey-id': key,
    'x-acs-security-token': token,
  };
}

function encode(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16)}`;
}

/** Eight characters of a secret in a row tell too much, the whole of it all the more. */
function leaksOf(text: string): string[] {
  return secrets.filter((secret) => text.includes(secret) || text.includes(secret.slice(0, 8)));
}

function readable(exchange: Exchange): string {
  const { body = '', bodyEncoding } = exchange.request;
  return `${JSON.stringify(exchange)}${Buffer.from(body, bodyEncoding ?? 'utf8')}`;
}
