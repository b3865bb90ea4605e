import type { CollectionEffect, Effect, Guard, OperationModel } from '../model/index.js';
import {
  byPlace,
  type Entry,
  isOneOf,
  isSame,
  mergeTags,
  reader,
  readTags,
  tagsOf,
  valueAt,
} from '../state/index.js';
import { type Call, collectionOf, type World } from './act.js';
import { findTargets, type Targets } from './targets.js';

type Kind = Guard['guard'];
type GuardOf<K extends Kind> = Extract<Guard, { guard: K }>;

/** Tells whether a guard holds for a call; `targets` are what the call names. */
type Holds = (call: Call, targets: Targets) => boolean;

/** Finds the first guard of an operation that does not hold; they are tried in the contract's order. */
export type FindFailure = (call: Call) => Guard | undefined;

const NO_TARGETS: Targets = { entries: [], isMissing: false };

/** Prepares the guards of an operation. */
export function compileGuards({ guards, effect }: OperationModel, world: World): FindFailure {
  const checks = guards.map((guard) => ({ guard, holds: compileGuard(guard, effect, world) }));
  return (call) => {
    const targets =
      'identity' in effect ? findTargets(call, effect, collectionOf(call, effect.collection)) : NO_TARGETS;
    return checks.find(({ holds }) => !holds(call, targets))?.guard;
  };
}

function compileGuard<K extends Kind>(guard: GuardOf<K>, effect: Effect, world: World): Holds {
  return compilers[guard.guard as K](guard, effect, world);
}

const compilers: { readonly [K in Kind]: (guard: GuardOf<K>, effect: Effect, world: World) => Holds } = {
  'switch-on': compileSwitch,
  'switch-off': compileSwitch,
  exists:
    () =>
    (_call, { isMissing }) =>
      !isMissing,
  type: ({ parameter }, effect) => {
    const known = new Set(collectionIn(effect).collection.typeNames.map((name) => name.toLowerCase()));
    return ({ sent }) => known.has(String(sent[parameter]).toLowerCase());
  },
  'field-not':
    ({ place, values }) =>
    (_call, { entries }) =>
      !entries.some(({ item }) => isOneOf(valueAt(item, place), values)),
  status: ({ statuses }, effect) => {
    const { field } = collectionIn(effect).collection.status;
    return (_call, { entries }) => !entries.some(({ item }) => statuses.has(String(item[field])));
  },
  'no-other': compileNoOther,
  quota: (_guard, effect, { store }) => {
    const { collection } = collectionIn(effect);
    return (call) => {
      const limit = store.quota(collection, call.scope);
      return limit === undefined || collectionOf(call, collection).size < limit;
    };
  },
  available:
    ({ parameters }) =>
    (call) =>
      !parameters.some((name) => isListed(call.scope.surroundings.missing, name, call.valueOf(name))),
  feature: compileFeature,
  'tag-quota': compileTagQuota,
  'any-of':
    ({ parameters }) =>
    ({ sent }) =>
      parameters.some((name) => isGiven(sent[name])),
};

function compileSwitch(
  { guard, resource }: GuardOf<'switch-on' | 'switch-off'>,
  _effect: Effect,
  { store }: World,
): Holds {
  return ({ scope }) => store.isOn(resource, scope) === (guard === 'switch-on');
}

function compileNoOther({ same, where, unless }: GuardOf<'no-other'>, effect: Effect): Holds {
  const { collection: model } = collectionIn(effect);
  const [first] = same;
  const by = first && byPlace(first.place);
  const shared = same.map(({ place, parameter }) => ({ read: reader(place), parameter }));
  const others = where.map(({ place, values }) => ({ read: reader(place), values }));
  return (call, targets) => {
    if (unless.some((each) => isOneOf(call.valueOf(each.parameter), each.values))) return true;
    if (same.some(({ parameter }) => call.valueOf(parameter) === undefined)) return true;
    const collection = collectionOf(call, model);
    const isOther = (entry: Entry) =>
      !targets.entries.includes(entry) &&
      shared.every(({ read, parameter }) => isSame(read(entry.item), call.valueOf(parameter))) &&
      others.every(({ read, values }) => isOneOf(read(entry.item), values));
    const candidates = first && by && collection.find(by, call.valueOf(first.parameter));
    for (const entry of candidates ?? collection.all()) if (isOther(entry)) return false;
    return true;
  };
}

/** Only what is sent needs a feature; a list needs it when one of its items does. */
function compileFeature({ name, parameter, unless }: GuardOf<'feature'>): Holds {
  return ({ sent, scope: { surroundings } }) => {
    const value = sent[parameter];
    if (value === undefined || surroundings.features[name] !== false) return true;
    return [value].flat().every((each) => isOneOf(each, unless));
  };
}

function compileTagQuota({ parameter }: GuardOf<'tag-quota'>, effect: Effect): Holds {
  const { tags } = collectionIn(effect).collection;
  if (!tags) throw new Error('tag-quota needs tags');
  return ({ sent }, { entries }) => {
    const added = readTags(sent[parameter], tags);
    const before = entries.length > 0 ? entries.map(({ item }) => tagsOf(item, tags)) : [[]];
    return before.every((own) => mergeTags(own, added).length <= tags.limit);
  };
}

function isListed(
  missing: Readonly<Record<string, readonly string[]>>,
  name: string,
  value: unknown,
): boolean {
  const names = Object.hasOwn(missing, name) ? missing[name] : undefined;
  return names !== undefined && isOneOf(value, names);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

function collectionIn(effect: Effect): CollectionEffect {
  if ('collection' in effect) return effect;
  throw new Error(`effect ${effect.kind} has no collection`);
}
