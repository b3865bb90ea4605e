import { follow, isObject, type Located, locate, member, pointerTokens } from '../../src/contract/index.js';

/** The type of the schema at a pointer of the bundle: `string`, `array of object`; undefined where it names none. */
export function typeAt(bundle: unknown, pointer: string): string | undefined {
  const place = locate(bundle, pointerTokens(pointer));
  return place && typeOf(bundle, place, 0);
}

/** True if the parameter or member whose schema stands at a pointer has to be there. */
export function isRequiredAt(bundle: unknown, pointer: string): boolean {
  const tokens = pointerTokens(pointer);
  const owner = locate(bundle, tokens.slice(0, -1))?.node;
  return isObject(owner) && owner.required === true;
}

function typeOf(bundle: unknown, written: Located, depth: number): string | undefined {
  const place = follow(bundle, written);
  if (place === undefined || !isObject(place.node) || depth > 20) return undefined;
  const names = [place.node.type].flat().filter((type) => typeof type === 'string' && type !== 'null');
  if (names.length === 0) return partType(bundle, place, depth);
  const type = names.join(' or ');
  const items = type === 'array' ? member(place, 'items') : undefined;
  const inner = items && typeOf(bundle, items, depth + 1);
  return inner === undefined ? type : `${type} of ${inner}`;
}

/** The type that the parts of a combined schema have. */
function partType(bundle: unknown, place: Located, depth: number): string | undefined {
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = member(place, keyword);
    if (!list || !Array.isArray(list.node)) continue;
    const types = list.node.flatMap((_part, index) => {
      const part = member(list, String(index));
      return (part && typeOf(bundle, part, depth + 1)) ?? [];
    });
    if (types.length > 0) return [...new Set(types)].join(' or ');
  }
  return undefined;
}
