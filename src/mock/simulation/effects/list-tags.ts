import type { JsonObject } from '../../document/follow-ref.js';
import type { Effect, OperationModel } from '../model/index.js';
import { type Entry, readTags, type Tag, tagsOf } from '../state/index.js';
import { type Act, type Call, collectionOf } from './act.js';
import { type Condition, fulfils, narrow, tagConditions } from './conditions.js';
import { findTargets } from './targets.js';
import type { Cursor } from './token.js';
import { answerPage, Page, readWindow } from './window.js';

type ListTags = Extract<Effect, { kind: 'list-tags' }>;

interface Row extends Tag {
  readonly entry: Entry;
}

/**
 * Lists tags row by row, of the items that are named, have every tag that was sent, or both. With tags sent, only the
 * rows of their keys. Rows are in the order of creation, then by key, so that a page starts well after its token even
 * if tags were removed meanwhile.
 */
export function compileListTags(model: OperationModel, effect: ListTags): Act {
  const { paging, tagging, tags } = effect;
  return (call) => {
    const window = readWindow(model, paging, call);
    if (!('size' in window)) return window;
    const wanted = readTags(call.sent[tags], tagging);
    const page = new Page<Row>(window);
    const conditions = tagConditions(call.sent[tags], tagging);
    for (const entry of findEntries(effect, call, conditions)) {
      if (!fulfils(entry.item, conditions)) continue;
      for (const tag of rowsOf(effect, entry, wanted)) {
        if (isAfter(window.after, entry, tag)) page.add({ entry, ...tag });
      }
    }
    const last = page.rows.at(-1);
    return answerPage(model, paging, call, {
      items: page.rows.map((row) => toItem(effect, row)),
      total: page.total,
      next: page.hasNext && last ? { order: last.entry.order, row: last.key } : undefined,
    });
  };
}

function findEntries(effect: ListTags, call: Call, conditions: readonly Condition[]): Iterable<Entry> {
  const collection = collectionOf(call, effect.collection);
  if (call.sent[effect.identity] === undefined) return narrow(collection, conditions).entries;
  return findTargets(call, effect, collection).entries.toSorted((a, b) => a.order - b.order);
}

function rowsOf({ tagging }: ListTags, { item }: Entry, wanted: readonly Tag[]): Tag[] {
  const tags = tagsOf(item, tagging);
  const shown = wanted.length === 0 ? tags : tags.filter((tag) => wanted.some(({ key }) => key === tag.key));
  return shown.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function isAfter(cursor: Cursor | undefined, { order }: Entry, { key }: Tag): boolean {
  if (!cursor || order > cursor.order) return true;
  return order === cursor.order && key > cursor.row;
}

function toItem({ row, collection }: ListTags, { entry, key, value }: Row): JsonObject {
  const [type] = collection.typeNames;
  const parts = { identity: entry.id, type, key, value: value ?? '' };
  return Object.fromEntries([...row].map(([field, part]) => [field, parts[part]]));
}
