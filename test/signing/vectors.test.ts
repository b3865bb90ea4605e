import { describe, expect, it } from 'vitest';
import {
  authorizationHeader,
  canonicalHeaders,
  canonicalParameters,
  canonicalQuery,
  canonicalRequest,
  hashPayload,
  headersToSign,
  sha256Hex,
  signatureV1,
  signatureV3,
  signV1,
  signV3,
  stringToSignV1,
  stringToSignV3,
} from '../../src/signing/index.js';

describe('the published V3 example, stage by stage', () => {
  const credentials = { accessKeyId: 'YourAccessKeyId', accessKeySecret: 'YourAccessKeySecret' };
  const host = 'ecs.cn-shanghai.aliyuncs.com';
  const nonce = '3156853299f313e23d1673dc12e1703d';
  const query: [string, string][] = [
    ['RegionId', 'cn-shanghai'],
    ['ImageId', 'win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd'],
  ];
  const callHeaders: [string, string][] = [
    ['x-acs-action', 'RunInstances'],
    ['x-acs-version', '2014-05-26'],
  ];
  const payloadHash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const headers: [string, string][] = [
    ...callHeaders,
    ['host', host],
    ['x-acs-date', '2023-10-26T10:22:32Z'],
    ['x-acs-signature-nonce', nonce],
    ['x-acs-content-sha256', payloadHash],
    ['accept', 'application/json'],
  ];
  const signedHeaders = [
    'host',
    'x-acs-action',
    'x-acs-content-sha256',
    'x-acs-date',
    'x-acs-signature-nonce',
    'x-acs-version',
  ];
  const canonical = `POST
/
ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai
host:ecs.cn-shanghai.aliyuncs.com
x-acs-action:RunInstances
x-acs-content-sha256:${payloadHash}
x-acs-date:2023-10-26T10:22:32Z
x-acs-signature-nonce:${nonce}
x-acs-version:2014-05-26

${signedHeaders.join(';')}
${payloadHash}`;
  const hash = '7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259';
  const signature = '06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0';
  const authorization = `ACS3-HMAC-SHA256 Credential=YourAccessKeyId,SignedHeaders=${signedHeaders.join(';')},Signature=${signature}`;

  it('hashes the payload', async () => {
    expect(await hashPayload()).toBe(payloadHash);
    expect(await hashPayload('')).toBe(payloadHash);
  });

  it('writes the query', () => {
    expect(canonicalQuery(query)).toBe(canonical.split('\n')[2]);
  });

  it('chooses and writes the headers', () => {
    expect(headersToSign(headers)).toEqual(signedHeaders);
    expect(canonicalHeaders(headers, signedHeaders)).toBe(
      `${canonical.split('\n').slice(3, 9).join('\n')}\n`,
    );
  });

  it('writes the canonical request', async () => {
    const given = canonicalRequest({ method: 'post', query, headers }, signedHeaders, payloadHash);
    expect(given).toBe(canonical);
    expect(await sha256Hex(given)).toBe(hash);
  });

  it('writes the string to sign', async () => {
    expect(await stringToSignV3(canonical)).toBe(`ACS3-HMAC-SHA256\n${hash}`);
  });

  it('signs it', async () => {
    expect(await signatureV3(credentials.accessKeySecret, `ACS3-HMAC-SHA256\n${hash}`)).toBe(signature);
  });

  it('writes the Authorization header', () => {
    expect(authorizationHeader(credentials.accessKeyId, signedHeaders, signature)).toBe(authorization);
  });

  it.each([
    ['parameters', query],
    ['the text that is sent', canonicalQuery(query)],
  ])('does all of it at once, from %s', async (_what, query) => {
    const date = new Date('2023-10-26T10:22:32.999Z');
    const request = { method: 'POST', host, query, headers: callHeaders };
    expect(await signV3(request, credentials, { date, nonce })).toEqual({
      'x-acs-content-sha256': payloadHash,
      'x-acs-date': '2023-10-26T10:22:32Z',
      'x-acs-signature-nonce': nonce,
      authorization,
    });
  });
});

describe('the published V1 examples, stage by stage', () => {
  const credentials = { accessKeyId: 'testid', accessKeySecret: 'testsecret' };

  it('agrees with the older one', async () => {
    const nonce = '3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf';
    const query: [string, string][] = [
      ['Timestamp', '2016-02-23T12:46:24Z'],
      ['Format', 'XML'],
      ['AccessKeyId', 'testid'],
      ['Action', 'DescribeRegions'],
      ['SignatureMethod', 'HMAC-SHA1'],
      ['SignatureNonce', nonce],
      ['Version', '2014-05-26'],
      ['SignatureVersion', '1.0'],
    ];
    const canonical = `AccessKeyId=testid&Action=DescribeRegions&Format=XML&SignatureMethod=HMAC-SHA1&SignatureNonce=${nonce}&SignatureVersion=1.0&Timestamp=2016-02-23T12%3A46%3A24Z&Version=2014-05-26`;
    const stringToSign = `GET&%2F&AccessKeyId%3Dtestid%26Action%3DDescribeRegions%26Format%3DXML%26SignatureMethod%3DHMAC-SHA1%26SignatureNonce%3D${nonce}%26SignatureVersion%3D1.0%26Timestamp%3D2016-02-23T12%253A46%253A24Z%26Version%3D2014-05-26`;
    const signature = 'OLeaidS1JvxuMvnyHOwuJ+uX5qY=';

    expect(canonicalParameters({ query })).toBe(canonical);
    expect(stringToSignV1('get', canonical)).toBe(stringToSign);
    expect(await signatureV1(credentials.accessKeySecret, stringToSign)).toBe(signature);

    const date = new Date('2016-02-23T12:46:24Z');
    const own = query.filter(([name]) => ['Format', 'Action', 'Version'].includes(name));
    const signed = await signV1({ method: 'GET', query: own }, credentials, { date, nonce });
    expect(Object.fromEntries(signed)).toEqual({ ...Object.fromEntries(query), Signature: signature });
    expect(canonicalQuery(signed)).toContain('Signature=OLeaidS1JvxuMvnyHOwuJ%2BuX5qY%3D');
  });

  it('agrees with the newer one', async () => {
    const query: [string, string][] = [
      ['Action', 'DescribeDedicatedHosts'],
      ['Format', 'JSON'],
      ['RegionId', 'cn-beijing'],
      ['Version', '2014-05-26'],
    ];
    const options = { date: new Date('2023-03-13T08:34:30Z'), nonce: 'edb2b34af0af9a6d14deaf7c1a5315eb' };
    expect(await signV1({ method: 'GET', query }, credentials, options)).toEqual([
      ...query,
      ['AccessKeyId', 'testid'],
      ['SignatureMethod', 'HMAC-SHA1'],
      ['SignatureVersion', '1.0'],
      ['SignatureNonce', options.nonce],
      ['Timestamp', '2023-03-13T08:34:30Z'],
      ['Signature', '9NaGiOspFP5UPcwX8Iwt2YJXXuk='],
    ]);
  });
});
