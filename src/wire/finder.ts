import type { WireParameter } from './model.js';

/** Finds the parameter a key belongs to. */
export type Finder = (key: string) => WireParameter | undefined;

const finders = new WeakMap<readonly WireParameter[], Finder>();

/**
 * Looks a key up among the parameters: the whole key, else its longest start before a dot that is a name. Made once
 * per list of parameters, so the list must not change afterwards; costs no more dots than the names have.
 */
export function finderOf(parameters: readonly WireParameter[]): Finder {
  const made = finders.get(parameters) ?? createFinder(parameters);
  finders.set(parameters, made);
  return made;
}

function createFinder(parameters: readonly WireParameter[]): Finder {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const mostDots = Math.max(0, ...parameters.map(({ name }) => name.split('.').length - 1));
  return (key) => {
    let found = byName.get(key);
    if (found) return found;
    let dot = key.indexOf('.');
    for (let dots = 0; dot >= 0 && dots <= mostDots; dots += 1) {
      found = byName.get(key.slice(0, dot)) ?? found;
      dot = key.indexOf('.', dot + 1);
    }
    return found;
  };
}
