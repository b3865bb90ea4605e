import type { Shape } from '../contract/shape.js';
import type { CoverageBook } from './book.js';

/** A place of a value that coverage counts: numbers of the items that a value there touches. */
export interface ValueNode {
  readonly shape: Shape;
  readonly number: number;
  readonly enums: ReadonlyMap<unknown, number> | undefined;
  /** Constraints that a value of an accepted request keeps. */
  readonly kept: readonly number[];
  readonly properties: Map<string, ValueNode>;
  items: ValueNode | undefined;
}

/** What the numbered places of one tree are called. */
export interface NodeNaming {
  readonly part: 'parameters' | 'response-fields';
  /** Before the path: `CreateFlowLog`, `CreateFlowLog 200`. */
  readonly prefix: string;
  readonly operation?: string;
  /** Between list and item: `.N`, `[]`. */
  readonly index: string;
  /** Requests only: what is kept and broken is counted for each constraint. */
  readonly withConstraints: boolean;
}

/** Numbers a shape and everything below it; a shape inside itself is numbered once. */
export function numberShape(
  book: CoverageBook,
  shape: Shape,
  path: string,
  naming: NodeNaming,
  around: ReadonlyMap<Shape, ValueNode> = new Map(),
): ValueNode {
  const repeated = around.get(shape);
  if (repeated !== undefined) return repeated;
  const { part, prefix, index } = naming;
  const owner = naming.operation === undefined ? {} : { operation: naming.operation };
  const name = `${prefix} ${path}`.trim();
  const enums = shape.enums.map(({ value, pointer }) => {
    const item = {
      part: 'enum-values',
      name: `${name} = ${JSON.stringify(value)}`,
      pointer,
      ...owner,
    } as const;
    return [value, book.number(item)] as const;
  });
  const node: ValueNode = {
    shape,
    number: path === '' ? -1 : book.number({ part, name, pointer: shape.pointer, ...owner }),
    enums: enums.length > 0 ? new Map(enums) : undefined,
    kept: naming.withConstraints ? numberConstraints(book, shape, name, owner) : [],
    properties: new Map(),
    items: undefined,
  };
  const inside = new Map([...around, [shape, node]]);
  for (const [key, inner] of shape.properties) {
    const below = path === '' ? key : `${path}.${key}`;
    node.properties.set(key, numberShape(book, inner, below, naming, inside));
  }
  if (shape.items) node.items = numberShape(book, shape.items, `${path}${index}`, naming, inside);
  return node;
}

function numberConstraints(
  book: CoverageBook,
  shape: Shape,
  name: string,
  owner: { readonly operation?: string },
): number[] {
  return shape.constraints.filter(isBreakable).map(({ keyword, pointer }) => {
    const item = { part: 'constraints', pointer, ...owner } as const;
    const kept = book.number({ ...item, name: `${name} ${keyword}, kept` });
    book.number({ ...item, name: `${name} ${keyword}, refused` });
    return kept;
  });
}

/** Any text is a string, so on the wire `type: string` can't be broken. */
function isBreakable({ keyword, value }: { readonly keyword: string; readonly value: unknown }): boolean {
  return keyword !== 'type' || value !== 'string';
}

/**
 * Notes the numbers that a value touches, and tells whether it has members that its shape does not know. Costs one
 * look-up for each member.
 */
export function touchValue(node: ValueNode, value: unknown, touched: number[]): boolean {
  if (node.number >= 0) touched.push(node.number);
  for (const kept of node.kept) touched.push(kept);
  if (typeof value !== 'object' || value === null) {
    const number = node.enums?.get(value);
    if (number !== undefined) touched.push(number);
    return false;
  }
  if (Array.isArray(value)) {
    if (node.items === undefined) return false;
    let hasUnknown = false;
    for (const item of value) hasUnknown = touchValue(node.items, item, touched) || hasUnknown;
    return hasUnknown;
  }
  return touchMembers(node, value as Record<string, unknown>, touched);
}

function touchMembers(node: ValueNode, value: Record<string, unknown>, touched: number[]): boolean {
  const { properties, shape } = node;
  let hasUnknown = false;
  for (const name in value) {
    const inner = properties.get(name);
    if (inner !== undefined) hasUnknown = touchValue(inner, value[name], touched) || hasUnknown;
    else hasUnknown ||= !shape.isOpen && properties.size > 0;
  }
  return hasUnknown;
}

/** The paths of the members that a shape does not know; for the few values of which `touchValue` says so. */
export function findUnknown(
  { shape, properties, items }: ValueNode,
  value: unknown,
  path: readonly string[] = [],
): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    return items ? value.flatMap((item, index) => findUnknown(items, item, [...path, String(index)])) : [];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = properties.get(name);
    if (inner !== undefined) return findUnknown(inner, member, [...path, name]);
    return shape.isOpen || properties.size === 0 ? [] : [[...path, name]];
  });
}
