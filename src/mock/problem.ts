import type { Reply, ReplyNotes } from './http/service.js';

/** An answer that no contract declares: the mock, not the API, has something to say. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** A problem as RFC 9457 writes it; `extra` members stand beside the standard ones. */
export function problemReply(
  { status, title, detail }: Problem,
  notes: ReplyNotes,
  extra: Readonly<Record<string, unknown>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ title, status, detail, ...extra }),
    notes: { detail, ...notes },
  };
}
