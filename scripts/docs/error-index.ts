import type { ContractTables, ErrorEntry } from '../../src/contract/index.js';

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
  readonly operations: string[];
}

/** A Markdown list of every error code, with status, operations, message, cause and retry; empty without codes. */
export function errorIndex(tables: ContractTables): string {
  const own = Object.values(tables.operations).flatMap((operation) =>
    Object.entries(operation.errors).flatMap(([code, entries]) =>
      entries.map((entry) => ({ code, entry, operations: [operation.id] })),
    ),
  );
  const gateway = Object.entries(tables.gatewayErrors).map(([code, entry]) => ({
    code,
    entry,
    operations: [],
  }));
  if (own.length + gateway.length === 0) return '';
  return [
    '## Error codes',
    ...(own.length > 0 ? ['### Codes of operations', list(merge(own))] : []),
    ...(gateway.length > 0 ? ['### Codes of any call', list(merge(gateway))] : []),
  ].join('\n\n');
}

/** Rows that differ only in their operation become one. */
function merge(rows: readonly Row[]): Row[] {
  const merged = new Map<string, Row>();
  for (const row of rows) {
    const key = JSON.stringify([row.code, row.entry.status, row.entry.message]);
    const found = merged.get(key);
    if (found) found.operations.push(...row.operations);
    else merged.set(key, { ...row, operations: [...row.operations] });
  }
  return [...merged.values()].sort((a, b) => compare(a.code, b.code) || a.entry.status - b.entry.status);
}

function list(rows: readonly Row[]): string {
  return rows.map(({ code, entry, operations }) => item(code, entry, operations)).join('\n');
}

function item(code: string, entry: ErrorEntry, operations: readonly string[]): string {
  const messages = [entry.message, ...(entry.alternativeMessages ?? [])];
  const lines = [
    `- **\`${code}\`** · ${[entry.status, ...operations].join(' · ')}`,
    ...messages.map((message) => `*${escapeMarkdown(message)}*`),
    `${escapeMarkdown(entry.cause)} Retry: ${retryWords[entry.retry]}.`,
  ];
  return lines.join('<br>');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll('\n', ' ').replace(/[|<>{}[\]*_`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
