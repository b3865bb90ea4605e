import { finderOf } from './finder.js';
import { createNode, type KeyNode, placeText } from './key-tree.js';
import type { WireParameter } from './model.js';
import type { WireProblem } from './problem.js';
import type { WirePair, WireStyle } from './request.js';
import { readScalar } from './scalar.js';
import { buildValue, isScalar } from './value.js';

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
  const values: Record<string, unknown> = Object.create(null);
  const texts = new Map<string, string>();
  const roots = plantPairs(pairs, parameters, { texts, unknown, problems });
  for (const { name, type } of parameters) {
    const text = texts.get(name);
    if (text !== undefined) values[name] = readScalar(type.kind, text);
    const root = roots?.get(name);
    if (root)
      values[name] = buildValue(root, type, { name, problems, isExploded: options.style === 'contract' });
  }
  return { values, unknown, problems };
}

interface Gathered extends Pick<Decoded, 'unknown' | 'problems'> {
  /** Plain values, which most parameters have, by name. */
  readonly texts: Map<string, string>;
}

/** Gathers plain values as they are, and the keys of arrays and objects in a tree for each parameter. */
function plantPairs(
  pairs: Iterable<WirePair>,
  parameters: readonly WireParameter[],
  { texts, unknown, problems }: Gathered,
): Map<string, KeyNode> | undefined {
  const find = finderOf(parameters);
  let roots: Map<string, KeyNode> | undefined;
  for (const [key, text] of pairs) {
    const parameter = find(key);
    if (!parameter) {
      unknown.push(key);
      continue;
    }
    const { name, type } = parameter;
    if (key.length === name.length && isScalar(type)) {
      if (!texts.has(name)) texts.set(name, text);
      else if (!problems.some((known) => known.name === name && known.kind === 'repeated')) {
        problems.push({ name, kind: 'repeated', key });
      }
      continue;
    }
    roots ??= new Map();
    const root = roots.get(name) ?? createNode(key);
    const kind = placeText(root, type, key, name.length + 1, text);
    if (kind) problems.push({ name, kind, key });
    else roots.set(name, root);
  }
  return roots;
}
