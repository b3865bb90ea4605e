import type { CollectionModel } from './collection.js';
import type { Declared } from './declared.js';
import { type Lookup, placeOf } from './lookup.js';
import type { Effect, Expectation, Filter, Lifecycle, Write } from './model.js';
import { readPaging } from './read-paging.js';
import { readRow } from './read-row.js';

const KINDS = [
  'create',
  'list',
  'transition',
  'tag',
  'untag',
  'list-tags',
  'move',
  'open',
  'read-switch',
] as const;

type Kind = (typeof KINDS)[number];

/** The extensions of one operation, still unread. */
export interface DeclaredExtensions {
  readonly effect: Declared;
  readonly lifecycle: Declared;
  readonly paging: Declared;
}

type ReadKind = (declared: DeclaredExtensions, lookup: Lookup) => Effect;

/** Reads what a valid request of an operation does. @throws DeclarationError */
export function readEffect(declared: DeclaredExtensions, lookup: Lookup): Effect {
  return readers[declared.effect.member('kind').oneOf(KINDS)](declared, lookup);
}

const readers: Readonly<Record<Kind, ReadKind>> = {
  create: ({ effect, lifecycle }, lookup) => {
    const collection = lookup.collection(effect.member('resource'));
    const answer = effect.member('answer').members();
    return {
      kind: 'create',
      collection,
      lifecycle: readLifecycle(lifecycle, collection),
      writes: readWrites(effect, collection, lookup),
      answer: new Map(
        answer.map(([name, field]) => [name, lookup.place(collection, field, [field.text()])[0] ?? '']),
      ),
    };
  },
  list: ({ effect, paging }, lookup) => {
    const collection = lookup.collection(effect.member('resource'));
    return {
      kind: 'list',
      collection,
      filters: readFilters(effect.member('filters'), collection, lookup),
      paging: readPaging(paging, lookup),
    };
  },
  transition: ({ effect, lifecycle }, lookup) => {
    const target = readTarget(effect, lookup);
    return {
      kind: 'transition',
      ...target,
      lifecycle: readLifecycle(lifecycle, target.collection),
      writes: readWrites(effect, target.collection, lookup),
    };
  },
  move: ({ effect }, lookup) => {
    const target = readTarget(effect, lookup);
    const writes = readSet(effect.member('set'), target.collection, lookup);
    return writes.length > 0
      ? { kind: 'move', ...target, writes }
      : effect.member('set').refuse('must set at least one field');
  },
  tag: ({ effect }, lookup) => ({
    kind: 'tag',
    ...readTagTarget(effect, lookup),
    tags: lookup.parameter(effect.member('tags')),
  }),
  untag: ({ effect }, lookup) => ({
    kind: 'untag',
    ...readTagTarget(effect, lookup),
    keys: lookup.parameter(effect.member('keys')),
    all: readOptionalParameter(effect.member('all'), lookup),
  }),
  'list-tags': ({ effect, paging }, lookup) => {
    const target = readTagTarget(effect, lookup);
    const tags = lookup.parameter(effect.member('tags'));
    return { kind: 'list-tags', ...target, tags, paging: readPaging(paging, lookup), row: readRow(effect) };
  },
  open: readSwitchEffect,
  'read-switch': readSwitchEffect,
};

function readSwitchEffect({ effect }: DeclaredExtensions, lookup: Lookup): Effect {
  const kind = effect.member('kind').oneOf(['open', 'read-switch']);
  return { kind, switch: lookup.switch(effect.member('resource')) };
}

function readTarget(effect: Declared, lookup: Lookup) {
  return {
    collection: lookup.collection(effect.member('resource')),
    identity: lookup.parameter(effect.member('identity')),
    type: readOptionalParameter(effect.member('type'), lookup),
  };
}

function readTagTarget(effect: Declared, lookup: Lookup) {
  const target = readTarget(effect, lookup);
  const tagging = target.collection.tags;
  return tagging
    ? { ...target, tagging }
    : effect.member('resource').refuse('must name a resource with tags');
}

function readOptionalParameter(declared: Declared, lookup: Lookup): string | undefined {
  return declared.isPresent ? lookup.parameter(declared) : undefined;
}

/** `set` first; every other parameter sets the field of its name, if there is one. */
function readWrites(effect: Declared, collection: CollectionModel, lookup: Lookup): Write[] {
  const set = readSet(effect.member('set'), collection, lookup);
  const identity = effect.member('identity');
  const taken = new Set([
    ...set.map(({ parameter }) => parameter),
    ...(identity.isPresent ? [identity.text()] : []),
  ]);
  const own = lookup.operation.parameters.flatMap(({ name }) => {
    const place = taken.has(name) ? undefined : placeOf(collection, name);
    return place ? [{ parameter: name, place }] : [];
  });
  return [...set, ...own];
}

function readSet(set: Declared, collection: CollectionModel, lookup: Lookup): Write[] {
  return set.members().map(([field, parameter]) => ({
    parameter: lookup.parameter(parameter),
    place: lookup.place(collection, parameter, [field]),
  }));
}

function readFilters(filters: Declared, collection: CollectionModel, lookup: Lookup): Filter[] {
  const declared = new Map(filters.members());
  for (const [name, filter] of declared) lookup.parameter(filter, name);
  return lookup.operation.parameters.flatMap(({ name }): Filter[] => {
    const filter = declared.get(name);
    if (filter) return [readFilter(name, filter, collection, lookup)];
    const place = lookup.isRegion(name) ? undefined : placeOf(collection, name);
    return place ? [{ parameter: name, place, match: 'equals', where: [] }] : [];
  });
}

function readFilter(
  parameter: string,
  filter: Declared,
  collection: CollectionModel,
  lookup: Lookup,
): Filter {
  const match = filter.member('match');
  const where = filter
    .member('where')
    .members()
    .map(([field, value]): Expectation => {
      return { place: lookup.place(collection, value, [field]), value: value.value };
    });
  if (match.isPresent && !collection.tags) match.refuse('needs tags of the resource');
  return {
    parameter,
    place: lookup.place(collection, filter.member('field')),
    match: match.isPresent ? match.oneOf(['tags']) : 'equals',
    where,
  };
}

function readLifecycle(lifecycle: Declared, { status }: CollectionModel): Lifecycle {
  const stable = [status.absent, ...status.stable];
  const from = lifecycle
    .member('from')
    .items()
    .map((entry) => entry.oneOf(stable));
  const to = lifecycle.member('to').oneOf(['previous', ...stable]);
  return {
    from,
    via: lifecycle.member('via').oneOf([...status.transient]),
    to: to === 'previous' ? undefined : to,
  };
}
