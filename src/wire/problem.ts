import { quote } from './quote.js';

/**
 * What can be odd about a key that belongs to a known parameter:
 * - `badIndex`, `unknownMember`, `tooDeep`, `repeated`, `mixed`: the key is ignored;
 * - `gap`: indices are missing, the items are closed up in index order;
 * - `arrayExpected`, `objectExpected`: a plain value stands there, it is kept as text for the validator to refuse.
 */
export type WireProblemKind =
  | 'badIndex'
  | 'unknownMember'
  | 'tooDeep'
  | 'repeated'
  | 'mixed'
  | 'gap'
  | 'arrayExpected'
  | 'objectExpected';

/** One odd key: the parameter it belongs to, what is odd, and the key as it was sent (decoded). */
export interface WireProblem {
  readonly name: string;
  readonly kind: WireProblemKind;
  readonly key: string;
}

const MEANING: Readonly<Record<WireProblemKind, string>> = {
  badIndex: 'is ignored: items are numbered 1, 2, 3 without leading zeros',
  unknownMember: 'is ignored: the parameter has no such member',
  tooDeep: 'is ignored: nothing stands below a plain value',
  repeated: 'is given more than once; the first value counts',
  mixed: 'is ignored: the same place is also given item by item or member by member',
  gap: 'follows a missing index; the items are closed up',
  arrayExpected: 'needs an index, as in NAME.1',
  objectExpected: 'needs a member name, as in NAME.MEMBER',
};

/** A problem in one line for a log or a report. */
export function describeProblem(problem: WireProblem): string {
  return `${quote(problem.key)} ${MEANING[problem.kind]}`;
}
