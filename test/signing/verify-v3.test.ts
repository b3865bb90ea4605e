import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  authorizationHeader,
  canonicalRequest,
  hashPayload,
  headersToSign,
  percentEncode,
  type ReceivedRequest,
  type Refused,
  readAuthorization,
  signatureV3,
  stringToSignV3,
  verifyV3,
} from '../../src/signing/index.js';
import { body, credentials, headers, method, pairs, text } from './arbitraries.js';
import { nodeHashing } from './node-hashing.js';
import { call, change, keys, reasonFor, send } from './send-v3.js';

describe('verifyV3', () => {
  it('accepts what signV3 signed, whatever it is, with either implementation of the hashes', async () => {
    const request = fc.record({
      method,
      host: fc.domain(),
      query: pairs,
      headers: headers.map(Object.entries),
      body,
    });
    await fc.assert(
      fc.asyncProperty(request, credentials, async (request, credentials) => {
        const received = await send(request, credentials);
        const shuffled = {
          ...received,
          query: received.query.reverse(),
          headers: received.headers.reverse(),
        };
        expect(await verifyV3(shuffled, credentials.accessKeySecret)).toEqual({ valid: true });
        expect(await verifyV3(shuffled, credentials.accessKeySecret, nodeHashing)).toEqual({ valid: true });
      }),
      { numRuns: 300 },
    );
  });

  it('accepts a query that leaves literal, or encodes, what the signer did not', async () => {
    const value = "*'()!~ +";
    const received = await send({ ...call, query: [['Name', value]] });
    for (const raw of [percentEncode(value), "*'()!~%20%2B", "*'()!%7e+%2b"]) {
      expect(await reasonFor({ ...received, query: new URLSearchParams(`Name=${raw}`) })).toBe('valid');
    }
  });

  it('takes the signed headers from the request, not from a list of its own', async () => {
    const extra = [
      ['x-acs-credentials-provider', 'static_ak'],
      ['X-Acs-Accesskey-Id', 'id'],
    ] as const;
    expect(await reasonFor(await send({ ...call, headers: [...call.headers, ...extra] }))).toBe('valid');
  });

  it('reads SignedHeaders as a set: order, case and repetition say nothing', async () => {
    const received = await send(call);
    const rewritten = change(received, 'authorization', (value) =>
      value.replace(
        /SignedHeaders=[^,]*/,
        (list) => `SignedHeaders=${list.slice(14).split(';').reverse().join(';')};Host`,
      ),
    );
    expect(await reasonFor(rewritten)).toBe('valid');
  });

  it('wants a date even of a sender that rightly signed without one', async () => {
    const headers = [
      ['host', 'h'],
      ['x-acs-content-sha256', await hashPayload()],
    ] as [string, string][];
    const signedHeaders = headersToSign(headers);
    const message = { method: 'POST', query: [], headers };
    const canonical = canonicalRequest(message, signedHeaders, await hashPayload());
    const signature = await signatureV3(keys.accessKeySecret, await stringToSignV3(canonical));
    headers.push(['authorization', authorizationHeader('id', signedHeaders, signature)]);
    expect(await reasonFor(message)).toBe('missing-header');
  });

  it.each<[string, string, (received: Awaited<ReturnType<typeof send>>) => ReceivedRequest]>([
    ['missing-signature', 'no Authorization', (it) => change(it, 'authorization', () => undefined)],
    ['malformed-signature', 'another scheme', (it) => change(it, 'authorization', () => 'Bearer abc')],
    [
      'malformed-signature',
      'another algorithm',
      (it) => change(it, 'authorization', (v) => v.replace('HMAC', 'RSA')),
    ],
    ['malformed-signature', 'trailing text', (it) => change(it, 'authorization', (v) => `${v} more`)],
    [
      'malformed-signature',
      'two of them',
      (it) => ({ ...it, headers: [...it.headers, ['Authorization', 'x']] }),
    ],
    ['missing-header', 'a signed header taken away', (it) => change(it, 'x-acs-action', () => undefined)],
    ['missing-header', 'no hash', (it) => change(it, 'x-acs-content-sha256', () => undefined)],
    ['missing-header', 'no date', (it) => change(it, 'x-acs-date', () => undefined)],
    ['missing-header', 'no host', (it) => change(it, 'host', () => undefined)],
    [
      'unsigned-header',
      'a further x-acs header',
      (it) => ({ ...it, headers: [...it.headers, ['X-Acs-B', '1']] }),
    ],
    [
      'unsigned-header',
      'a content type',
      (it) => ({ ...it, headers: [...it.headers, ['Content-Type', 'a/b']] }),
    ],
    [
      'unsigned-header',
      'an unlisted host',
      (it) => change(it, 'authorization', (v) => v.replace('host;', '')),
    ],
    ['payload-mismatch', 'another body', (it) => ({ ...it, body: 'other' })],
    ['payload-mismatch', 'no body', (it) => ({ ...it, body: undefined })],
    [
      'payload-mismatch',
      'an upper-case hash',
      (it) => change(it, 'x-acs-content-sha256', (v) => v.toUpperCase()),
    ],
    ['signature-mismatch', 'another method', (it) => ({ ...it, method: 'GET' })],
    ['signature-mismatch', 'another path', (it) => ({ ...it, path: '/Other' })],
    ['signature-mismatch', 'a further parameter', (it) => ({ ...it, query: [...it.query, ['More', '']] })],
    ['signature-mismatch', 'no parameter', (it) => ({ ...it, query: [] })],
    ['signature-mismatch', 'a parameter in another case', (it) => ({ ...it, query: [['name', 'a b']] })],
    ['signature-mismatch', 'another host', (it) => change(it, 'host', () => 'other.example.com')],
    ['signature-mismatch', 'another token', (it) => change(it, 'x-acs-security-token', () => 'other')],
    [
      'signature-mismatch',
      'a signed header twice',
      (it) => ({ ...it, headers: [...it.headers, ['X-Acs-Action', 'B']] }),
    ],
    [
      'signature-mismatch',
      'upper-case hex',
      (it) => change(it, 'authorization', (v) => v.replace(/[^=]+$/, (hex) => hex.toUpperCase())),
    ],
  ])('answers %s to %s', async (reason, _, tamper) => {
    const received = await send(call);
    expect(await reasonFor(received)).toBe('valid');
    expect(await reasonFor(tamper(received))).toBe(reason);
  });

  it('notices any change of any signed header’s value, and of any parameter', async () => {
    const received = await send({
      ...call,
      query: [
        ['A', '1'],
        ['B', ''],
      ],
    });
    const { signedHeaders } = readAuthorization(new Map(received.headers).get('authorization') ?? '') ?? {};
    expect(signedHeaders?.length).toBe(6);
    const part = fc.oneof(fc.constantFrom(...(signedHeaders ?? []), 0, 1));
    await fc.assert(
      fc.asyncProperty(
        part,
        fc.string({ minLength: 1 }).filter((t) => t.trim() !== ''),
        async (part, more) => {
          const query = received.query.map(
            ([name, value], index) => [name, index === part ? value + more : value] as const,
          );
          const changed = change({ ...received, query }, `${part}`, (value) => value + more);
          expect(await reasonFor(changed)).not.toBe('valid');
        },
      ),
    );
  });

  it('refuses every other secret and every other signature', async () => {
    const received = await send(call);
    await fc.assert(
      fc.asyncProperty(text, fc.stringMatching(/^[0-9a-f]{1,64}$/), async (secret, signature) => {
        fc.pre(secret !== keys.accessKeySecret);
        expect(await reasonFor(received, secret)).toBe('signature-mismatch');
        const forged = change(received, 'authorization', (v) => v.replace(/[^=]+$/, signature));
        expect(await reasonFor(forged)).toBe('signature-mismatch');
      }),
    );
  });

  it('shows what it computed, which is what the sender should have signed, but not the signature it expects', async () => {
    const received = await send(call);
    const answer = (await verifyV3({ ...received, query: [['Name', '*']] }, keys.accessKeySecret)) as Refused;
    expect(answer.canonicalRequest?.split('\n').slice(0, 3)).toEqual(['POST', '/', 'Name=%2A']);
    const hash = nodeHashing.sha256Hex(answer.canonicalRequest ?? '');
    expect(answer.stringToSign).toBe(`ACS3-HMAC-SHA256\n${hash}`);
    const expected = await signatureV3(keys.accessKeySecret, answer.stringToSign ?? '');
    expect(JSON.stringify(answer)).not.toContain(expected);
    expect(JSON.stringify(answer)).not.toContain(keys.accessKeySecret);
  });

  it('names the header at fault', async () => {
    const received = await send(call);
    const unsigned = await verifyV3(
      { ...received, headers: [...received.headers, ['X-Acs-B', '']] },
      'a-secret',
    );
    expect(unsigned).toMatchObject({ detail: 'The header x-acs-b is not among SignedHeaders.' });
    const missing = await verifyV3(
      change(received, 'x-acs-action', () => undefined),
      'a-secret',
    );
    expect(missing).toMatchObject({ detail: 'The header x-acs-action is missing.' });
  });
});
