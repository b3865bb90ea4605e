import {
  type ContractTables,
  type ErrorEntry,
  type JsonObject,
  listOperations,
} from '../../src/contract/index.js';
import { escapeMarkdown } from './markdown.js';

const retryWords: Record<ErrorEntry['retry'], string> = {
  never: 'no',
  always: 'yes, after a pause',
  'read-only': 'only if the call changes nothing',
  'new-signature': 'yes, signed afresh',
  'new-credentials': 'yes, with new credentials',
};

interface Row {
  readonly code: string;
  readonly entry: ErrorEntry;
  /** Operations that list the code as their own; none for a code of any call. */
  readonly operations: readonly string[];
}

/** A Markdown list of every error code with status, operations, message, cause and retry; empty without codes. */
export function errorIndex(bundle: JsonObject, { operations, gatewayErrors }: ContractTables): string {
  const own = Object.values(operations).flatMap(({ id, errors }) =>
    Object.entries(errors).flatMap(([code, entries]) =>
      entries.map((entry) => ({ code, entry, operations: [id] })),
    ),
  );
  const gateway = Object.entries(gatewayErrors).map(([code, entry]) => ({ code, entry, operations: [] }));
  const rows = merge([...own, ...gateway]);
  if (rows.length === 0) return '';
  const links = operationLinks(bundle);
  const intro =
    'Every code an answer can carry in `Code`, with its message word for word. Codes of "any call" come from the ' +
    'gateway, before the operation is reached.';
  return [intro, ...rows.map((row) => paragraph(row, links))].join('\n\n');
}

/** Rows that differ only in their operation become one; sorted by code, then status. */
function merge(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.code, row.operations.length > 0, row.entry]);
    const operations = [...(merged.get(key)?.operations ?? []), ...row.operations];
    merged.set(key, { ...row, operations });
  }
  return [...merged.values()].sort((a, b) => compare(a.code, b.code) || a.entry.status - b.entry.status);
}

function paragraph({ code: name, entry, operations }: Row, links: ReadonlyMap<string, string>): string {
  const where =
    operations.map((id) => `<a href="${links.get(id) ?? '#'}">${id}</a>`).join(', ') || 'any call';
  const messages = [entry.message, ...(entry.alternativeMessages ?? [])].map(
    (message) => `<q>${escapeMarkdown(message)}</q> <br>`,
  );
  return [
    `<p class="error-code"><code>${name}</code> · ${entry.status} · ${where} <br>`,
    ...messages,
    `${escapeMarkdown(entry.cause)} Retry: ${retryWords[entry.retry]}.</p>`,
  ].join('\n');
}

/** Where the renderer shows each operation: below the slug of its first tag. */
function operationLinks(bundle: JsonObject): Map<string, string> {
  return new Map(
    listOperations(bundle).map(({ id, node }) => {
      const [tag = 'other'] = Array.isArray(node.tags) ? node.tags : [];
      return [id, encodeURI(`#/${slug(String(tag))}/${id.toLowerCase()}`)];
    }),
  );
}

function slug(tag: string): string {
  const words = tag.normalize('NFKD').toLowerCase().replaceAll('&', 'and').replace(/\s+/g, '-');
  return words.replace(/[^a-z0-9._~-]/g, '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
