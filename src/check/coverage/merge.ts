import { CheckInputError } from '../input-error.js';
import { coverageParts } from './book.js';
import { type CoverageEntry, type CoverageReport, sumParts } from './report.js';

/**
 * Puts the coverage of several runs together. Order and grouping make no difference: counts are added and entries
 * stand in the order of their parts and names. Exceptions are forgotten: they are for the whole to be held against.
 * @throws CheckInputError when the reports are about different contracts.
 */
export function mergeCoverage(reports: readonly [CoverageReport, ...CoverageReport[]]): CoverageReport {
  const [first] = reports;
  const other = reports.find(({ contract }) => contract.digest !== first.contract.digest);
  if (other !== undefined) {
    throw new CheckInputError(
      `the reports are about different contracts (${first.contract.title} and ${other.contract.title}); make them with the same one`,
    );
  }
  const merged = new Map<string, CoverageEntry>();
  for (const { entries } of reports) {
    for (const { excepted: _excepted, ...entry } of entries) {
      const key = `${entry.part} ${entry.name}`;
      const count = (merged.get(key)?.count ?? 0) + entry.count;
      merged.set(key, { ...entry, count });
    }
  }
  const entries = [...merged.values()].sort(compareEntries);
  const exchanges = reports.reduce((sum, report) => sum + report.exchanges, 0);
  return { contract: first.contract, exchanges, parts: sumParts(entries), entries };
}

function compareEntries(a: CoverageEntry, b: CoverageEntry): number {
  return coverageParts.indexOf(a.part) - coverageParts.indexOf(b.part) || (a.name < b.name ? -1 : 1);
}
