import type { Collection } from './collection.js';

/** A code that requests with these parameter values are answered: trouble of the world outside the simulation. */
export interface SeededRefusal {
  /** Operation that refuses; any that documents the code when absent. */
  readonly operation?: string | undefined;
  /** Parameter values it stands for; every request when absent. */
  readonly when?: Readonly<Record<string, unknown>> | undefined;
  readonly code: string;
  readonly message?: string | undefined;
}

/** What one account has in one region. */
export interface Scope {
  readonly account: string;
  readonly region: string;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly surroundings: Surroundings;
  /** Switches that are kept per region and were turned. */
  readonly switches: Map<string, boolean>;
}

/** What is true of an account and region besides its resources; set by seeds alone. */
export interface Surroundings {
  /** Quotas by collection that differ from the contract's. */
  readonly quotas: Readonly<Record<string, number>>;
  /** Features that are switched off are false. */
  readonly features: Readonly<Record<string, boolean>>;
  /** By parameter, names that do not exist. */
  readonly missing: Readonly<Record<string, readonly string[]>>;
  readonly refusals: readonly SeededRefusal[];
}

/** Nothing out of the ordinary. */
export const ORDINARY: Surroundings = { quotas: {}, features: {}, missing: {}, refusals: [] };
