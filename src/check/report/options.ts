import type { CoveragePart } from '../coverage/book.js';

/** How a report is written. */
export type ReportFormat = 'pretty' | 'json' | 'junit' | 'sarif' | 'html';

/** What goes into a report. */
export interface ReportOptions {
  /** Coverage as well. @default false */
  readonly coverage?: boolean;
  /** Most findings to list; the numbers still count all. @default all */
  readonly maxFindings?: number | undefined;
  /** Colours of a terminal. @default false */
  readonly colors?: boolean;
  /** It is no failure if there was nothing to check. @default false */
  readonly allowEmpty?: boolean;
  /** Required percentages that were missed, to show. */
  readonly missed?: readonly MissedMinimum[];
}

/** A part whose coverage is below what was asked for. */
export interface MissedMinimum {
  readonly part: CoveragePart;
  readonly percent: number;
  readonly wanted: number;
}
