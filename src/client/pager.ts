import { FlowLogApiError } from './api-error.js';
import type { Caller, Values } from './call.js';
import { itemsAt } from './items-at.js';
import type { PagerRule } from './model.js';
import type { CallOptions } from './options.js';

/** One page: the items that no earlier page had, and the answer they came in. */
export interface Page<Item, Data> {
  readonly items: readonly Item[];
  readonly data: Data;
}

/** All items of a list, fetched as they are asked for; a failed call is thrown as FlowLogApiError. */
export interface Pager<Item, Data> extends AsyncIterable<Item> {
  /** The same by whole pages. */
  pages(): AsyncIterable<Page<Item, Data>>;
}

type Answer = Readonly<Record<string, unknown>>;

/** Makes the pager of one list. Each iteration starts from the beginning. */
export function createPager(
  call: Caller,
  operation: string,
  rule: PagerRule,
  query: Values,
  options: CallOptions,
): Pager<unknown, unknown> {
  const pages = () => listPages(call, operation, rule, query, options);
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
  };
}

async function* listPages(
  call: Caller,
  operation: string,
  rule: PagerRule,
  query: Values,
  options: CallOptions,
) {
  const seen = new Set<unknown>();
  const move = rule.token === undefined ? byNumber(rule, query) : byToken(rule.token);
  for (let place: Values | undefined = {}; place; ) {
    const { data, error } = await call(operation, { ...query, ...place }, options);
    if (error) throw new FlowLogApiError(error);
    const all = itemsAt(data, rule.items);
    const next = move(data as Answer, all.length);
    place = next.place;
    if (next.isStale) continue;
    yield { items: all.filter((item) => isNew(seen, item, rule.identity)), data };
  }
}

/** Where to go on; `isStale` if the page just read is to be read again later. */
interface Move {
  readonly place: Values | undefined;
  readonly isStale?: boolean;
}

const mostReturns = 5;

/**
 * Counts pages. When the total has shrunk, items moved up and some of them stand on pages already read: it goes back as
 * far as they can have moved; items seen before are left out. A total that goes up and down, as when servers disagree,
 * brings it back from no page more often than that.
 */
function byNumber({ page = '', size, total = '' }: PagerRule, query: Values) {
  const first = Number(query[page] ?? 1);
  let current = first;
  let lastTotal = 0;
  let least = Number.POSITIVE_INFINITY;
  let farthest = first;
  let returns = 0;
  return (data: Answer, count: number): Move => {
    if (current > farthest) returns = 0;
    farthest = Math.max(farthest, current);
    const length = Number(data[size] ?? query[size]) || count || 1;
    const now = Number(data[total]);
    const lost = lastTotal - now;
    lastTotal = now;
    const isLeast = now < least;
    if (isLeast) least = now;
    if (lost > 0 && current > first && (isLeast || returns < mostReturns)) {
      if (!isLeast) returns += 1;
      current = Math.max(first, current - Math.ceil(lost / length));
      return { place: { [page]: current }, isStale: true };
    }
    const isLast = count === 0 || (now >= 0 ? current * length >= now : count < length);
    current += 1;
    return { place: isLast ? undefined : { [page]: current } };
  };
}

/** Follows tokens until there is none, or the server gives one that it gave before. */
function byToken(token: string) {
  const followed = new Set<unknown>();
  return (data: Answer): Move => {
    const next = data[token];
    if (!next || followed.has(next)) return { place: undefined };
    followed.add(next);
    return { place: { [token]: next } };
  };
}

function isNew(seen: Set<unknown>, item: unknown, identity: string | undefined): boolean {
  const id = (identity && (item as Answer)[identity]) || JSON.stringify(item);
  return !seen.has(id) && !!seen.add(id);
}
