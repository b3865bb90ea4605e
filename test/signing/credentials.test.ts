import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Credentials, signV1, signV3 } from '../../src/signing/index.js';

const signers = {
  signV3: (credentials: Credentials) => signV3({ method: 'POST', host: 'h', query: [] }, credentials),
  signV1: (credentials: Credentials) => signV1({ method: 'POST', query: [] }, credentials),
};
const good = { accessKeyId: 'LTAI-id', accessKeySecret: 'top-secret', securityToken: 'a-token' };

describe.each(Object.entries(signers))('%s', (_, sign) => {
  it.each([
    ['accessKeyId', ''],
    ['accessKeyId', undefined],
    ['accessKeySecret', ''],
    ['accessKeySecret', undefined],
    ['accessKeySecret', 'top-secret\n'],
    ['accessKeySecret', 'top secret'],
    ['securityToken', 'a-tok\r\nen'],
    ['securityToken', 'a-tokén'],
  ])('names the field when %s is %j, and tells no secret', async (field, value) => {
    const credentials = { ...good, [field]: value } as Credentials;
    await expect(sign(credentials)).rejects.toThrow(
      new TypeError(`Cannot sign: ${field} is missing or has blanks or non-ASCII in it.`),
    );
  });

  it('does not throw before its promise is there', async () => {
    const promise = sign({} as Credentials);
    await expect(promise).rejects.toThrow(TypeError);
  });

  it('never lets a credential into an error', async () => {
    const dirty = fc
      .tuple(fc.stringMatching(/^[A-Za-z0-9]{12,20}$/), fc.constantFrom(' ', '\n', 'é', '\0'))
      .map((p) => p.join(''));
    await fc.assert(
      fc.asyncProperty(dirty, dirty, dirty, async (accessKeyId, accessKeySecret, securityToken) => {
        const error = await sign({ accessKeyId, accessKeySecret, securityToken }).catch(
          (reason: Error) => reason,
        );
        const told =
          error instanceof Error
            ? `${error.message} ${error.stack} ${JSON.stringify(error)} ${error.cause}`
            : '';
        expect(told).toContain('Cannot sign');
        for (const value of [accessKeyId, accessKeySecret, securityToken])
          expect(told).not.toContain(value.slice(0, 12));
      }),
    );
  });

  it('keeps the secret out of what it resolves to', async () => {
    expect(JSON.stringify(await sign(good))).not.toContain('top-secret');
  });
});
