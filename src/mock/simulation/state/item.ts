import type { JsonObject } from '../../document/follow-ref.js';
import type { Place } from '../model/index.js';

/** Something that was created, as an answer shows it; replaced, never changed, so that answers may hold it. */
export type Item = JsonObject;

/** A change on its way: `status` is `via` until the transition is over, then `to`. */
export interface Transition {
  /** Stable status before, or the pseudo-status of what did not exist. */
  readonly from: string;
  readonly via: string;
  readonly to: string;
  /** Milliseconds since 1970 by the clock of its account. */
  readonly startedAt: number;
  /** How often it was seen in this transition. */
  reads: number;
}

/** An item in its collection; `order` grows with creation. */
export interface Entry {
  readonly id: string;
  readonly order: number;
  item: Item;
  transition: Transition | undefined;
}

/** Reads what stands at a place of items. */
export function reader(place: Place): (item: Item) => unknown {
  const [name = ''] = place;
  return place.length === 1 ? (item) => item[name] : (item) => valueAt(item, place);
}

/** What stands at a place of an item. */
export function valueAt(item: Item, place: Place): unknown {
  let value: unknown = item;
  for (const name of place) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Item)[name];
  }
  return value;
}

/** A copy of an item with another value at a place. */
export function withValue(item: Item, [name, ...rest]: Place, value: unknown): Item {
  if (name === undefined) return item;
  const inner = item[name];
  const member = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? (inner as Item) : {};
  return { ...item, [name]: rest.length === 0 ? value : withValue(member, rest, value) };
}

/** True for the same JSON value; the order of members does not count. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && isSame((a as Item)[name], (b as Item)[name]))
  );
}

/** True when a value is one of some values; a list is, when one of its items is. */
export function isOneOf(value: unknown, values: readonly unknown[]): boolean {
  if (values.some((each) => isSame(each, value))) return true;
  return Array.isArray(value) && value.some((item) => values.some((each) => isSame(each, item)));
}
