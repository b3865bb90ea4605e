import type { WirePair } from '../wire/index.js';

/**
 * Headers over common ones: lower-case names, each once, without those that have no value and those that only the sender
 * of a message can know. Throws a TypeError for what can't stand in a header, a line break above all.
 */
export function mergeHeaders(
  common: readonly WirePair[],
  given: Readonly<Record<string, string>>,
): readonly WirePair[] {
  const named = Symbol.iterator in given ? given : Object.entries(given).filter(([, value]) => value != null);
  const own = [...new Headers(named)].filter(
    ([name]) => !/^(host|content-length|transfer-encoding)$/.test(name),
  );
  return Object.entries(Object.fromEntries<string>([...common, ...own]));
}
