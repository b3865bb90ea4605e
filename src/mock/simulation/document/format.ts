import type { Item, SeededRefusal } from '../state/index.js';

/** State as JSON: what `GET /_mock/state` answers, `PUT` takes, and seed and state files hold. */
export interface StateDocument {
  readonly version: 1;
  readonly scopes: readonly ScopeDocument[];
}

/** One account in one region; every member but account and region may be left out. */
export interface ScopeDocument {
  readonly account: string;
  readonly region: string;
  /** Time of the account, UTC; moves a virtual clock forward when it is put. */
  readonly now?: string;
  /** Items by collection, as the API lists them; fields left out are filled as at creation. */
  readonly resources?: Readonly<Record<string, readonly Item[]>>;
  /** By collection and ID, how far the transition of an item has come whose status is transient. */
  readonly transitions?: Readonly<Record<string, Readonly<Record<string, TransitionDocument>>>>;
  readonly switches?: Readonly<Record<string, boolean>>;
  readonly quotas?: Readonly<Record<string, number>>;
  readonly features?: Readonly<Record<string, boolean>>;
  readonly missing?: Readonly<Record<string, readonly string[]>>;
  readonly refusals?: readonly SeededRefusal[];
}

/** A transition of an item: its status leads from `from` to `to`. */
export interface TransitionDocument {
  readonly from?: string;
  readonly to: string;
  /** UTC; now when absent. */
  readonly startedAt?: string;
  /** How often the item was seen in it. */
  readonly reads?: number;
}

/** Thrown for state that can't be taken; the message is one line, each problem names its place (JSON Pointer). */
export class StateError extends Error {
  override readonly name = 'StateError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const [first = 'the state is wrong', ...others] = problems;
    super(others.length > 0 ? `${first} (and ${others.length} more)` : first);
    this.problems = problems;
  }
}
