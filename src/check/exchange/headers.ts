import type { ExchangeHeaders } from '../model.js';

/** Header fields by name in lower case; of a repeated one the first counts. */
export type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Brings the three written forms of headers into one; a record whose names are in lower case stays as it is. */
export function toHeaderRecord(headers: ExchangeHeaders | undefined): HeaderRecord {
  if (headers === undefined || headers === null) return {};
  if (!Array.isArray(headers)) return lowerCased(headers as HeaderRecord);
  const record: Record<string, string> = Object.create(null);
  for (const item of headers) {
    const [name, value] = Array.isArray(item) ? item : [item?.name, item?.value];
    if (typeof name === 'string' && typeof value === 'string') record[name.toLowerCase()] ??= value;
  }
  return record;
}

/** One header's value, trimmed; `''` when it is absent. */
export function headerOf(record: HeaderRecord, name: string): string {
  const value = record[name];
  if (value === undefined) return '';
  return String(Array.isArray(value) ? (value[0] ?? '') : value).trim();
}

function lowerCased(record: HeaderRecord): HeaderRecord {
  for (const name in record) {
    if (hasUpperCase(name)) return copyLowerCased(record);
  }
  return record;
}

/** Names met in lower case; recordings repeat the same few. */
const lowerNames = new Set<string>();
const MOST_NAMES = 1000;

function hasUpperCase(name: string): boolean {
  if (lowerNames.has(name)) return false;
  if (/[A-Z]/.test(name)) return true;
  if (lowerNames.size < MOST_NAMES) lowerNames.add(name);
  return false;
}

function copyLowerCased(record: HeaderRecord): HeaderRecord {
  const copy: Record<string, string | readonly string[] | undefined> = Object.create(null);
  for (const [name, value] of Object.entries(record)) copy[name.toLowerCase()] ??= value;
  return copy;
}
