import type { Constraint } from '../contract/shape.js';
import { cut } from './show.js';

const WORDS: Readonly<Record<string, (value: unknown) => string>> = {
  enum: (value) => `one of ${list(value)}`,
  const: (value) => JSON.stringify(value),
  type: (value) => `type ${[value].flat().join(' or ')}`,
  pattern: (value) => `text that matches ${value}`,
  format: (value) => `format ${value}`,
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  minItems: (value) => `at least ${value} items`,
  maxItems: (value) => `at most ${value} items`,
  uniqueItems: () => 'items that differ from each other',
  minimum: (value) => `${value} or more`,
  maximum: (value) => `${value} or less`,
};

/** A constraint in words: `one of "a", "b"`. */
export function describeConstraint({ keyword, value }: Pick<Constraint, 'keyword' | 'value'>): string {
  const words = WORDS[keyword];
  return words ? words(value) : `${keyword} ${cut(JSON.stringify(value) ?? '')}`;
}

function list(value: unknown): string {
  return cut((Array.isArray(value) ? value : [value]).map((item) => JSON.stringify(item)).join(', '), 300);
}
