import { finderOf } from './finder.js';
import { createNode, type KeyNode, placeText } from './key-tree.js';
import type { WireParameter } from './model.js';
import type { WireProblem } from './problem.js';
import type { WirePair, WireStyle } from './request.js';
import { buildValue } from './value.js';

/** How a request wrote its arrays; a `WireCall` serves. */
export interface DecodeOptions {
  /**
   * `rpc` (the default): items have indices. `contract`: a repeated plain name lists items as well, which is how
   * OpenAPI's `style: form` with `explode: true` sends an array of plain values.
   */
  readonly style?: WireStyle;
}

/** Values by parameter name (an object without prototype), keys of no parameter, and the odd keys of known ones. */
export interface Decoded {
  readonly values: Record<string, unknown>;
  readonly unknown: string[];
  readonly problems: WireProblem[];
}

/**
 * Turns the flat pairs of a request into one value per parameter, steered by the parameters' types. Never throws and
 * never validates: what does not fit its type stays text. The order of pairs matters only for repeated keys, where
 * the first wins, as `getParameter` of a Java servlet answers. Cost grows with the number of pairs, not with indices.
 */
export function decodeParameters(
  pairs: Iterable<WirePair>,
  parameters: readonly WireParameter[],
  options: DecodeOptions = {},
): Decoded {
  const unknown: string[] = [];
  const problems: WireProblem[] = [];
  const roots = plantPairs(pairs, parameters, unknown, problems);
  const values: Record<string, unknown> = Object.create(null);
  for (const { name, type } of parameters) {
    const root = roots.get(name);
    if (root)
      values[name] = buildValue(root, type, { name, problems, isExploded: options.style === 'contract' });
  }
  return { values, unknown, problems };
}

function plantPairs(
  pairs: Iterable<WirePair>,
  parameters: readonly WireParameter[],
  unknown: string[],
  problems: WireProblem[],
): Map<string, KeyNode> {
  const find = finderOf(parameters);
  const roots = new Map<string, KeyNode>();
  for (const [key, text] of pairs) {
    const parameter = find(key);
    if (!parameter) {
      unknown.push(key);
      continue;
    }
    const { name, type } = parameter;
    const root = roots.get(name) ?? createNode(key);
    const kind = placeText(root, type, key, name.length + 1, text);
    if (kind) problems.push({ name, kind, key });
    else roots.set(name, root);
  }
  return roots;
}
