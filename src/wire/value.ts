import type { KeyNode } from './key-tree.js';
import type { WireType } from './model.js';
import type { WireProblem, WireProblemKind } from './problem.js';
import { readScalar } from './scalar.js';

/** One parameter's value in the making: its name, where problems go, and whether a plain name may list items. */
export interface ValueContext {
  readonly name: string;
  readonly problems: WireProblem[];
  readonly isExploded: boolean;
}

/** The value that the gathered keys of one parameter stand for; oddities are added to `context.problems`. */
export function buildValue(root: KeyNode, type: WireType, context: ValueContext): unknown {
  if (context.isExploded && type.kind === 'array' && isScalar(type.items) && !root.children) {
    return root.plain?.texts.map((text) => readScalar(type.items.kind, text));
  }
  return buildNode(root, type, context);
}

function buildNode(node: KeyNode, type: WireType, context: ValueContext): unknown {
  const { plain, children } = node;
  if (children) {
    if (plain) report(context, 'mixed', plain.key);
    return type.kind === 'array'
      ? buildItems(children, type.items, context)
      : buildMembers(children, type, context);
  }
  const [text = '', ...repeated] = plain?.texts ?? [];
  if (plain && repeated.length > 0) report(context, 'repeated', plain.key);
  if (isScalar(type)) return readScalar(type.kind, text);
  report(context, type.kind === 'array' ? 'arrayExpected' : 'objectExpected', node.key);
  return text;
}

function buildItems(
  children: ReadonlyMap<string, KeyNode>,
  items: WireType,
  context: ValueContext,
): unknown[] {
  const inOrder = [...children].sort(([left], [right]) => Number(left) - Number(right));
  const gap = inOrder.find(([index], position) => Number(index) !== position + 1);
  if (gap) report(context, 'gap', gap[1].key);
  return inOrder.map(([, node]) => buildNode(node, items, context));
}

function buildMembers(
  children: ReadonlyMap<string, KeyNode>,
  type: WireType,
  context: ValueContext,
): Record<string, unknown> {
  if (type.kind !== 'object') return {};
  // Not without prototype: ajv's uniqueItems compares items by their inherited valueOf. fromEntries never sets one.
  return Object.fromEntries(
    [...children].flatMap(([name, child]) => {
      const member = Object.hasOwn(type.properties, name) ? type.properties[name] : undefined;
      return member ? [[name, buildNode(child, member, context)]] : [];
    }),
  );
}

/** True for values that one pair carries whole. */
export function isScalar(type: WireType): boolean {
  return type.kind !== 'array' && type.kind !== 'object';
}

function report(context: ValueContext, kind: WireProblemKind, key: string): void {
  context.problems.push({ name: context.name, kind, key });
}
