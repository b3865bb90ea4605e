import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { FlowLogApiError, signatureV1, signatureV3 } from '../../src/client/index.js';
import { percentEncode } from '../../src/signing/index.js';
import { created, entries, flowLog, optionsFor, stsCredentials } from './entries.js';
import { playScript, type Received, type Step } from './scripted-server.js';

const { accessKeySecret, securityToken } = stsCredentials;
const secrets = [accessKeySecret, securityToken].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  percentEncode(secret),
  percentEncode(percentEncode(secret)),
]);

/** Everything a program could log of a value: as JSON, as Node shows it (deep, with getters), and its text. */
function traces(value: unknown): string {
  const shown = inspect(value, { depth: 12, getters: true, showHidden: true });
  return `${JSON.stringify(value)}\n${shown}\n${value instanceof Error ? `${value.message}\n${value.stack}` : ''}`;
}

function expectNoSecretIn(...values: unknown[]): void {
  const text = values.map(traces).join('\n');
  for (const secret of secrets) expect(text).not.toContain(secret);
}

/** A gateway that quotes what it was sent, as the real one does when a signature does not match. */
const quoting = ({ query, headers }: Received): Step => ({
  status: 400,
  body: {
    Code: 'SignatureDoesNotMatch',
    Message: `server string to sign is: ${percentEncode(`${query}`)} ${JSON.stringify(headers)} ${accessKeySecret}`,
    RequestId: 'R',
  },
});

/** The same by a sender that escapes slashes, as JSON allows. */
const escaping = (request: Received): Step => {
  const { status = 0, body } = quoting(request);
  return { status, body: JSON.stringify(body).replaceAll('/', '\\/') };
};

const page = (request: Received): Step => ({
  status: 502,
  body: `<html>${request.query} ${JSON.stringify(request.headers)}</html>`,
});

describe.each(entries)('nothing that %s gives out holds a secret', (_name, { createFlowLogClient }) => {
  describe.each([
    ['V3', signatureV3],
    ['V1', signatureV1],
  ])('with signature %s', (_version, signature) => {
    const steps: [string, Step | ((request: Received) => Step)][] = [
      ['a success', { body: created }],
      ['a success that quotes the request', (request) => ({ ...quoting(request), status: 200 })],
      ['a success that quotes it with escaped slashes', (request) => ({ ...escaping(request), status: 200 })],
      ['a refusal that quotes the request', quoting],
      ['a refusal that quotes it with escaped slashes', escaping],
      ['a web page that quotes the request', page],
      ['a dropped connection', { fault: 'drop' }],
      ['a body cut off', { fault: 'cut', body: created }],
      ['a timeout', { fault: 'hang' }],
    ];

    it.each(steps)('after %s', async (_what, step) => {
      const server = await playScript(step);
      const events: unknown[] = [];
      const client = createFlowLogClient({
        ...optionsFor(server.url),
        credentials: stsCredentials,
        signature,
        retry: false,
        ...('fault' in step && step.fault === 'hang' && { timeout: 400 }),
        onRequest: (event) => void events.push(event),
        onResponse: (event) => void events.push(event),
      });
      const result = await client.createFlowLog(flowLog);
      expect(server.received).toHaveLength(1);
      expectNoSecretIn(client, result, result.error, result.data, result.response, events);
      expectNoSecretIn(await result.response?.text());
      if (result.error) expectNoSecretIn(new FlowLogApiError(result.error));
    });

    it('when a fetch of the caller’s own throws all it knows', async () => {
      const fetch = async (url: string, init: RequestInit): Promise<Response> => {
        const cause = Object.assign(new Error(`inner ${url}`), { config: init });
        throw Object.assign(new Error(`request to ${url} failed`, { cause }), { config: init, url });
      };
      const client = createFlowLogClient({
        ...optionsFor('http://x'),
        credentials: stsCredentials,
        signature,
        fetch,
      });
      const { error } = await client.createFlowLog(flowLog);
      expect(error?.kind).toBe('network');
      expectNoSecretIn(error);
    });
  });

  it('when credentials can’t be signed with or can’t be fetched', async () => {
    for (const credentials of [
      { ...stsCredentials, accessKeyId: 'with blank' },
      { ...stsCredentials, securityToken: `${securityToken}\n` },
      async () => {
        throw Object.assign(new Error('no'), { credentials: stsCredentials });
      },
    ]) {
      const client = createFlowLogClient({ ...optionsFor('http://127.0.0.1:1'), credentials, retry: false });
      const { error } = await client.createFlowLog(flowLog);
      expect(error?.kind).toBe('credentials');
      expectNoSecretIn(client, error);
    }
  });

  it('when the id of a request is one', async () => {
    const { url } = await playScript({ status: 400, headers: { 'x-acs-request-id': securityToken } });
    const client = createFlowLogClient({ ...optionsFor(url), credentials: stsCredentials });
    const { error } = await client.createFlowLog(flowLog);
    expect(error).toMatchObject({ status: 400, requestId: '***' });
    expectNoSecretIn(error);
  });

  it('when it can’t even be percent-encoded', async () => {
    const credentials = { ...stsCredentials, accessKeySecret: `${accessKeySecret}\ud800` };
    const { error } = await createFlowLogClient({ ...optionsFor('http://x'), credentials }).createFlowLog(
      flowLog,
    );
    expect(error?.kind).toBe('credentials');
    expectNoSecretIn(error);
  });

  it('in an error about options', () => {
    const wrong = {
      ...optionsFor(`http://u:${encodeURIComponent(accessKeySecret)}@x`),
      credentials: stsCredentials,
    };
    let thrown: unknown;
    try {
      createFlowLogClient(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TypeError);
    expectNoSecretIn(thrown);
  });
});
