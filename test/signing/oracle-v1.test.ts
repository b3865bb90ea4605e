import { OpenApiUtil } from '@alicloud/openapi-core';
import { RPCClient } from '@alicloud/pop-core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Pairs, signV1, verifyV1 } from '../../src/signing/index.js';
import { anyName, credentials, date, method, nonce, oracleRuns, parameters } from './arbitraries.js';
import { startRecordingServer } from './recording-server.js';

/** Splits off the pair named Signature. */
function split(signed: Pairs) {
  const { Signature, ...parameters } = Object.fromEntries(signed);
  return { signature: Signature, parameters };
}

describe('signV1 beside the vendor’s getRPCSignature', () => {
  it('gives the same signature, byte for byte, form parameters included', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ method, query: parameters(anyName), form: parameters(anyName) }),
        credentials,
        fc.record({ date, nonce }),
        async (given, credentials, options) => {
          const form = OpenApiUtil.query(given.form);
          // The vendor lets a form parameter hide one of the same name in the query; both would be sent.
          const hidden = new Set([...Object.keys(form), ...Object.keys(given.form)]);
          const query = Object.entries(OpenApiUtil.query(given.query)).filter(([name]) => !hidden.has(name));
          const request = { method: given.method, query, form: Object.entries(form) };
          const { signature, parameters } = split(await signV1(request, credentials, options));
          const signedParams = { ...parameters, ...given.form } as Record<string, string>;
          expect(signature).toBe(
            OpenApiUtil.getRPCSignature(signedParams, given.method, credentials.accessKeySecret),
          );
          expect(parameters.SecurityToken).toBe(credentials.securityToken);
        },
      ),
      oracleRuns,
    );
  });
});

describe('signV1 beside the vendor’s classic client', () => {
  let server: Awaited<ReturnType<typeof startRecordingServer>>;
  beforeAll(async () => {
    server = await startRecordingServer();
  });
  afterAll(() => server.close());

  it('gives the signature that client sends, by GET in the query and by POST in the form', async () => {
    await fc.assert(
      fc.asyncProperty(
        method,
        parameters(fc.stringMatching(/^[B-Q][a-z *'()!é]{0,5}$/)),
        credentials,
        async (method, params, keys) => {
          const config = { endpoint: `http://${server.host}`, apiVersion: '2016-04-28', ...keys };
          await new RPCClient(config).request('DoIt', params, { method });
          const { query, body } = server.last();
          const form = new URLSearchParams(new TextDecoder().decode(body));
          expect(await verifyV1({ method, query, form }, keys.accessKeySecret)).toEqual({ valid: true });

          const { signature, parameters } = split([...query, ...form]);
          const options = { date: new Date(parameters.Timestamp ?? ''), nonce: parameters.SignatureNonce };
          const again = split(await signV1({ method, query: Object.entries(parameters) }, keys, options));
          expect(again).toEqual({ signature, parameters });
        },
      ),
      oracleRuns,
    );
  }, 60_000);
});

describe('signV1', () => {
  const keys = { accessKeyId: 'id', accessKeySecret: 'secret' };

  it('signs a request again as if it were new', async () => {
    const options = { date: new Date(0), nonce: 'nonce' };
    const query = [['Action', 'DoIt']] as const;
    const before = await signV1({ method: 'POST', query }, keys, { date: new Date(1e12), nonce: 'old' });
    expect(await signV1({ method: 'POST', query: before }, keys, options)).toEqual(
      await signV1({ method: 'POST', query }, keys, options),
    );
  });

  it('keeps the parameters it is given, repeated ones too', async () => {
    const query = [
      ['A', '1'],
      ['A', '1'],
      ['A', ''],
    ] as const;
    expect((await signV1({ method: 'POST', query }, keys)).slice(0, 3)).toEqual(query);
  });
});
