import { createRequire } from 'node:module';
import { $OpenApiUtil } from '@alicloud/openapi-core';
import type vpc from '@alicloud/vpc20160428';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAuthorization, verifyV1, verifyV3 } from '../../src/signing/index.js';
import { credentials, text } from './arbitraries.js';
import { startRecordingServer } from './recording-server.js';

// The SDK is CommonJS with a default export, which Node and bundlers hand to an import differently.
const sdkModule = createRequire(import.meta.url)('@alicloud/vpc20160428') as typeof vpc;
const { default: Vpc, CreateFlowLogRequest } = sdkModule;
const { Config, OpenApiRequest } = $OpenApiUtil;
const anyCall = fc.record({
  flowLogName: text,
  tag: fc.array(fc.record({ key: text, value: text }), { maxLength: 3 }),
});

describe('the vendor’s unmodified SDK, seen from a server', () => {
  let server: Awaited<ReturnType<typeof startRecordingServer>>;
  beforeAll(async () => {
    server = await startRecordingServer();
  });
  afterAll(() => server.close());

  function sdk(keys: object, algorithm: object = {}) {
    const config = { ...keys, ...algorithm, endpoint: server.host, protocol: 'http' };
    return new Vpc(new Config(config) as ConstructorParameters<typeof Vpc>[0]);
  }

  it('signs V3 requests that verify, temporary credentials included', async () => {
    await fc.assert(
      fc.asyncProperty(anyCall, credentials, async (call, keys) => {
        await sdk(keys).createFlowLog(new CreateFlowLogRequest(call));
        expect(await verifyV3(server.last(), keys.accessKeySecret)).toEqual({ valid: true });
        expect(await verifyV3(server.last(), `${keys.accessKeySecret}x`)).toMatchObject({ valid: false });
      }),
      { numRuns: 200 },
    );
  });

  it('signs V1 requests that verify', async () => {
    await fc.assert(
      fc.asyncProperty(anyCall, credentials, async (call, keys) => {
        await sdk(keys, { signatureAlgorithm: 'v2' }).createFlowLog(new CreateFlowLogRequest(call));
        expect(await verifyV1(server.last(), keys.accessKeySecret)).toEqual({ valid: true });
        expect(await verifyV1(server.last(), `${keys.accessKeySecret}x`)).toMatchObject({ valid: false });
      }),
      { numRuns: 200 },
    );
  });

  it('signs V1 requests with a form body that verify', async () => {
    const request = new OpenApiRequest({
      query: { A: "*'()!" },
      body: { FlowLogName: 'a b*é', Tag: [{ Key: '' }] },
    });
    const client = sdk({ accessKeyId: 'id', accessKeySecret: 'secret' });
    await client.doRPCRequest(
      'CreateFlowLog',
      '2016-04-28',
      'HTTP',
      'POST',
      'AK',
      'json',
      request,
      {} as never,
    );
    const received = server.last();
    const form = new URLSearchParams(new TextDecoder().decode(received.body));
    expect(form.get('FlowLogName')).toBe('a b*é');
    expect(await verifyV1({ ...received, form }, 'secret')).toEqual({ valid: true });
    expect(await verifyV1(received, 'secret')).toMatchObject({ reason: 'signature-mismatch' });
  });

  it('leaves on the URL what it signs encoded, and signs headers the specification does not know', async () => {
    const keys = { accessKeyId: 'id', accessKeySecret: 'secret', securityToken: 'token' };
    await sdk(keys).createFlowLog(new CreateFlowLogRequest({ flowLogName: "*'()!" }));
    const received = server.last();
    expect(received.rawQuery).toContain('FlowLogName=*%27()!');
    const authorization =
      received.headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
    const { signedHeaders } = readAuthorization(authorization) ?? {};
    expect(signedHeaders).toContain('x-acs-credentials-provider');
    expect(signedHeaders).toContain('x-acs-accesskey-id');
  });
});
