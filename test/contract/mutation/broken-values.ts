import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Rule, ValuePlace } from './schema-places.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);

/** A value that breaks a keyword, and all the keywords that it breaks: only that one, where there is such a value. */
export interface BrokenValue {
  readonly value: unknown;
  readonly keywords: readonly string[];
}

const values: readonly unknown[] = [
  7,
  'no such value',
  'no such valueZ',
  '2026-01-01T00:00:00+08:00',
  '',
  'http://a',
  'a b',
  'x'.repeat(300),
  -1,
  0,
  3_000_000_000,
  1e30,
  1000,
  1.5,
  true,
  [],
  {},
];

/**
 * The best value to break a keyword of a place with; undefined if there is none. `others` are tried first; `read` says
 * what becomes of a value on its way.
 */
export function breakKeyword(
  place: ValuePlace,
  keyword: string,
  others: readonly unknown[] = [],
  read: (value: unknown) => unknown = (value) => value,
): BrokenValue | undefined {
  const broken = [...others, ...values].flatMap((value): BrokenValue[] => {
    const keywords = brokenKeywords(place, read(value));
    return keywords.includes(keyword) ? [{ value, keywords }] : [];
  });
  return broken.sort((a, b) => a.keywords.length - b.keywords.length)[0];
}

/** The keywords of a place that a value breaks; a wrong type says it all. */
function brokenKeywords({ rules }: ValuePlace, value: unknown): string[] {
  const keywords = rules.filter(({ isAlternative }) => !isAlternative).filter((rule) => !keeps(rule, value));
  const names = [...new Set(keywords.map(({ keyword }) => keyword))];
  return names.includes('type') ? ['type'] : names;
}

const compiled = new Map<string, (value: unknown) => boolean>();

/** True if a value keeps a keyword. */
export function keeps({ keyword, value: limit }: Rule, value: unknown): boolean {
  const schema = { [keyword]: limit };
  const key = JSON.stringify(schema);
  const validate = compiled.get(key) ?? ajv.compile(schema);
  compiled.set(key, validate);
  return validate(value);
}
