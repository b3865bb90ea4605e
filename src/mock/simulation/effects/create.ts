import { randomBytes } from 'node:crypto';
import type { CollectionModel, Effect, OperationModel } from '../model/index.js';
import { type Collection, type Item, valueAt, withValue } from '../state/index.js';
import { type Act, answerWith, collectionOf, type World } from './act.js';
import { mergeTags, readTags, withTags } from './tags.js';

const ID_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SECONDS = 'YYYY-MM-DDThh:mm:ss'.length;

type Create = Extract<Effect, { kind: 'create' }>;

/** Adds an item made of the parameters, their documented defaults and the resource's initial values. */
export function compileCreate({ reply }: OperationModel, effect: Create, { onChange }: World): Act {
  const { collection: model, lifecycle, answer } = effect;
  return (call) => {
    const collection = collectionOf(call, model);
    const id = newId(collection);
    const { item } = collection.add(id, newItem(effect, call.values, id, call.now), {
      from: model.status.absent,
      via: lifecycle.via,
      to: lifecycle.to ?? model.status.absent,
      startedAt: call.now,
      reads: 0,
    });
    onChange();
    return answerWith(reply, Object.fromEntries([...answer].map(([name, field]) => [name, item[field]])));
  };
}

/** An ID of the declared form that the collection does not have. */
export function newId(collection: Collection): string {
  const { prefix, length } = collection.rules.model.identity;
  for (;;) {
    let id = prefix;
    for (const byte of randomBytes(length)) id += ID_CHARACTERS[byte % ID_CHARACTERS.length];
    if (!collection.get(id)) return id;
  }
}

/** A moment as the API writes it: UTC, to the second. */
export function toTimestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, SECONDS)}Z`;
}

function newItem(
  { collection: model, lifecycle, writes }: Create,
  values: Item,
  id: string,
  now: number,
): Item {
  const draft: Record<string, unknown> = {
    ...model.initial,
    [model.identity.field]: id,
    [model.status.field]: lifecycle.via,
  };
  for (const { parameter, place } of writes) {
    const [name = '', ...inner] = place;
    const value = values[parameter];
    if (value !== undefined) draft[name] = inner.length === 0 ? value : withValue(draft, place, value)[name];
  }
  if (model.createdAt !== undefined) draft[model.createdAt] = toTimestamp(now);
  return completeItem(draft, model);
}

/** An item with its list of tags, each key once, and its properties in the order of the schema. */
export function completeItem(draft: Item, { properties, tags: tagsModel }: CollectionModel): Item {
  const tags = tagsModel && mergeTags([], readTags(valueAt(draft, tagsModel.place), tagsModel));
  const tagged = tags ? withTags(draft, tags, tagsModel) : draft;
  const item: Record<string, unknown> = {};
  for (const name of properties) if (tagged[name] !== undefined) item[name] = tagged[name];
  return item;
}
