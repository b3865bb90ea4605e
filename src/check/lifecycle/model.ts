import { isObject, type JsonObject, locate } from '../../contract/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import type { CoverageBook } from '../coverage/book.js';

/** A change of status that an operation starts; statuses are bits of a set. */
export interface Transition {
  readonly operation: string;
  readonly pointer: string;
  readonly from: number;
  readonly via: number;
  /** Where it ends; undefined where it goes back to what it was. */
  readonly to: number | undefined;
  /** Coverage numbers of the start, by the bit of the status it starts from. */
  readonly starts: ReadonlyMap<number, number>;
}

/** The declared life of one kind of resource, read from `x-resources` and `x-lifecycle`. */
export interface Lifecycle {
  readonly resource: string;
  readonly pointer: string;
  /** Names by position of the bit; the last one means that there is no such resource. */
  readonly statuses: readonly string[];
  readonly everything: number;
  readonly absent: number;
  readonly idField: string;
  readonly statusField: string;
  readonly transitions: ReadonlyMap<string, Transition>;
  /** Where a transient status may end, by its bit. */
  readonly ends: ReadonlyMap<number, number>;
  /** By the bit of a status: the transient statuses that end there, with the coverage number of that. */
  readonly endNumbers: ReadonlyMap<number, readonly { readonly via: number; readonly number: number }[]>;
}

/** The lives of all resources that a contract declares statuses for. */
export function readLifecycles(
  bundle: unknown,
  operations: ReadonlyMap<string, CheckOperation>,
  book: CoverageBook,
): Lifecycle[] {
  const resources = locate(bundle, ['x-resources'])?.node;
  return Object.entries(isObject(resources) ? resources : {}).flatMap(([name, resource]) =>
    isObject(resource) && isObject(resource.status) && isObject(resource.identity)
      ? [readLifecycle(name, resource, resource.status, resource.identity, operations, book)]
      : [],
  );
}

function readLifecycle(
  resource: string,
  { poll }: JsonObject,
  status: JsonObject,
  identity: JsonObject,
  operations: ReadonlyMap<string, CheckOperation>,
  book: CoverageBook,
): Lifecycle {
  const absentName = typeof status.absent === 'string' ? status.absent : 'absent';
  const statuses = [...Object.keys(isObject(status.values) ? status.values : {}), absentName];
  const transitions = [...operations.values()].flatMap((operation) =>
    readTransition(resource, statuses, operation, book),
  );
  return {
    resource,
    pointer: `/x-resources/${resource}`,
    statuses,
    everything: (1 << statuses.length) - 1,
    absent: bitOf(statuses, absentName),
    idField: String(identity.field),
    statusField: String(status.field ?? (isObject(poll) ? poll.status : 'Status')),
    transitions: new Map(transitions.map((transition) => [transition.operation, transition])),
    ...readEnds(resource, statuses, transitions, book),
  };
}

/** The transition that an operation starts, none if it starts none of this resource. */
function readTransition(
  resource: string,
  statuses: readonly string[],
  { id, pointer: operationPointer, operation }: CheckOperation,
  book: CoverageBook,
): Transition[] {
  const declared = operation.extensions['x-lifecycle'];
  if (!isObject(declared) || declared.resource !== resource) return [];
  const pointer = `${operationPointer}/x-lifecycle`;
  const from = (Array.isArray(declared.from) ? declared.from : []).map(String);
  const starts = from.map((name) => {
    const item = { part: 'transitions', name: `${id}: ${name} -> ${declared.via}`, operation: id } as const;
    return [bitOf(statuses, name), book.number({ ...item, pointer })] as const;
  });
  return [
    {
      operation: id,
      pointer,
      from: from.reduce((bits, name) => bits | bitOf(statuses, name), 0),
      via: bitOf(statuses, declared.via),
      to: declared.to === 'previous' ? undefined : bitOf(statuses, declared.to),
      starts: new Map(starts),
    },
  ];
}

/** No bit for a name that is no status. */
function bitOf(statuses: readonly string[], name: unknown): number {
  const index = statuses.indexOf(String(name));
  return index < 0 ? 0 : 1 << index;
}

function readEnds(
  resource: string,
  statuses: readonly string[],
  transitions: readonly Transition[],
  book: CoverageBook,
): Pick<Lifecycle, 'ends' | 'endNumbers'> {
  const ends = new Map<number, number>();
  const endNumbers = new Map<number, { via: number; number: number }[]>();
  for (const { via, to, from, pointer } of transitions) {
    const targets = to ?? from;
    ends.set(via, (ends.get(via) ?? 0) | targets);
    statuses.forEach((name, index) => {
      const bit = 1 << index;
      if ((targets & bit) === 0) return;
      const start = statuses[31 - Math.clz32(via)];
      const item = { part: 'transitions', name: `${resource}: ${start} -> ${name}`, pointer } as const;
      const known = endNumbers.get(bit) ?? [];
      const isNew = known.every((end) => end.via !== via);
      endNumbers.set(bit, isNew ? [...known, { via, number: book.number(item) }] : known);
    });
  }
  return { ends, endNumbers };
}
