import type { ContractPlace } from '../../src/check/index.js';

/** The sources that are compared. */
export const sourceNames = ['contract', 'sdk', 'facts', 'recordings'] as const;

/** One of `sourceNames`. */
export type SourceName = (typeof sourceNames)[number];

/** What a source can know: operations, and what belongs to them. */
export type Group = 'operation' | 'parameter' | 'response field' | 'error code';

/** What sources can say of something, as text; what they leave unsaid is absent. */
export type Aspect = 'type' | 'required' | 'status' | 'message';

/** Something one source knows. */
export interface Thing {
  readonly group: Group;
  /** operationId; empty for what any call may get. */
  readonly operation: string;
  /** Wire name with its way from the top: `Tag.N.Key`, `FlowLogs.FlowLog[].Status`. */
  readonly name: string;
  readonly says: Readonly<Partial<Record<Aspect, string>>>;
  /** The values that the source lists, as text, each with its place; absent where it makes no statement. */
  readonly values?: Map<string, ContractPlace | undefined>;
  /** Of the contract only. */
  readonly place?: ContractPlace;
}

/** One source with everything it knows, by `keyOf`. */
export interface Source {
  readonly name: SourceName;
  /** Where it was read from, for the head of the report. */
  readonly title: string;
  readonly things: Map<string, Thing>;
  /** The groups where what it lacks is a difference; what recordings lack was only not exercised. */
  readonly complete: readonly Group[];
}

/** A source can't be read, or the command was called in a way that makes no sense. */
export class DriftInputError extends Error {
  override name = 'DriftInputError';
}

/** The key of a thing: the same for every source. */
export function keyOf({ group, operation, name }: Pick<Thing, 'group' | 'operation' | 'name'>): string {
  return `${group} ${operation} ${name}`;
}

/** Adds a thing to what a source knows, and gives it back. */
export function add(things: Map<string, Thing>, thing: Thing): Thing {
  things.set(keyOf(thing), thing);
  return thing;
}

/** An error's first line. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
