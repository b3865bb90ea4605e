import { describe, expect, it, vi } from 'vitest';
import { createFlowLogClient, type ExpiringCredentials } from '../../src/client/index.js';
import { defaultCredentials } from '../../src/credentials/index.js';
import { created, credentials, flowLog, optionsFor } from './entries.js';
import { playScript } from './scripted-server.js';

/** A client whose credentials are fetched, and the function that fetches them. */
async function clientWith(fetchCredentials: () => ExpiringCredentials | Promise<ExpiringCredentials>) {
  const server = await playScript({ body: created });
  const provider = vi.fn(fetchCredentials);
  return {
    client: createFlowLogClient({ ...optionsFor(server.url), credentials: provider }),
    provider,
    server,
  };
}

describe('a credentials function', () => {
  it('is called once for calls in a row', async () => {
    const { client, provider } = await clientWith(() => credentials);
    for (let count = 0; count < 3; count += 1) await client.createFlowLog(flowLog);
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it('is called once for calls at the same time', async () => {
    const { client, provider } = await clientWith(async () => credentials);
    await Promise.all(Array.from({ length: 5 }, () => client.createFlowLog(flowLog)));
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a date', (time: number) => new Date(time)],
    ['a text', (time: number) => new Date(time).toISOString()],
    ['milliseconds', (time: number) => time],
  ])('is called again from a minute before the expiration it gave as %s', async (_what, write) => {
    const early = await clientWith(() => ({ ...credentials, expiration: write(Date.now() + 50_000) }));
    await early.client.createFlowLog(flowLog);
    await early.client.createFlowLog(flowLog);
    expect(early.provider).toHaveBeenCalledTimes(2);
    const late = await clientWith(() => ({ ...credentials, expiration: write(Date.now() + 90_000) }));
    await late.client.createFlowLog(flowLog);
    await late.client.createFlowLog(flowLog);
    expect(late.provider).toHaveBeenCalledTimes(1);
  });

  it.each(['soon', Number.NaN, new Date('never')])('may not give the expiration %s', async (expiration) => {
    const { client, provider } = await clientWith(() => ({ ...credentials, expiration }));
    const { error } = await client.createFlowLog(flowLog);
    expect(error).toMatchObject({ kind: 'credentials', attempts: 0 });
    expect(error?.cause).toMatchObject({ message: expect.stringMatching(/^expiration: .* is no date$/) });
    await client.createFlowLog(flowLog);
    expect(provider).toHaveBeenCalledTimes(2);
  });

  it('may give null for no expiration', async () => {
    const { client, provider } = await clientWith(() => ({ ...credentials, expiration: null as never }));
    await client.createFlowLog(flowLog);
    await client.createFlowLog(flowLog);
    expect(provider).toHaveBeenCalledTimes(1);
  });

  it('is called again after it failed', async () => {
    let isUp = false;
    const { client, server } = await clientWith(async () => {
      if (isUp) return credentials;
      throw new Error('down');
    });
    expect((await client.createFlowLog(flowLog)).error?.kind).toBe('credentials');
    isUp = true;
    expect((await client.createFlowLog(flowLog)).data).toEqual(created);
    expect(server.received).toHaveLength(1);
  });

  it('that never answers ends with the call’s time, and is called again by the next call', async () => {
    let isUp = false;
    const { client } = await clientWith(() => (isUp ? credentials : new Promise(() => {})));
    expect((await client.createFlowLog(flowLog, { timeout: 20 })).error?.kind).toBe('timeout');
    isUp = true;
    expect((await client.createFlowLog(flowLog)).data).toEqual(created);
  });
});

describe('defaultCredentials', () => {
  const ALIBABA_CLOUD_ACCESS_KEY_ID = 'id';
  const ALIBABA_CLOUD_ACCESS_KEY_SECRET = 'secret';

  it('reads the vendor’s environment variables when they are needed', async () => {
    const environment: Record<string, string> = {};
    const provider = defaultCredentials(environment);
    Object.assign(environment, { ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET });
    expect(await provider()).toEqual({ accessKeyId: 'id', accessKeySecret: 'secret' });
    environment.ALIBABA_CLOUD_SECURITY_TOKEN = 'token';
    expect(await provider()).toEqual({
      accessKeyId: 'id',
      accessKeySecret: 'secret',
      securityToken: 'token',
    });
  });

  it.each([
    [
      { ALIBABA_CLOUD_ACCESS_KEY_ID },
      'ALIBABA_CLOUD_ACCESS_KEY_ID is set and ALIBABA_CLOUD_ACCESS_KEY_SECRET is not',
    ],
    [
      { ALIBABA_CLOUD_ACCESS_KEY_SECRET },
      'ALIBABA_CLOUD_ACCESS_KEY_SECRET is set and ALIBABA_CLOUD_ACCESS_KEY_ID is not',
    ],
  ])('says which variable is missing: %j', (environment, message) => {
    expect(() => defaultCredentials(environment)()).toThrow(message);
  });

  it('asks @alicloud/credentials when there are no variables', async () => {
    const names = ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'];
    for (const name of names) vi.stubEnv(name, `vendor-${name.length}`);
    expect(await defaultCredentials({})()).toEqual({
      accessKeyId: 'vendor-27',
      accessKeySecret: 'vendor-31',
    });
    vi.stubEnv('ALIBABA_CLOUD_SECURITY_TOKEN', 'vendor-token');
    expect(await defaultCredentials({})()).toMatchObject({ securityToken: 'vendor-token', expiration: 0 });
    vi.unstubAllEnvs();
  });

  it('says what to do when that is not installed', async () => {
    vi.doMock('@alicloud/credentials', () => {
      throw Object.assign(new Error('not found'), { code: 'ERR_MODULE_NOT_FOUND' });
    });
    await expect(defaultCredentials({})()).rejects.toThrow(
      'no credentials: set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or install @alicloud/credentials',
    );
    vi.doUnmock('@alicloud/credentials');
  });
});
