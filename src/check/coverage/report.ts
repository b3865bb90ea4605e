import { createHash } from 'node:crypto';
import { isObject } from '../../contract/index.js';
import type { CheckContract } from '../contract/check-contract.js';
import { contractPlace } from '../findings/finish.js';
import type { ContractPlace } from '../model.js';
import { type CoverageBook, type CoveragePart, coverageParts } from './book.js';

/** Which contract a report is about; reports of different contracts can't be merged. */
export interface ContractName {
  readonly title: string;
  readonly version: string;
  /** SHA-256 of what there is to cover. */
  readonly digest: string;
}

/** One thing to cover and how often recordings did. */
export interface CoverageEntry {
  readonly part: CoveragePart;
  readonly name: string;
  readonly operation?: string;
  readonly contract: ContractPlace;
  readonly count: number;
  /** Why it need not be covered. */
  readonly excepted?: string;
}

/** How much of a part is covered. */
export interface CoverageSum {
  readonly covered: number;
  /** Without what need not be covered. */
  readonly total: number;
  readonly excepted?: number;
}

/** What recordings exercise of a contract; reports of several runs can be merged. */
export interface CoverageReport {
  readonly contract: ContractName;
  readonly exchanges: number;
  readonly parts: Readonly<Partial<Record<CoveragePart, CoverageSum>>>;
  readonly entries: readonly CoverageEntry[];
}

/** The coverage that counted numbers stand for. */
export function reportCoverage(
  contract: CheckContract,
  book: CoverageBook,
  counts: Float64Array,
  exchanges: number,
): CoverageReport {
  const entries = book.items.map(
    ({ part, name, operation, pointer }, index): CoverageEntry => ({
      part,
      name,
      ...(operation !== undefined && { operation }),
      contract: contractPlace(contract, pointer),
      count: counts[index] ?? 0,
    }),
  );
  return { contract: nameContract(contract, book), exchanges, parts: sumParts(entries), entries };
}

/** Covered and total of every part that the contract has something of. */
export function sumParts(entries: readonly CoverageEntry[]): CoverageReport['parts'] {
  const sums = coverageParts.flatMap((part) => {
    const mine = entries.filter((entry) => entry.part === part);
    return mine.length > 0 ? [[part, sumEntries(mine)] as const] : [];
  });
  return Object.fromEntries(sums);
}

/** Covered and total of some entries; those excepted are in neither. */
export function sumEntries(entries: readonly CoverageEntry[]): CoverageSum {
  const covered = entries.filter(({ count }) => count > 0).length;
  const excepted = entries.filter((entry) => entry.excepted !== undefined).length;
  return { covered, total: entries.length - excepted, ...(excepted > 0 && { excepted }) };
}

/** Covered per cent, rounded down so that 100 means everything; a part without anything in it is covered. */
export function percentOf({ covered, total }: CoverageSum): number {
  return total === 0 ? 100 : Math.floor((covered / total) * 1000) / 10;
}

function nameContract({ bundle }: CheckContract, book: CoverageBook): ContractName {
  const info = isObject(bundle) && isObject(bundle.info) ? bundle.info : {};
  const list = book.items.map(({ part, name }) => `${part} ${name}`).sort();
  return {
    title: String(info.title ?? 'contract'),
    version: String(info.version ?? ''),
    digest: createHash('sha256').update(list.join('\n')).digest('hex'),
  };
}
