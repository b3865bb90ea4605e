import type { Exchange } from '../../../src/check/index.js';

/** Headers that say something of this machine and connection and nothing of the API. */
const DROPPED = new Set(
  'accept-encoding accept-language connection content-length date host keep-alive sec-fetch-mode'.split(' '),
);

const TIME = /\b20\d\d-\d\d-\d\dT\d\d(:|%3A)\d\d\1\d\d(?:\.\d+)?Z/gi;
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const MADE_ID = /\bfl-(?!active|inactive|seeded)[a-z0-9]{21}\b/g;
const PAGE_TOKEN = /(?<=NextToken(?:=|\\":\\"))[\w-]+/g;
const QUERY_NONCE = /(?<=SignatureNonce=)[^&"]+/g;

/**
 * Takes out of a recording what differs from run to run, so that recording again gives a small diff: times become one
 * time, and request IDs, nonces and IDs of flow logs are numbered in the order they come, the same one alike.
 */
export function normalise(exchanges: readonly Exchange[]): Exchange[] {
  const number = createNumbering();
  return exchanges.map(({ request, response }) => {
    const trimmed = {
      request: { ...request, headers: trim(request.headers) },
      response: { ...response, headers: trim(response.headers) },
    };
    return JSON.parse(
      JSON.stringify(trimmed)
        .replace(TIME, (_time, colon: string) => `2026-01-01T00${colon}00${colon}00Z`)
        .replace(UUID, (id) => number(id.toLowerCase(), keepingCase(id)))
        .replace(QUERY_NONCE, (nonce) => number(nonce, (count) => `nonce-${count}`))
        .replace(PAGE_TOKEN, (token) => number(token, (count) => `token-${count}`))
        .replace(MADE_ID, (id) => number(id, (count) => `fl-made${String(count).padStart(17, '0')}`)),
    ) as Exchange;
  });
}

function trim(headers: Exchange['request']['headers']): Record<string, string> {
  const kept = Object.entries(headers ?? {}).filter(([name]) => !DROPPED.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, plain(name, String(value))]));
}

/** Names of clients without versions and platform, and without nonces that are no UUID. */
function plain(name: string, value: string): string {
  if (name === 'user-agent') return value.replace(/ ?\([^)]*\)/g, '').replace(/\/v?\d[\d.]*/g, '');
  if (name === 'x-sdk-client') return value.replace(/v?\d+(?:\.\d+)+/g, 'x');
  return name === 'x-acs-signature-nonce' ? value.replace(/^[0-9a-f]{64}$/, 'nonce') : value;
}

function keepingCase(id: string): (count: number) => string {
  return (count) => {
    const made = `00000000-0000-4000-a000-${String(count).padStart(12, '0')}`;
    return id === id.toUpperCase() ? made.toUpperCase() : made;
  };
}

/** Numbers what it is given in the order it comes; what comes again keeps its number. */
function createNumbering(): (text: string, write: (count: number) => string) => string {
  const numbers = new Map<string, number>();
  return (text, write) => {
    const count = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, count);
    return write(count);
  };
}
