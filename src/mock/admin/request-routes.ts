import type { Reply } from '../http/service.js';
import { maskUrl, toHar } from './har.js';
import type { Journal, JournalEntry } from './journal.js';
import { createParameterMask } from './mask.js';
import { type AdminRequest, jsonReply, type Routes, refusal } from './route.js';

/** The routes of the journal; `protocolNames` are parameters among which secrets are masked. */
export function requestRoutes(journal: Journal, protocolNames: readonly string[]): Routes {
  const mask = createParameterMask(protocolNames);
  return {
    requests: {
      GET: (request) => tellRequests(journal, mask, request),
      DELETE() {
        journal.clear();
        return jsonReply({ requests: [] });
      },
    },
  };
}

function tellRequests(journal: Journal, mask: (text: string) => string, { query }: AdminRequest): Reply {
  const format = query.get('format') ?? 'json';
  if (format === 'har') {
    const download = { 'content-disposition': 'attachment; filename="requests.har"' };
    return jsonReply(toHar(journal.entries, mask), download);
  }
  if (format !== 'json') return refusal(400, 'No such format', `format is json or har, not ${format}`);
  return jsonReply({ requests: journal.entries.map((entry) => summarize(entry, mask)) });
}

function summarize(
  { startedAt, milliseconds, request, reply }: JournalEntry,
  mask: (text: string) => string,
) {
  return {
    at: new Date(startedAt).toISOString(),
    method: request.method,
    url: maskUrl(request.url, mask),
    operation: reply.notes.operation,
    status: reply.status,
    code: reply.notes.code,
    milliseconds,
  };
}
