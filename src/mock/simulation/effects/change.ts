import type { Effect, OperationModel, Write } from '../model/index.js';
import {
  type Entry,
  type Item,
  mergeTags,
  readTags,
  tagsOf,
  valueAt,
  withTags,
  withValue,
} from '../state/index.js';
import { type Act, answerWith, collectionOf, type World } from './act.js';
import { findTargets } from './targets.js';

type Kind<K extends Effect['kind']> = Extract<Effect, { kind: K }>;

/** Sets what was sent at once and sends the item through the transient status. */
export function compileTransition(model: OperationModel, effect: Kind<'transition'>, world: World): Act {
  const { collection, lifecycle, writes } = effect;
  return compileChange(model, effect, world, (entry, sent, now) => {
    const from = String(valueAt(entry.item, [collection.status.field]));
    return {
      item: applyWrites(entry.item, writes, sent),
      transition: { from, via: lifecycle.via, to: lifecycle.to ?? from, startedAt: now, reads: 0 },
    };
  });
}

/** Sets fields at once, in whatever status the item is. */
export function compileMove(model: OperationModel, effect: Kind<'move'>, world: World): Act {
  return compileChange(model, effect, world, ({ item }, sent) => ({
    item: applyWrites(item, effect.writes, sent),
  }));
}

/** Adds tags; a key that is there already gets the new value. */
export function compileTag(model: OperationModel, effect: Kind<'tag'>, world: World): Act {
  const { tagging, tags } = effect;
  return compileChange(model, effect, world, ({ item }, sent) => ({
    item: withTags(item, mergeTags(tagsOf(item, tagging), readTags(sent[tags], tagging)), tagging),
  }));
}

/** Removes the tags with the given keys; without keys all tags, if the call asks for that. */
export function compileUntag(model: OperationModel, effect: Kind<'untag'>, world: World): Act {
  const { tagging, keys, all } = effect;
  return compileChange(model, effect, world, ({ item }, sent) => {
    const listed = sent[keys];
    const unwanted = new Set(Array.isArray(listed) ? listed : []);
    const isAll = unwanted.size === 0 && all !== undefined && sent[all] === true;
    const kept = isAll ? [] : tagsOf(item, tagging).filter(({ key }) => !unwanted.has(key));
    return { item: withTags(item, kept, tagging) };
  });
}

type Change = (
  entry: Entry,
  sent: Item,
  now: number,
) => { readonly item: Item; readonly transition?: NonNullable<Entry['transition']> };

function compileChange(
  { reply }: OperationModel,
  effect: Kind<'transition' | 'move' | 'tag' | 'untag'>,
  { onChange }: World,
  change: Change,
): Act {
  return (call) => {
    const collection = collectionOf(call, effect.collection);
    for (const entry of findTargets(call, effect, collection).entries) {
      const { item, transition } = change(entry, call.sent, call.now);
      collection.replace(entry, item);
      if (transition) collection.start(entry, transition);
    }
    onChange();
    return answerWith(reply);
  };
}

function applyWrites(item: Item, writes: readonly Write[], sent: Item): Item {
  let changed = item;
  for (const { parameter, place } of writes) {
    if (sent[parameter] !== undefined) changed = withValue(changed, place, sent[parameter]);
  }
  return changed;
}
