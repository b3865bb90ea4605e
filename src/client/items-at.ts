/** The list at a path of an answer; the API leaves empty ones out. */
export function itemsAt(data: unknown, path: readonly string[]): readonly unknown[] {
  const found = path.reduce<unknown>((value, name) => Object(value)[name], data);
  return Array.isArray(found) ? found : [];
}
