import { createRequire } from 'node:module';

interface AutocannonResult {
  readonly requests: { readonly total: number };
  /** Seconds. */
  readonly duration: number;
  readonly statusCodeStats: Readonly<Record<string, { readonly count: number }>>;
  readonly errors: number;
}

type Autocannon = (options: {
  url: string;
  method: string;
  headers: Readonly<Record<string, string>>;
  connections: number;
  duration: number;
}) => Promise<AutocannonResult>;

const autocannon: Autocannon = createRequire(import.meta.url)('autocannon');

/** A request to repeat, and the status that every answer must have. */
export interface Load {
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/**
 * Requests per second at 16 connections over one second.
 * @throws Error when an answer had another status: then something else was measured.
 */
export async function measureRate(url: string, { target, headers, status }: Load): Promise<number> {
  const options = { url: url + target, method: 'POST', headers, connections: 16, duration: 1 };
  const { requests, duration, statusCodeStats, errors } = await autocannon(options);
  const others = Object.keys(statusCodeStats).filter((seen) => Number(seen) !== status);
  if (others.length > 0 || errors > 0) {
    throw new Error(`${url}${target}: wanted ${status} only, got ${others.join(', ') || `${errors} errors`}`);
  }
  return requests.total / duration;
}
