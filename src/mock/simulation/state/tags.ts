import type { TagsModel } from '../model/index.js';
import type { LookUp } from './indexes.js';
import { type Item, valueAt, withValue } from './item.js';

/** One tag of an item; an absent value in a filter matches every value. */
export interface Tag {
  readonly key: string;
  readonly value: string | undefined;
}

/** Looks up by tag: by its key, or by key and value, as `tagKeyOf` writes them. */
export function byTag(model: TagsModel): LookUp {
  const [property = ''] = model.place;
  return {
    name: `${model.place.join('\n')}\n`,
    property,
    keysOf: (item) =>
      tagsOf(item, model).flatMap((tag) => [tagKeyOf({ ...tag, value: undefined }), tagKeyOf(tag)]),
  };
}

/** What a tag is looked up by; one without value stands for every value. */
export function tagKeyOf({ key, value }: Tag): string {
  return JSON.stringify(value === undefined ? [key] : [key, value]);
}

/** Tags as a parameter or an item holds them; what is no tag is left out. */
export function readTags(list: unknown, { key, value }: TagsModel): Tag[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((each: Item) =>
    typeof each?.[key] === 'string'
      ? [{ key: each[key], value: typeof each[value] === 'string' ? each[value] : undefined }]
      : [],
  );
}

/** The tags of an item. */
export function tagsOf(item: Item, model: TagsModel): Tag[] {
  return readTags(valueAt(item, model.place), model);
}

/** An item with other tags. */
export function withTags(item: Item, tags: readonly Tag[], { place, key, value }: TagsModel): Item {
  const list = tags.map((tag) => ({ [key]: tag.key, [value]: tag.value ?? '' }));
  return withValue(item, place, list);
}

/** Tags with others added: a key that is there already gets the new value in its old place. */
export function mergeTags(tags: readonly Tag[], added: readonly Tag[]): Tag[] {
  const merged = new Map(tags.map((tag) => [tag.key, tag]));
  for (const tag of added) merged.set(tag.key, tag);
  return [...merged.values()];
}

/** True when an item has every wanted tag. */
export function hasTags(item: Item, wanted: readonly Tag[], model: TagsModel): boolean {
  const tags = tagsOf(item, model);
  return wanted.every(({ key, value }) =>
    tags.some((tag) => tag.key === key && (value === undefined || value === tag.value)),
  );
}
