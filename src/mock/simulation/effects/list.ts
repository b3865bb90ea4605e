import type { Effect, OperationModel } from '../model/index.js';
import type { Collection, Entry } from '../state/index.js';
import { type Act, collectionOf, type World } from './act.js';
import { type Condition, compileFilters, fulfils, narrow } from './conditions.js';
import { answerPage, Page, readWindow } from './window.js';

type List = Extract<Effect, { kind: 'list' }>;

/** Lists the items that fulfil every filter that was sent, page by page in the order of creation. */
export function compileList(model: OperationModel, effect: List, { onChange }: World): Act {
  const { collection: listed, filters, paging } = effect;
  const readConditions = compileFilters(filters, listed.tags);
  return (call) => {
    const window = readWindow(model, paging, call);
    if (!('size' in window)) return window;
    const collection = collectionOf(call, listed);
    const conditions = readConditions(call.sent);
    const page = takePage(collection, conditions, new Page<Entry>(window));
    const last = page.rows.at(-1);
    const answer = answerPage(model, paging, call, {
      items: page.rows.map(({ item }) => item),
      total: page.total,
      next: page.hasNext && last ? { order: last.order, row: '' } : undefined,
    });
    if (collection.rules.timing.kind === 'reads' && observe(collection, conditions)) onChange();
    return answer;
  };
}

function takePage(collection: Collection, conditions: readonly Condition[], page: Page<Entry>): Page<Entry> {
  const { entries, size, open } = narrow(collection, conditions);
  const from = page.window.after?.order ?? 0;
  const counts = open.length > 0 || from > 0;
  for (const entry of entries) {
    if (entry.order > from && fulfils(entry.item, open)) page.add(entry);
    if (page.isFull && !counts) {
      page.total = size;
      break;
    }
  }
  return page;
}

/**
 * Counts a look at every item in transition that the call asked about, on whatever page it stands. A filter by status
 * is left aside: who waits for a status by that filter looks at the item as well.
 */
function observe(collection: Collection, conditions: readonly Condition[]): boolean {
  const { field } = collection.rules.model.status;
  const others = conditions.filter(({ place }) => place[0] !== field);
  let isSeen = false;
  for (const { transition, item } of collection.moving()) {
    if (!transition || !fulfils(item, others)) continue;
    transition.reads += 1;
    isSeen = true;
  }
  return isSeen;
}
