import { randomUUID } from 'node:crypto';
import { type Signature, signatureV3, type UnsignedCall } from '../client/index.js';
import {
  algorithmV3,
  authorizationHeader,
  canonicalQuery,
  checkCredentials,
  timestamp,
} from '../signing/index.js';
import { hmacSha256Hex, sha256Hex } from './node-hashing.js';

const emptyHash = sha256Hex('');
const longestQuery = 4096;
const before = ['host', 'x-acs-action', 'x-acs-content-sha256', 'x-acs-date'];
const after = ['x-acs-signature-nonce', 'x-acs-version'];
const plainNames = [...before, ...after];
const tokenNames = [...before, 'x-acs-security-token', ...after];

/**
 * `signatureV3` for the plain call, which has neither body nor headers of the caller's own to be signed: the same result
 * as one text, without the lists and sorting that only other calls need. Any other call goes to `signatureV3`.
 */
export const nodeSignature: Signature = (call, credentials, tools) => {
  const query = canonicalQuery(call.parameters);
  if (query.length > longestQuery || !isPlain(call)) return signatureV3(call, credentials, tools);
  checkCredentials(credentials);
  const { method, host, operation, rule } = call;
  const { accessKeyId, accessKeySecret, securityToken: token } = credentials;
  const { date = new Date(), nonce = randomUUID() } = tools;
  const time = timestamp(date);
  const names = token ? tokenNames : plainNames;
  const canonical = `${method}
/
${query}
host:${host}
x-acs-action:${operation}
x-acs-content-sha256:${emptyHash}
x-acs-date:${time}
${token ? `x-acs-security-token:${token}\n` : ''}x-acs-signature-nonce:${nonce}
x-acs-version:${rule.version}

${names.join(';')}
${emptyHash}`;
  const signature = hmacSha256Hex(accessKeySecret, `${algorithmV3}\n${sha256Hex(canonical)}`);
  const headers: (readonly [string, string])[] = [
    ...call.headers,
    ['x-acs-action', operation],
    ['x-acs-version', rule.version],
    ['x-acs-content-sha256', emptyHash],
    ['x-acs-date', time],
    ['x-acs-signature-nonce', nonce],
    ['authorization', authorizationHeader(accessKeyId, names, signature)],
  ];
  if (token) headers.push(['x-acs-security-token', token]);
  return { query, headers };
};

function isPlain({ headers, rule }: UnsignedCall): boolean {
  return (
    rule.action.header === 'x-acs-action' &&
    rule.versionFrom.header === 'x-acs-version' &&
    !headers.some(
      ([name]) => name.startsWith('x-acs-') || name === 'authorization' || name === 'content-type',
    )
  );
}
