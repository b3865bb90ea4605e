import { createHmac } from 'node:crypto';
import { OpenApiUtil } from '@alicloud/openapi-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rule } from '../../generated/client.js';
import { type Signature, signatureV1, signatureV3, type UnsignedCall } from '../../src/client/index.js';
import { hmacSha256Hex, nodeHashing, sha256Hex } from '../../src/client-node/node-hashing.js';
import { nodeSignature } from '../../src/client-node/node-signature.js';
import { encodeParameters } from '../../src/wire/index.js';
import { credentials, date, nonce, oracleRuns, parameters, plainName, text } from '../signing/arbitraries.js';

type VendorRequest = Parameters<typeof OpenApiUtil.getAuthorization>[0];

const headers = fc.constantFrom<UnsignedCall['headers']>(
  [['accept', 'application/json']],
  [],
  [
    ['x-acs-b', ' b '],
    ['user-agent', 'a'],
  ],
  [['content-type', 'text/x']],
);

/** A call whose parameters are spelled as the vendor spells them, and those parameters before. */
const call = fc
  .record({
    host: fc.domain(),
    values: parameters(plainName),
    headers,
    operation: fc.stringMatching(/^[A-Z]\w{1,20}$/),
  })
  .map(({ values, ...rest }) => {
    const query: Record<string, string> = OpenApiUtil.query(values);
    return { values, query, call: { ...rest, method: 'POST', rule, parameters: Object.entries(query) } };
  });

const tools = fc.record({ date, nonce });

function vendorV3(
  query: object,
  headers: Record<string, string>,
  keys: { accessKeyId: string; accessKeySecret: string },
) {
  const request = { method: 'POST', pathname: '/', query, headers } as unknown as VendorRequest;
  const hash = headers['x-acs-content-sha256'] ?? '';
  return OpenApiUtil.getAuthorization(
    request,
    'ACS3-HMAC-SHA256',
    hash,
    keys.accessKeyId,
    keys.accessKeySecret,
  );
}

describe.each<[string, Signature]>([
  ['signatureV3', signatureV3],
  ['nodeSignature', nodeSignature],
])('%s beside the vendor’s signing code', (_name, signature) => {
  it('gives the same Authorization header byte for byte, and sends what it signs', async () => {
    await fc.assert(
      fc.asyncProperty(call, credentials, tools, async ({ call, query }, keys, tools) => {
        const signed = await signature(call, keys, { ...tools, hashing: nodeHashing });
        const { authorization, ...sent } = Object.fromEntries(signed.headers);
        expect(authorization).toBe(vendorV3(query, { ...sent, host: call.host }, keys));
        expect(sent['x-acs-security-token']).toBe(keys.securityToken);
        expect(Object.fromEntries(new URLSearchParams(signed.query))).toEqual(query);
        expect(signed.headers).toHaveLength(new Set(signed.headers.map(([name]) => name)).size);
      }),
      oracleRuns,
    );
  });

  it('hashes parameters that are too long for an address as a form', async () => {
    const long = { method: 'POST', host: 'h', operation: 'X', rule };
    const parameters = [['Description', 'x y'.repeat(3000)]] as const;
    const keys = { accessKeyId: 'id', accessKeySecret: 'secret' };
    const signed = await signature({ ...long, headers: [], parameters }, keys, { hashing: nodeHashing });
    const { authorization, ...sent } = Object.fromEntries(signed.headers);
    expect(signed.query).toBe('');
    expect(sent['x-acs-content-sha256']).toBe(sha256Hex(signed.body ?? ''));
    expect(authorization).toBe(vendorV3({}, { ...sent, host: long.host }, keys));
  });
});

describe('signatureV1 beside the vendor’s signing code', () => {
  it('gives the same signature byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(call, credentials, tools, async ({ call, query }, keys, tools) => {
        const signed = await signatureV1(call, keys, tools);
        const { Signature, ...sent } = Object.fromEntries(new URLSearchParams(signed.query));
        expect(sent).toMatchObject(query);
        expect(Signature).toBe(OpenApiUtil.getRPCSignature(sent, 'POST', keys.accessKeySecret));
      }),
      oracleRuns,
    );
  });
});

describe('parameters on the wire beside the vendor’s', () => {
  it('are spelled the same, nested tags, empty values and all of Unicode included', () => {
    fc.assert(
      fc.property(call, ({ values, query }) => {
        const pairs = encodeParameters(values);
        fc.pre(new Set(pairs.map(([name]) => name)).size === pairs.length);
        expect(Object.fromEntries(pairs)).toEqual(query);
      }),
      oracleRuns,
    );
  });
});

describe('HMAC-SHA256 by two hashes', () => {
  it('is what createHmac gives, for keys of any length and any text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ minLength: 60, maxLength: 70 })), text, (key, message) => {
        expect(hmacSha256Hex(key, message)).toBe(createHmac('sha256', key).update(message).digest('hex'));
      }),
      oracleRuns,
    );
  });
});
