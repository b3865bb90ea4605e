import { OpenApiUtil } from '@alicloud/openapi-core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashPayload, percentEncode, signatureV3, signV3, type V3Request } from '../../src/signing/index.js';
import {
  anyName,
  body,
  credentials,
  date,
  headers,
  method,
  nonce,
  oracleRuns,
  parameters,
  plainName,
  text,
} from './arbitraries.js';

type VendorRequest = Parameters<typeof OpenApiUtil.getAuthorization>[0];

/** The vendor's Authorization header for a request that carries `headers` already. */
function vendorAuthorization(
  {
    method,
    query,
    headers,
  }: { method: string; query: Record<string, string>; headers: Record<string, string> },
  { accessKeyId, accessKeySecret }: { accessKeyId: string; accessKeySecret: string },
): string {
  const request = { method, pathname: '/', query, headers } as unknown as VendorRequest;
  const payloadHash = headers['x-acs-content-sha256'] ?? '';
  return OpenApiUtil.getAuthorization(request, 'ACS3-HMAC-SHA256', payloadHash, accessKeyId, accessKeySecret);
}

/** Takes the Authorization header off the headers `signV3` resolved to. */
function split({ authorization, ...added }: Record<string, string>) {
  return { authorization, added };
}

describe('signV3 beside the vendor’s getAuthorization', () => {
  it('writes the same Authorization header, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ method, host: fc.domain(), params: parameters(plainName), headers, body }),
        credentials,
        fc.record({ date, nonce }),
        async ({ method, host, params, headers, body }, credentials, options) => {
          const query = OpenApiUtil.query(params);
          const request = {
            method,
            host,
            query: Object.entries(query),
            headers: Object.entries(headers),
            body,
          };
          const { authorization, added } = split(await signV3(request, credentials, options));
          const carried = { ...headers, host, ...added };
          expect(authorization).toBe(vendorAuthorization({ method, query, headers: carried }, credentials));
          expect(added['x-acs-security-token']).toBe(credentials.securityToken);
        },
      ),
      oracleRuns,
    );
  });

  it('hashes bodies and signs strings with any secret as the vendor does', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (secret, content) => {
        const hash = OpenApiUtil.hash(Buffer.from(content), 'ACS3-HMAC-SHA256');
        expect(await hashPayload(content)).toBe(hash.toString('hex'));
        const signature = OpenApiUtil.signatureMethod(secret, content, 'ACS3-HMAC-SHA256');
        expect(await signatureV3(secret, content)).toBe(signature.toString('hex'));
      }),
      oracleRuns,
    );
  });
});

describe('where the vendor’s V3 code leaves its own specification, we keep to the specification', () => {
  const options = { date: new Date(0), nonce: 'nonce' };
  const keys = { accessKeyId: 'id', accessKeySecret: 'secret' };

  async function compare(request: V3Request, vendorQuery: Record<string, string>) {
    const { authorization, added } = split(await signV3(request, keys, options));
    const headers = { host: request.host, ...added };
    return {
      ours: authorization,
      vendor: vendorAuthorization({ method: 'POST', query: vendorQuery, headers }, keys),
    };
  }

  it('encodes parameter names, which the vendor signs as they are', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, text, async (name, value) => {
        const request = { method: 'POST', host: 'h', query: [[name, value] as const] };
        const asIs = await compare(request, { [name]: value });
        expect(asIs.ours === asIs.vendor).toBe(percentEncode(name) === name);
        const encoded = await compare(request, { [percentEncode(name)]: value });
        expect(encoded.ours).toBe(encoded.vendor);
      }),
      oracleRuns,
    );
  });

  it('signs a lone surrogate as the U+FFFD that is sent, where the vendor throws', async () => {
    const request = { method: 'POST', host: 'h', query: [['Name', 'a\ud800']] as const };
    const sent = await compare(request, { Name: 'a\ufffd' });
    expect(sent.ours).toBe(sent.vendor);
    await expect(compare(request, { Name: 'a\ud800' })).rejects.toThrow(URIError);
  });
});

describe('signV3', () => {
  const keys = { accessKeyId: 'id', accessKeySecret: 'secret' };
  const request = { method: 'POST', host: 'h', query: [['A', '1']] as const };
  const options = { date: new Date(0), nonce: 'nonce' };

  it('signs a request again as if it were new, whatever the case of the headers of the first time', async () => {
    const fresh = await signV3(request, keys, options);
    const before = await signV3(
      request,
      { ...keys, securityToken: 'old' },
      { date: new Date(1e12), nonce: 'old' },
    );
    delete before['x-acs-security-token'];
    const stale = Object.entries({ ...before, Host: 'old', 'X-Acs-Date': 'old' });
    expect(await signV3({ ...request, headers: stale }, keys, options)).toEqual(fresh);
  });

  it('replaces an expired security token', async () => {
    const signed = await signV3(request, { ...keys, securityToken: 'new' }, options);
    const headers = [['X-ACS-Security-Token', 'old']] as const;
    expect(await signV3({ ...request, headers }, { ...keys, securityToken: 'new' }, options)).toEqual(signed);
  });

  it('takes an empty security token for none', async () => {
    const signed = await signV3(request, { ...keys, securityToken: '' }, options);
    expect(signed).toEqual(await signV3(request, keys, options));
    expect(signed).not.toHaveProperty('x-acs-security-token');
  });

  it('dates and numbers each signature afresh by itself', async () => {
    const signed = await Promise.all(Array.from({ length: 50 }, () => signV3(request, keys)));
    expect(new Set(signed.map((headers) => headers['x-acs-signature-nonce'])).size).toBe(50);
    expect(signed[0]?.['x-acs-signature-nonce']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const age = Date.now() - Date.parse(signed[0]?.['x-acs-date'] ?? '');
    expect(Math.abs(age)).toBeLessThan(60_000);
  });

  it('takes URLSearchParams, Headers and Map for pairs', async () => {
    const headers = { 'x-acs-action': 'A', 'content-type': 'text/plain' };
    const want = await signV3({ ...request, headers: Object.entries(headers) }, keys, options);
    const query = new URLSearchParams('A=1');
    expect(await signV3({ ...request, query, headers: new Headers(headers) }, keys, options)).toEqual(want);
    expect(await signV3({ ...request, headers: new Map(Object.entries(headers)) }, keys, options)).toEqual(
      want,
    );
  });
});
