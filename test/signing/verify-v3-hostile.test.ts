import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAuthorization } from '../../src/signing/index.js';
import { body, text } from './arbitraries.js';
import { call, change, reasonFor, send } from './send-v3.js';

describe('verifyV3, given anything', () => {
  it('never throws for what a request may hold', async () => {
    const name = fc.oneof(
      fc.constantFrom('authorization', 'host', 'x-acs-date', 'x-acs-content-sha256', '__proto__'),
      text,
    );
    const value = fc.oneof(
      text,
      fc
        .tuple(text, text, text)
        .map(([a, b, c]) => `ACS3-HMAC-SHA256 Credential=${a},SignedHeaders=${b},Signature=${c}`),
    );
    const anything = fc.oneof(text, fc.constant('\ud800'));
    const request = fc.record({
      method: text,
      path: text,
      query: fc.array(fc.tuple(anything, anything)),
      headers: fc.array(fc.tuple(name, value)),
      body,
    });
    await fc.assert(
      fc.asyncProperty(request, text, async (request, secret) => {
        expect(await reasonFor(request, secret)).not.toBe('valid');
      }),
      { numRuns: 500 },
    );
  });

  it('answers a hostile header list in bounded time', async () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `x-acs-${index}`);
    const received = await send(call);
    const huge = change(received, 'authorization', (v) =>
      v.replace('SignedHeaders=', `SignedHeaders=${names.join(';')};`),
    );
    expect(await reasonFor(huge)).toBe('missing-header');
    const all = { ...huge, headers: [...huge.headers, ...names.map((name) => [name, ''] as const)] };
    expect(await reasonFor(all)).toBe('signature-mismatch');
  });
});

describe('readAuthorization', () => {
  it('reads the three fields', () => {
    expect(
      readAuthorization('ACS3-HMAC-SHA256 Credential=id,SignedHeaders=Host;x-acs-date,Signature=ab'),
    ).toEqual({
      accessKeyId: 'id',
      signedHeaders: ['host', 'x-acs-date'],
      signature: 'ab',
    });
  });

  it.each([
    '',
    'ACS3-HMAC-SHA256',
    'ACS3-HMAC-SHA256 Credential=,SignedHeaders=a,Signature=b',
    'ACS3-HMAC-SHA256 Credential=id,SignedHeaders=a',
    'ACS3-HMAC-SHA256 Credential=id, SignedHeaders=a, Signature=b',
    'AWS4-HMAC-SHA256 Credential=id,SignedHeaders=a,Signature=b',
  ])('does not take %j for one', (value) => {
    expect(readAuthorization(value)).toBeUndefined();
  });
});
