import type { Checker } from '../checker.js';
import { type CoverageReport, reportCoverage } from '../coverage/report.js';
import { finishFinding } from '../findings/finish.js';
import type { DraftGroup } from '../findings/group.js';
import type { Foreign } from '../foreign/count.js';
import type { Exchange, Finding, RecordingPlace, Severity } from '../model.js';
import type { Collector } from './collector.js';

/** A finding with how often and where it came. */
export interface FindingGroup extends Finding {
  readonly count: number;
  /** The first places, at most five. */
  readonly places: readonly RecordingPlace[];
  /** The first exchange that shows it, masked and cut. */
  readonly exchange?: Exchange;
}

/** What a check of recordings found. */
export interface CheckResult {
  readonly recordings: readonly string[];
  readonly exchanges: number;
  /** Passed over: preflights and parts of web pages. */
  readonly skipped: number;
  /** Exchanges of other APIs, by host: passed over. */
  readonly foreign: Foreign;
  /** Errors first, then in the order of the recordings. */
  readonly findings: readonly FindingGroup[];
  /** Findings by severity, repetitions counted. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly coverage: CoverageReport;
  /** The contract's bundle, for reports that quote it. */
  readonly bundle: unknown;
  /** The file that the contract was loaded from, if it is not the one of this package. */
  readonly contractFile?: string;
}

/** The result of everything collected. */
export function toResult(checker: Checker, collector: Collector, recordings: readonly string[]): CheckResult {
  const { groups, exchanges, skipped, counts } = collector;
  const order = new Map(recordings.map((file, index) => [file, index]));
  const findings = [...groups.groups.values()]
    .sort((a, b) => compareGroups(a, b, order))
    .map((group) => toFindingGroup(checker, group));
  const sum = (severity: Severity) =>
    findings.reduce((total, finding) => total + (finding.severity === severity ? finding.count : 0), 0);
  return {
    recordings,
    exchanges,
    skipped,
    foreign: collector.foreign.toForeign(),
    findings,
    counts: { error: sum('error') + groups.dropped, warning: sum('warning') },
    coverage: reportCoverage(checker.contract, checker.book, counts, exchanges),
    bundle: checker.contract.bundle,
    ...(checker.contract.file !== undefined && { contractFile: checker.contract.file }),
  };
}

function toFindingGroup(checker: Checker, { draft, count, places, exchange }: DraftGroup): FindingGroup {
  const [first] = places;
  return {
    ...finishFinding(draft, first, checker.contract),
    count,
    places,
    ...(exchange && { exchange }),
  };
}

function compareGroups(a: DraftGroup, b: DraftGroup, order: ReadonlyMap<string, number>): number {
  const severity = (group: DraftGroup) => (group.draft.severity === 'error' ? 0 : 1);
  const file = ({ places: [first] }: DraftGroup) => order.get(first?.file ?? '') ?? 0;
  const number = ({ places: [first] }: DraftGroup) => first?.line ?? first?.entry ?? 0;
  return severity(a) - severity(b) || file(a) - file(b) || number(a) - number(b) || a.rank - b.rank;
}
