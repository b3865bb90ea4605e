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
