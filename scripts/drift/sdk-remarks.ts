/** True if the remarks of a parameter say that it has to be there. */
export function isSaidRequired(remarks: string): boolean {
  return /^This parameter is required\.?$/im.test(remarks);
}

/**
 * The values that remarks list: bold ones after "Valid values", as the points of a list or on the same line;
 * undefined where there is no list, or a range.
 */
export function listedValues(remarks: string): string[] | undefined {
  const [, rest] = /valid values:?([\s\S]*)/i.exec(remarks) ?? [];
  if (rest === undefined) return undefined;
  const points = [...rest.matchAll(/^\s*[-*]\s+\*\*([^*]+)\*\*/gm)];
  const [line = ''] = rest.split('\n', 1);
  if (points.length === 0 && /\*\*\s*(?:to|through|~|-|–)\s*\*\*/.test(line)) return undefined;
  const found = points.length > 0 ? points : [...line.matchAll(/\*\*([^*]+)\*\*/g)];
  return found.length === 0 ? undefined : found.map(([, value = '']) => value.trim());
}
