import type { TargetEffect } from '../model/index.js';
import type { Collection, Entry } from '../state/index.js';
import type { Call } from './act.js';

/** Entries that a call names, each once; `isMissing` when one of its IDs names nothing. */
export interface Targets {
  readonly entries: readonly Entry[];
  readonly isMissing: boolean;
}

/** Finds what a call names with the identity parameter of its effect: one ID, a list of them, or none if it is not sent. */
export function findTargets({ sent }: Call, { identity }: TargetEffect, collection: Collection): Targets {
  const value = sent[identity];
  const ids = Array.isArray(value) ? [...new Set(value)] : value === undefined ? [] : [value];
  const found = ids.map((id) => (typeof id === 'string' ? collection.get(id) : undefined));
  const entries = found.filter((entry) => entry !== undefined);
  return { entries, isMissing: entries.length < found.length };
}
