/**
 * Spreads parameter values over flat pairs, in the given order: items count from 1 (`Path.1`), members follow a
 * dot (`Item.1.Name`), numbers and booleans become text. `null`, `undefined`, `[]` and `{}` send nothing and take no
 * index; the empty string is sent.
 */
export function encodeParameters(values: object): [key: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const [name, value] of Object.entries(values)) spread(value, name, pairs);
  return pairs;
}

function spread(value: unknown, key: string, pairs: [string, string][]): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    pairs.push([key, String(value)]);
  } else if (Array.isArray(value)) {
    let index = 1;
    for (const item of value) {
      const before = pairs.length;
      spread(item, `${key}.${index}`, pairs);
      if (pairs.length > before) index += 1;
    }
  } else {
    for (const [name, member] of Object.entries(value)) spread(member, `${key}.${name}`, pairs);
  }
}
