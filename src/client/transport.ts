import type { FetchFunction } from './options.js';
import type { Answer } from './result.js';

/** A signed request, ready to be sent. */
export interface SignedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Sends a request and reads the whole answer; rejects when there is none, or it breaks off, or `signal` says stop. */
export type Transport = (request: SignedRequest, signal: AbortSignal) => Promise<Answer>;

/** A transport over `fetch`; the global one is looked up at each call, so that it may be replaced. */
export function fetchTransport(given?: FetchFunction): Transport {
  return async ({ url, ...init }, signal) => {
    // A redirect would carry the security token to another host. Edge runtimes know no `error` here.
    const response = await (given ?? fetch)(url, { ...init, signal, redirect: 'manual' } as RequestInit);
    return {
      status: response.status,
      text: await response.text(),
      header: (name) => response.headers.get(name),
      headers: () => response.headers,
    };
  };
}
