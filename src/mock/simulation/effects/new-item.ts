import type { CollectionModel, Effect } from '../model/index.js';
import { type Item, mergeTags, readTags, valueAt, withTags, withValue } from '../state/index.js';
import type { Call } from './act.js';

/** Makes the item of a call that creates; `id` is its new ID. */
export type MakeItem = (call: Call, id: string) => Item;

type Create = Extract<Effect, { kind: 'create' }>;
type Source = (call: Call, id: string) => unknown;

const SECONDS = 'YYYY-MM-DDThh:mm:ss'.length;

/** Prepares where each property of a new item comes from; the item has them in the order of its schema. */
export function compileNewItem(effect: Create): MakeItem {
  const { collection: model } = effect;
  const sources = model.properties.map((name) => ({ name, read: findSource(name, effect) }));
  const cleanTags = compileTags(model);
  return (call, id) => {
    const item: Record<string, unknown> = {};
    for (const { name, read } of sources) {
      const value = read(call, id);
      if (value !== undefined) item[name] = value;
    }
    return cleanTags(item);
  };
}

/** An item with its list of tags, each key once, and its properties in the order of the schema. */
export function completeItem(draft: Item, model: CollectionModel): Item {
  const tagged = compileTags(model)(draft);
  const item: Record<string, unknown> = {};
  for (const name of model.properties) if (tagged[name] !== undefined) item[name] = tagged[name];
  return item;
}

let lastSecond = Number.NaN;
let lastTimestamp = '';

/** A moment as the API writes it: UTC, to the second. */
export function toTimestamp(milliseconds: number): string {
  const second = Math.floor(milliseconds / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastTimestamp = `${new Date(second * 1000).toISOString().slice(0, SECONDS)}Z`;
  }
  return lastTimestamp;
}

function findSource(name: string, { collection: model, lifecycle, writes }: Create): Source {
  if (name === model.identity.field) return (_call, id) => id;
  if (name === model.status.field) return () => lifecycle.via;
  if (name === model.createdAt) return ({ now }) => toTimestamp(now);
  const initial = model.initial[name];
  const own = writes.filter(({ place }) => place[0] === name);
  const [write, ...others] = own;
  if (!write) return () => initial;
  if (others.length === 0 && write.place.length === 1) {
    return (call) => call.valueOf(write.parameter) ?? initial;
  }
  return (call) => {
    let outer: Item = initial === undefined ? {} : { [name]: initial };
    for (const { parameter, place } of own) {
      const value = call.valueOf(parameter);
      if (value !== undefined) outer = withValue(outer, place, value);
    }
    return outer[name];
  };
}

/** Gives items their list of tags, each key once; without tags they share an empty one. */
function compileTags({ tags }: CollectionModel): (item: Item) => Item {
  if (!tags) return (item) => item;
  const [property = ''] = tags.place;
  const none = withTags({}, [], tags)[property];
  return (item) => {
    if (item[property] === undefined) return { ...item, [property]: none };
    const given = readTags(valueAt(item, tags.place), tags);
    return withTags(item, mergeTags([], given), tags);
  };
}
