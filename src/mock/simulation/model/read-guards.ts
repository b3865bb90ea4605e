import type { SwitchModel } from './collection.js';
import type { Declared } from './declared.js';
import type { Guard } from './guard.js';
import type { Lookup } from './lookup.js';
import type { CollectionEffect, Effect, TargetEffect } from './model.js';

const KINDS = [
  'switch-on',
  'switch-off',
  'exists',
  'type',
  'field-not',
  'status',
  'no-other',
  'quota',
  'available',
  'feature',
  'tag-quota',
  'any-of',
] as const;

type Kind = (typeof KINDS)[number];
type Own<K extends Kind> = Omit<Extract<Guard, { guard: K }>, 'code' | 'message' | 'guard'>;

/** What a guard belongs to. */
interface Owner {
  readonly effect: Effect;
  readonly lookup: Lookup;
}

/** Reads the guards of an effect, in order. @throws DeclarationError */
export function readGuards(declared: Declared, effect: Effect, lookup: Lookup): Guard[] {
  return declared.items().map((item) => {
    const guard = item.member('guard').oneOf(KINDS);
    const message = item.member('message');
    return {
      guard,
      code: lookup.code(item.member('code')),
      message: message.isPresent ? message.text() : undefined,
      ...readers[guard](item, { effect, lookup }),
    } as Guard;
  });
}

const readers: { readonly [K in Kind]: (item: Declared, owner: Owner) => Own<K> } = {
  'switch-on': readSwitchGuard,
  'switch-off': readSwitchGuard,
  exists: readExists,
  type: (item, owner) => {
    const { type } = targetOf(item, owner);
    return { parameter: type ?? item.refuse('needs a type parameter of the effect') };
  },
  'field-not': (item, owner) => ({
    place: owner.lookup.place(targetOf(item, owner).collection, item.member('field')),
    values: listValues(item.member('values')),
  }),
  status: (item, owner) => {
    const { transient, stable } = targetOf(item, owner).collection.status;
    const statuses = item.member('in').items();
    return { statuses: new Set(statuses.map((status) => status.oneOf([...transient, ...stable]))) };
  },
  'no-other': readNoOther,
  quota: (item, owner) => {
    if (collectionOf(item, owner).collection.quota === undefined)
      item.refuse('needs a quota of the resource');
    return {};
  },
  available: (item, { lookup }) => ({ parameters: lookup.parameters(item.member('parameters')) }),
  feature: (item, { lookup }) => ({
    name: item.member('name').text(),
    parameter: lookup.parameter(item.member('parameter')),
    unless: listValues(item.member('unless')),
  }),
  'tag-quota': (item, owner) => ({ parameter: tagParameter(item, owner) }),
  'any-of': (item, { lookup }) => ({ parameters: lookup.parameters(item.member('parameters')) }),
};

function readSwitchGuard(item: Declared, { lookup }: Owner): { resource: SwitchModel } {
  return { resource: lookup.switch(item.member('resource')) };
}

function readExists(item: Declared, owner: Owner): Own<'exists'> {
  targetOf(item, owner);
  return {};
}

function readNoOther(item: Declared, owner: Owner): Own<'no-other'> {
  const { lookup } = owner;
  const effect = collectionOf(item, owner);
  const { collection } = effect;
  const writes = 'writes' in effect ? effect.writes : [];
  const same = item
    .member('same')
    .items()
    .map((field) => {
      const place = lookup.place(collection, field);
      const write = writes.find((each) => each.place.join() === place.join());
      return { place, parameter: write?.parameter ?? field.refuse('must be a field that a parameter sets') };
    });
  if (same.length === 0) item.member('same').refuse('must list at least one field');
  const where = item
    .member('where')
    .members()
    .map(([field, values]) => ({
      place: lookup.place(collection, values, [field]),
      values: listValues(values),
    }));
  const unless = item
    .member('unless')
    .members()
    .map(([name, values]) => ({ parameter: lookup.parameter(values, name), values: listValues(values) }));
  return { same, where, unless };
}

function tagParameter(item: Declared, owner: Owner): string {
  const effect = collectionOf(item, owner);
  const { tags } = effect.collection;
  if (!tags) return item.refuse('needs tags of the resource');
  if (effect.kind === 'tag') return effect.tags;
  const writes = 'writes' in effect ? effect.writes : [];
  const write = writes.find(({ place }) => place.join() === tags.place.join());
  return write?.parameter ?? item.refuse('needs a parameter with tags');
}

function collectionOf(item: Declared, { effect }: Owner): CollectionEffect {
  return 'collection' in effect ? effect : item.refuse('needs an effect on a collection');
}

function targetOf(item: Declared, { effect }: Owner): TargetEffect {
  return 'identity' in effect ? effect : item.refuse('needs an effect with an identity');
}

function listValues(declared: Declared): unknown[] {
  return declared.items().map(({ value }) => value);
}
