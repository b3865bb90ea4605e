import type { WireType } from './model.js';
import type { WireProblemKind } from './problem.js';

const INDEX = /^[1-9][0-9]{0,8}$/;

/** The keys of one value, gathered: text sent for this very place, and what stands below it by index or member. */
export interface KeyNode {
  /** The first key, as sent, that led here. */
  readonly key: string;
  /** The key that ends here and every text it came with. */
  plain?: { readonly key: string; readonly texts: string[] };
  children?: Map<string, KeyNode>;
}

/** An empty node for a place that `key` leads to. */
export function createNode(key: string): KeyNode {
  return { key };
}

/**
 * Puts `text` at the place below `root` that the rest of `key`, from `start`, names. A path the type does not have
 * leaves the tree unchanged and comes back as a problem. Costs at most one step per level of the type, whatever the
 * key; indices run from 1 to 999,999,999 and reserve nothing.
 */
export function placeText(
  root: KeyNode,
  type: WireType,
  key: string,
  start: number,
  text: string,
): WireProblemKind | undefined {
  const path = readPath(type, key, start);
  if (typeof path === 'string') return path;
  let node = root;
  for (const segment of path) {
    node.children ??= new Map();
    const child = node.children.get(segment) ?? createNode(key);
    node.children.set(segment, child);
    node = child;
  }
  node.plain ??= { key, texts: [] };
  node.plain.texts.push(text);
  return undefined;
}

function readPath(root: WireType, key: string, start: number): string[] | WireProblemKind {
  const path: string[] = [];
  let type = root;
  for (let at = start; at <= key.length; ) {
    const dot = key.indexOf('.', at);
    const end = dot < 0 ? key.length : dot;
    const segment = key.slice(at, end);
    const inner = innerType(type, segment);
    if (typeof inner === 'string') return inner;
    path.push(segment);
    type = inner;
    at = end + 1;
  }
  return path;
}

function innerType(type: WireType, segment: string): WireType | WireProblemKind {
  if (type.kind === 'array') return INDEX.test(segment) ? type.items : 'badIndex';
  if (type.kind !== 'object') return 'tooDeep';
  const member = Object.hasOwn(type.properties, segment) ? type.properties[segment] : undefined;
  return member ?? 'unknownMember';
}
