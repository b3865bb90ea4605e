import type { Exchange } from '../../../src/check/index.js';
import { breakKeyword } from './broken-values.js';
import { bodyOf, type Case, type Expected, valueAt, withAnswer, withValue } from './cases.js';
import { contract, recordedOf } from './recorded.js';
import { placesIn, readPlace, schemaAt, type ValuePlace } from './schema-places.js';

/** A declared answer of an operation: its schema, and the recorded exchanges that got it. */
export interface DeclaredAnswer {
  readonly operation: string;
  readonly status: string;
  readonly body: ValuePlace;
  readonly exchanges: readonly Exchange[];
}

/** Every answer that the contract declares. */
export const declaredAnswers: readonly DeclaredAnswer[] = Object.values(contract.operations).flatMap(
  ({ id, responses }) =>
    responses.map((status): DeclaredAnswer => {
      const place = schemaAt(
        'paths',
        `/${id}`,
        'post',
        'responses',
        status,
        'content',
        'application/json',
        'schema',
      );
      if (place === undefined) throw new Error(`${id} ${status} has no schema`);
      const isOwn = ({ response }: Exchange) => {
        const own = String(response.status);
        return (responses.includes(own) ? own : 'default') === status;
      };
      return { operation: id, status, body: readPlace(place), exchanges: recordedOf(id).filter(isOwn) };
    }),
);

/** One case for each keyword, each required member and each object of an answer's schema. */
export function casesOf(answer: DeclaredAnswer): Case[] {
  return [...placesIn(answer.body)].flatMap((place) => [
    ...keywordCases(answer, place),
    ...requiredCases(answer, place),
    ...unknownMemberCases(answer, place),
  ]);
}

function keywordCases(answer: DeclaredAnswer, place: ValuePlace): Case[] {
  const own = place.rules.filter(({ isAlternative }) => !isAlternative);
  return own.flatMap((rule): Case[] => {
    const broken = breakKeyword(place, rule.keyword);
    if (broken === undefined) throw new Error(`no value breaks ${rule.pointer}; add one to broken-values.ts`);
    const expected = broken.keywords.map((keyword): Expected => {
      const first = own.find((each) => each.keyword === keyword);
      return ['invalid-response-body', pointerOf(place.path), first?.pointer ?? ''];
    });
    return [
      toCase(
        answer,
        place.path,
        rule.keyword,
        broken.value,
        atCode(answer, place.path, rule.keyword, expected),
      ),
    ];
  });
}

function requiredCases(answer: DeclaredAnswer, place: ValuePlace): Case[] {
  return [...place.required].map((name) => {
    const path = [...place.path, name];
    const declared = place.members.get(name)?.pointer ?? '';
    return toCase(answer, path, 'required', undefined, [
      ['invalid-response-body', pointerOf(path), declared],
    ]);
  });
}

function unknownMemberCases(answer: DeclaredAnswer, place: ValuePlace): Case[] {
  if (place.members.size === 0) return [];
  const path = [...place.path, 'Undocumented'];
  const expected: Expected = ['undocumented-property', pointerOf(path), place.pointer];
  return [toCase(answer, path, 'undocumented member', 'x', [expected])];
}

/** A text that is no code of the contract is found as such, and as nothing else. */
function atCode(
  { operation, status }: DeclaredAnswer,
  path: readonly string[],
  keyword: string,
  expected: Expected[],
): Expected[] {
  if (path.join() !== 'Code' || keyword === 'type' || status.startsWith('2')) return expected;
  return [['undocumented-error-code', pointerOf(path), `/paths/~1${operation}/post/responses`]];
}

function toCase(
  { operation, status, exchanges }: DeclaredAnswer,
  path: readonly string[],
  keyword: string,
  value: unknown,
  expected: readonly Expected[],
): Case {
  const base = deepest(exchanges, path);
  if (base === undefined) throw new Error(`no recording has ${operation} ${status}: npm run record`);
  const exchange = withAnswer(base, withValue(bodyOf(base), path, value));
  return { name: `${operation} ${status} ${pointerOf(path)} ${keyword}`, exchange, expected };
}

/** The exchange whose answer has most of a path already. */
function deepest(exchanges: readonly Exchange[], path: readonly string[]): Exchange | undefined {
  for (let length = path.length; length >= 0; length--) {
    const found = exchanges.find((each) => valueAt(bodyOf(each), path.slice(0, length)) !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

function pointerOf(path: readonly string[]): string {
  return ['/response/body', ...path].join('/');
}
