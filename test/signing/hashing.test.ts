import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { hmacSha1Base64, hmacSha256Hex, sha256Hex, signV1, signV3 } from '../../src/signing/index.js';
import { credentials, date, headers, method, nonce, pairs, text } from './arbitraries.js';
import { nodeHashing } from './node-hashing.js';

describe('the WebCrypto hash functions', () => {
  it('give what the platform’s native ones give, for any text, key and bytes', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, fc.uint8Array(), async (key, data, bytes) => {
        expect(await sha256Hex(data)).toBe(nodeHashing.sha256Hex(data));
        expect(await sha256Hex(bytes)).toBe(nodeHashing.sha256Hex(bytes));
        expect(await hmacSha256Hex(key, data)).toBe(nodeHashing.hmacSha256Hex(key, data));
        expect(await hmacSha1Base64(key, data)).toBe(nodeHashing.hmacSha1Base64(key, data));
      }),
    );
  });

  it('accept an empty key, which WebCrypto itself refuses', async () => {
    expect(await hmacSha256Hex('', 'text')).toBe(nodeHashing.hmacSha256Hex('', 'text'));
  });

  it('hash nothing to the same hash each time, as text and as bytes', async () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect([await sha256Hex(''), await sha256Hex(new Uint8Array()), await sha256Hex('')]).toEqual([
      empty,
      empty,
      empty,
    ]);
  });

  it('keep keys apart when calls with different keys and hashes overlap', async () => {
    const keys = ['one', 'two', 'one', 'two'];
    const given = await Promise.all(
      keys.flatMap((key) => [hmacSha256Hex(key, 'text'), hmacSha1Base64(key, 'text')]),
    );
    expect(given).toEqual(
      keys.flatMap((key) => [
        nodeHashing.hmacSha256Hex(key, 'text'),
        nodeHashing.hmacSha1Base64(key, 'text'),
      ]),
    );
  });

  it('say what is missing where a page has no WebCrypto', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    try {
      const request = { method: 'POST', host: 'h', query: [] };
      const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
      const missing = new TypeError('Cannot sign: WebCrypto is missing or needs https.');
      await expect(signV3(request, credentials)).rejects.toThrow(missing);
      await expect(signV1(request, credentials)).rejects.toThrow(missing);
      await expect(signV3(request, credentials, { nonce: '1' })).rejects.toThrow(missing);
      const own = { nonce: '1', hashing: nodeHashing };
      expect(await signV3(request, credentials, own)).toHaveProperty('authorization');
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('other hash functions', () => {
  it('sign to the byte as WebCrypto does, synchronous or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          method,
          host: fc.domain(),
          query: pairs,
          headers: headers.map(Object.entries),
          body: text,
        }),
        credentials,
        date,
        nonce,
        async (request, credentials, date, nonce) => {
          const native = { date, nonce, hashing: nodeHashing };
          expect(await signV3(request, credentials, native)).toEqual(
            await signV3(request, credentials, { date, nonce }),
          );
          expect(await signV1(request, credentials, native)).toEqual(
            await signV1(request, credentials, { date, nonce }),
          );
        },
      ),
    );
  });
});
