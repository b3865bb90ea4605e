import type { WireType } from './model.js';

const INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/**
 * Reads a value as its declared kind. What is not written as that kind stays the text it is, for the validator to
 * refuse; so does an integer beyond 2^53 - 1, which a JavaScript number cannot hold exactly.
 */
export function readScalar(kind: WireType['kind'], text: string): string | number | boolean {
  if (kind === 'integer') return readNumber(text, INTEGER, Number.isSafeInteger);
  if (kind === 'number') return readNumber(text, NUMBER, Number.isFinite);
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

function readNumber(text: string, syntax: RegExp, isExact: (value: number) => boolean): string | number {
  if (!syntax.test(text)) return text;
  const value = Number(text);
  return isExact(value) ? value : text;
}
