import type { Declared } from './declared.js';
import type { RowPart } from './model.js';

/** Reads which part of a tag row each field of an answer's item shows. @throws DeclarationError */
export function readRow(effect: Declared): ReadonlyMap<string, RowPart> {
  const row = effect.member('item').members();
  if (row.length === 0) effect.member('item').refuse('must name at least one field');
  return new Map(row.map(([field, part]) => [field, part.oneOf(['identity', 'type', 'key', 'value'])]));
}
