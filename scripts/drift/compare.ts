import type { ContractPlace } from '../../src/check/index.js';
import { type Aspect, type Group, keyOf, type Source, type SourceName, type Thing } from './model.js';

/** What can differ: things, the values they list, and what is said of them. */
export type Kind = Group | `${Group} value` | `${Group} ${Aspect}`;

/** Something that not all sources know, or of which they say different things. */
export interface Difference {
  readonly kind: Kind;
  readonly operation: string;
  /** Wire name; with ` = value` for values. */
  readonly name: string;
  readonly knows: readonly SourceName[];
  readonly lacks: readonly SourceName[];
  /** What each says, where that differs. */
  readonly says?: Readonly<Partial<Record<SourceName, string>>>;
  /** The line of the contract that knows it, or that is nearest to where it would stand. */
  readonly contract?: ContractPlace;
}

/** A difference whose operation is still to be told. */
type Found = Omit<Difference, 'operation'>;

/** Who knows a thing, and what of it. */
type Known = readonly (readonly [Source, Thing])[];

const aspects: readonly Aspect[] = ['type', 'required', 'status', 'message'];

/**
 * Everything that one source knows and another, which claims to know all of its kind, doesn't; and everything of which
 * they say different things. Where a source lacks an operation, only that is a difference.
 */
export function compareSources(sources: readonly Source[]): Difference[] {
  const keys = new Set(sources.flatMap(({ things }) => [...things.keys()]));
  const differences = [...keys].flatMap((key) => {
    const known: Known = sources.flatMap((source) => {
      const thing = source.things.get(key);
      return thing === undefined ? [] : [[source, thing] as const];
    });
    const [first] = known;
    if (first === undefined) return [];
    const [, thing] = first;
    const place = known.find(([, { place }]) => place)?.[1].place ?? placeOfOperation(sources, thing);
    const at = { operation: thing.operation, ...(place && { contract: place }) };
    return [
      ...comparePresence(sources, known, thing),
      ...compareStatements(known, thing),
      ...compareValues(known, thing),
    ].map((difference) => ({ ...at, ...difference }));
  });
  return differences.sort(
    (a, b) => order(a.operation, b.operation) || order(a.kind, b.kind) || order(a.name, b.name),
  );
}

function comparePresence(sources: readonly Source[], known: Known, thing: Thing): Found[] {
  const knows = known.map(([{ name }]) => name);
  const lacks = sources.filter(
    ({ name, things, complete }) =>
      !knows.includes(name) &&
      complete.includes(thing.group) &&
      (thing.group === 'operation' || thing.operation === '' || things.has(operationKey(thing))),
  );
  if (lacks.length === 0) return [];
  return [{ kind: thing.group, name: thing.name, knows, lacks: lacks.map(({ name }) => name) }];
}

function compareStatements(known: Known, thing: Thing): Found[] {
  return aspects.flatMap((aspect) => {
    const said = known.flatMap(([{ name }, { says }]) => {
      const text = says[aspect];
      return text === undefined ? [] : [[name, text] as const];
    });
    const agree = aspect === 'type' ? agreeOnType : ([, a]: Statement, [, b]: Statement) => a === b;
    if (said.every((one) => said.every((other) => agree(one, other)))) return [];
    const says = Object.fromEntries(said);
    const kind: Kind = `${thing.group} ${aspect}`;
    return [{ kind, name: thing.name, knows: said.map(([name]) => name), lacks: [], says }];
  });
}

function compareValues(known: Known, thing: Thing): Found[] {
  const all = new Set(known.flatMap(([, { values }]) => [...(values?.keys() ?? [])]));
  return [...all].flatMap((value) => {
    const knows = known.filter(([, { values }]) => values?.has(value));
    const lacks = known.filter(
      ([{ complete }, { values }]) => complete.length > 0 && values?.has(value) === false,
    );
    if (lacks.length === 0) return [];
    const place = knows.map(([, { values }]) => values?.get(value)).find((each) => each !== undefined);
    const kind: Kind = `${thing.group} value`;
    const [knowing, lacking] = [knows, lacks].map((each) => each.map(([{ name }]) => name));
    return [
      {
        kind,
        name: `${thing.name} = ${value}`,
        knows: knowing ?? [],
        lacks: lacking ?? [],
        ...(place && { contract: place }),
      },
    ];
  });
}

type Statement = readonly [SourceName, string];

/** `number` is all that the SDK can say of an `integer`, its `any` says nothing, and a list may leave its items open. */
function agreeOnType(one: Statement, other: Statement): boolean {
  const withSdk = one[0] === 'sdk' || other[0] === 'sdk';
  const [left = [], right = []] = [one, other].map(([, text]) =>
    (withSdk ? text.replaceAll('integer', 'number') : text).split(' of '),
  );
  return left.every((part, index) => {
    const opposite = right[index];
    return opposite === undefined || part === opposite || (withSdk && [part, opposite].includes('any'));
  });
}

function placeOfOperation(sources: readonly Source[], thing: Thing): ContractPlace | undefined {
  return sources
    .map(({ things }) => things.get(operationKey(thing))?.place)
    .find((place) => place !== undefined);
}

function operationKey({ operation }: Thing): string {
  return keyOf({ group: 'operation', operation, name: '' });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
