import { asObject, type JsonObject } from '../document/follow-ref.js';

/** Formats that the faker writes by itself, and that it breaks on when a pattern made the text first. */
const FORMATS_OF_THEIR_OWN: ReadonlySet<unknown> = new Set(['date-time', 'date', 'time']);

/** Leaves out, in place, the patterns beside a format of time, which Prism's faker can't make both true; gives the document. */
export function makeGenerable(document: JsonObject): JsonObject {
  const open: unknown[] = [document];
  const seen = new Set<unknown>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null || seen.has(node)) continue;
    seen.add(node);
    const schema = asObject(node);
    if (FORMATS_OF_THEIR_OWN.has(schema.format) && typeof schema.pattern === 'string') {
      Reflect.deleteProperty(node, 'pattern');
    }
    for (const child of Object.values(node))
      if (typeof child === 'object' && child !== null) open.push(child);
  }
  return document;
}
