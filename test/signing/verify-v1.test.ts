import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Credentials,
  canonicalQuery,
  type Refused,
  signatureV1,
  signV1,
  type V1Request,
  verifyV1,
} from '../../src/signing/index.js';
import { credentials, method, pairs, text } from './arbitraries.js';
import { nodeHashing } from './node-hashing.js';

const keys = { accessKeyId: 'id', accessKeySecret: 'a-secret', securityToken: 'token' };
const call = {
  method: 'POST',
  query: [
    ['Action', 'DoIt'],
    ['Name', 'a b'],
  ] as [string, string][],
  form: [['Tag.1.Key', '*']] as [string, string][],
};

async function send(request: V1Request, signer: Credentials = keys) {
  return { method: request.method, query: await signV1(request, signer), form: [...(request.form ?? [])] };
}

type Sent = Awaited<ReturnType<typeof send>>;

/** Changes the query parameters of that name. */
function change(request: Sent, name: string, by: (value: string) => string | undefined): Sent {
  const query = request.query.flatMap(([key, value]): [string, string][] => {
    const changed = key === name ? by(value) : value;
    return changed === undefined ? [] : [[key, changed]];
  });
  return { ...request, query };
}

async function reasonFor(request: V1Request, secret = keys.accessKeySecret) {
  const answer = await verifyV1(request, secret);
  return answer.valid ? 'valid' : answer.reason;
}

describe('verifyV1', () => {
  it('accepts what signV1 signed, however it is spread over query and form', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({ method, query: pairs, form: pairs }),
        credentials,
        async (given, credentials) => {
          const form = given.form.filter(([name]) => !/^Sig|^Time|^Sec|^Acc/.test(name));
          const { method, query } = await send({ ...given, form }, credentials);
          const wire = new URLSearchParams(canonicalQuery(query));
          expect(await verifyV1({ method, query: wire, form }, credentials.accessKeySecret)).toEqual({
            valid: true,
          });
          const all = { method: method.toLowerCase(), query: [], form: [...form, ...query] };
          expect(await verifyV1(all, credentials.accessKeySecret, nodeHashing)).toEqual({ valid: true });
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[string, string, (sent: Sent) => V1Request]>([
    ['missing-signature', 'no signature', (it) => change(it, 'Signature', () => undefined)],
    ['missing-signature', 'an empty signature', (it) => change(it, 'Signature', () => '')],
    ['malformed-signature', 'two signatures', (it) => ({ ...it, form: [...it.form, ['Signature', 'x']] })],
    ['malformed-signature', 'another algorithm', (it) => change(it, 'SignatureMethod', () => 'HMAC-SHA256')],
    ['malformed-signature', 'no algorithm', (it) => change(it, 'SignatureMethod', () => undefined)],
    ['malformed-signature', 'another version', (it) => change(it, 'SignatureVersion', () => '2.0')],
    ['signature-mismatch', 'a longer signature', (it) => change(it, 'Signature', (value) => `${value}=`)],
    ['signature-mismatch', 'another case', (it) => change(it, 'Signature', (value) => value.toLowerCase())],
    ['signature-mismatch', 'another method', (it) => ({ ...it, method: 'GET' })],
    ['signature-mismatch', 'no form', (it) => ({ ...it, form: [] })],
    ['signature-mismatch', 'another form value', (it) => ({ ...it, form: [['Tag.1.Key', '%2A']] })],
    ['signature-mismatch', 'a form name in another case', (it) => ({ ...it, form: [['tag.1.Key', '*']] })],
    ['signature-mismatch', 'a form parameter twice', (it) => ({ ...it, form: [...it.form, ...it.form] })],
    ['signature-mismatch', 'a parameter without name', (it) => ({ ...it, form: [...it.form, ['', '']] })],
    ['signature-mismatch', 'no token', (it) => change(it, 'SecurityToken', () => undefined)],
  ])('answers %s to %s', async (reason, _, tamper) => {
    const sent = await send(call);
    expect(await reasonFor(sent)).toBe('valid');
    expect(await reasonFor(tamper(sent))).toBe(reason);
  });

  it('notices any change of any parameter', async () => {
    const sent = await send(call);
    const name = fc.constantFrom(...sent.query.map(([name]) => name));
    await fc.assert(
      fc.asyncProperty(name, text, async (name, value) => {
        fc.pre(!sent.query.some((pair) => pair[0] === name && pair[1] === value));
        expect(await reasonFor(change(sent, name, () => value))).not.toBe('valid');
        expect(await reasonFor(change(sent, name, () => undefined))).not.toBe('valid');
      }),
    );
  });

  it('refuses every other secret', async () => {
    const sent = await send(call);
    await fc.assert(
      fc.asyncProperty(text, async (secret) => {
        expect(await reasonFor(sent, secret)).toBe('signature-mismatch');
      }),
    );
  });

  it('shows the string to sign, but not the signature it expects', async () => {
    const sent = change(await send(call), 'Name', () => 'other');
    const answer = (await verifyV1(sent, keys.accessKeySecret)) as Refused;
    expect(answer.stringToSign).toMatch(
      /^POST&%2F&AccessKeyId%3Did%26Action%3DDoIt%26Name%3Dother%26SecurityToken/,
    );
    const expected = await signatureV1(keys.accessKeySecret, answer.stringToSign ?? '');
    expect(JSON.stringify(answer)).not.toContain(expected);
    expect(JSON.stringify(answer)).not.toContain(keys.accessKeySecret);
  });

  it('never throws for what a request may hold', async () => {
    const name = fc.oneof(
      fc.constantFrom('Signature', 'SignatureMethod', 'SignatureVersion', '__proto__'),
      text,
    );
    const value = fc.oneof(fc.constantFrom('HMAC-SHA1', '1.0', '\udc00'), text);
    const some = fc.array(fc.tuple(name, value));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ method: text, query: some, form: some }),
        text,
        async (request, secret) => {
          expect(await reasonFor(request, secret)).not.toBe('valid');
        },
      ),
      { numRuns: 500 },
    );
  });
});
