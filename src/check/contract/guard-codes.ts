import { isObject, locate } from '../../contract/index.js';

/**
 * The codes in an operation's extensions apart from its violation codes: guards of its effect, and the limits of the
 * resource that it works on. A request can be perfectly well formed and get them.
 */
export function collectCodes(extensions: Readonly<Record<string, unknown>>, bundle: unknown): Set<string> {
  const codes = new Set<string>();
  visit(extensions, codes);
  visit(locate(bundle, ['x-resources'])?.node, codes);
  return codes;
}

function visit(node: unknown, codes: Set<string>): void {
  if (Array.isArray(node)) for (const item of node) visit(item, codes);
  if (!isObject(node)) return;
  if (typeof node.code === 'string') codes.add(node.code);
  for (const value of Object.values(node)) visit(value, codes);
}
