import type { IncomingHttpHeaders } from 'node:http';

/** On every answer: a page of any origin may read it, headers included. */
export const CORS_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': '*',
};

const ONE_DAY = '86400';

/** True for a browser's question whether it may send the real request. */
export function isPreflight(method: string, headers: IncomingHttpHeaders): boolean {
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  );
}

/** The answer to a preflight: whatever was asked for is allowed (a star would not cover `Authorization`). */
export function preflightHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const asked = headers['access-control-request-headers'];
  return {
    ...CORS_HEADERS,
    'access-control-allow-methods': headers['access-control-request-method'] ?? '*',
    ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
    ...(headers['access-control-request-private-network'] === 'true'
      ? { 'access-control-allow-private-network': 'true' }
      : {}),
    'access-control-max-age': ONE_DAY,
    vary: 'access-control-request-method, access-control-request-headers',
  };
}
