import type { Operation } from '../../../src/contract/index.js';
import { encodeParameters } from '../../../src/wire/index.js';
import { acceptedWith, sent } from './accepted.js';
import { breakKeyword, keeps } from './broken-values.js';
import { bodyOf, type Case, type Expected, valueAt, withValue } from './cases.js';
import { recordedOf } from './recorded.js';
import { placesIn, type Rule, readPlace, schemaAt, type ValuePlace } from './schema-places.js';

/** What no accepted request can show, and why. */
export const unbreakable: readonly { readonly reason: string; isIt(rule: Rule): boolean }[] = [
  {
    reason: 'every text is a string',
    isIt: ({ keyword, value }) => keyword === 'type' && value === 'string',
  },
  {
    reason: 'an empty list sends nothing, so it is not there at all',
    isIt: ({ keyword, value }) => keyword === 'minItems' && value === 1,
  },
  {
    reason: 'no text is shorter than nothing',
    isIt: ({ keyword, value }) => keyword === 'minLength' && value === 0,
  },
  {
    reason: 'a number that JavaScript cannot hold is not read as one, so its type is what is wrong',
    isIt: ({ keyword, value }) => keyword === 'format' && value === 'int64',
  },
];

/** One case for each constraint of a parameter and of everything in it, accepted though the request breaks it. */
export function casesOf(operation: Operation, index: number): Case[] {
  const place = placeOfParameter(operation, index);
  const { name = '', required = false } = operation.parameters[index] ?? {};
  const declared = place.pointer.replace(/\/schema$/, '');
  const missing: Expected = ['missing-parameter', pointerOf([name]), `${declared}/required`];
  return [
    ...(required ? [toCase(operation, [name], 'required', undefined, [missing])] : []),
    ...[...placesIn(place)].flatMap((inner) => [
      ...ruleCases(operation, inner),
      ...memberCases(operation, inner, declared),
    ]),
  ];
}

/** Every constraint of a parameter and of everything in it. */
export function rulesOf(operation: Operation, index: number): Rule[] {
  return [...placesIn(placeOfParameter(operation, index))].flatMap(({ rules }) => rules);
}

function placeOfParameter({ id, parameters }: Operation, index: number): ValuePlace {
  const schema = schemaAt('paths', `/${id}`, 'post', 'parameters', String(index), 'schema');
  const { name = '' } = parameters[index] ?? {};
  if (schema === undefined) throw new Error(`${id} ${name} has no schema`);
  return readPlace(schema, [name]);
}

function ruleCases(operation: Operation, place: ValuePlace): Case[] {
  const own = place.rules.filter(({ isAlternative }) => !isAlternative);
  const breakable = own.filter((rule) => !unbreakable.some(({ isIt }) => isIt(rule)));
  const cases = breakable.map((rule) => ruleCase(operation, place, rule, own));
  const first = firstAlternative(place);
  if (first === undefined) return cases;
  const expected: Expected = ['invalid-parameter', pointerOf(place.path), first.pointer];
  return [...cases, toCase(operation, place.path, 'every alternative', 'no such value', [expected])];
}

/** What is said for all alternatives where a value breaks all of them. */
function firstAlternative({ rules }: ValuePlace): Rule | undefined {
  return rules.find(({ isAlternative, keyword }) => isAlternative && keyword === 'enum');
}

function ruleCase(operation: Operation, place: ValuePlace, rule: Rule, own: readonly Rule[]): Case {
  const [base] = acceptedWith(operation, place.path);
  const { path } = place;
  const lists = listsOf(valueAt(base?.values, path), place);
  const read = (value: unknown) => valueAt(sent(operation, withValue(base?.values, path, value)), path);
  const broken = breakKeyword(place, rule.keyword, lists, read);
  if (broken === undefined) throw new Error(`no value breaks ${rule.pointer}; add one to broken-values.ts`);
  const said = firstAlternative(place);
  const expected = broken.keywords.map((keyword): Expected => {
    const found = said && !keeps(said, broken.value) ? said : own.find((each) => each.keyword === keyword);
    return ['invalid-parameter', pointerOf(path), found?.pointer ?? ''];
  });
  return toCase(operation, path, rule.keyword, broken.value, expected);
}

/** Lists that are too long, or that say something twice, out of one that is right. */
function listsOf(value: unknown, { item: place }: ValuePlace): unknown[] {
  if (!Array.isArray(value)) return [];
  const [item] = value;
  const isChoice = place?.rules.some(({ keyword }) => keyword === 'enum');
  const another = (index: number) => {
    if (isChoice) return item;
    return typeof item === 'object' ? { ...item, Key: `${item.Key}${index}` } : `${item}${index}`;
  };
  const long = [11, 21, 51].map((length) => Array.from({ length }, (_, index) => another(index)));
  return [[item, item], ...long];
}

function memberCases(operation: Operation, place: ValuePlace, declared: string): Case[] {
  if (place.members.size === 0) return [];
  const required = [...place.required].map((name) => {
    const path = [...place.path, name];
    const pointer = place.members.get(name)?.pointer ?? '';
    return toCase(operation, path, 'required', undefined, [['missing-parameter', pointerOf(path), pointer]]);
  });
  const [name = ''] = place.path;
  const expected: Expected = ['undocumented-parameter', pointerOf([name]), declared];
  return [
    ...required,
    toCase(operation, [...place.path, 'Undocumented'], 'undocumented member', 'x', [expected]),
  ];
}

/** A request with a parameter that the operation does not have. */
export function undocumentedCase(operation: Operation): Case {
  const expected: Expected = [
    'undocumented-parameter',
    pointerOf(['Undocumented']),
    `/paths/~1${operation.id}/post`,
  ];
  return toCase(operation, ['Undocumented'], 'undocumented', 'x', [expected]);
}

/** Requests that were refused for a rule between parameters, as if they had been accepted. */
export function parameterRuleCases(operation: Operation): Case[] {
  const [accepted] = acceptedWith(operation, []);
  return operation.rules.map(({ name, code }, index) => {
    const refused = recordedOf(operation.id).find(
      (each) => each.response.status >= 400 && bodyOf(each).Code === code,
    );
    if (accepted === undefined || refused === undefined) throw new Error(`no recording breaks ${name}`);
    const pointer = `/paths/~1${operation.id}/post/x-parameter-rules/${index}`;
    const exchange = { request: refused.request, response: accepted.exchange.response };
    return {
      name: `${operation.id} ${name}`,
      exchange,
      expected: [['invalid-parameter', '/request/query', pointer]],
    };
  });
}

function toCase(
  operation: Operation,
  path: readonly string[],
  keyword: string,
  value: unknown,
  expected: readonly Expected[],
): Case {
  const [base] = acceptedWith(operation, keyword.startsWith('undocumented') ? path.slice(0, -1) : path);
  if (base === undefined) throw new Error(`no accepted recording has ${operation.id} ${path.join('.')}`);
  const pairs = encodeParameters(withValue(base.values, path, value) as object);
  const query = new URLSearchParams([['Action', operation.id], ['Version', '2016-04-28'], ...pairs]);
  const exchange = { ...base.exchange, request: { method: 'GET', url: `/?${query}` } };
  return { name: `${operation.id} ${path.join('.')} ${keyword}`, exchange, expected };
}

function pointerOf(path: readonly string[]): string {
  return ['/request/query', ...path].join('/');
}
