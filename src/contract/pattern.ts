/** A regular expression in Unicode mode, or in the older mode if it is only valid there; throws if in neither. */
export function compilePattern(pattern: string, flags: string): RegExp {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return new RegExp(pattern);
  }
}
