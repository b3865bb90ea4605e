import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifiersFor, isIdentifier } from '../../scripts/generate/identifiers.js';
import { commentText, literal, propertyKey } from '../../scripts/generate/literal.js';

describe('identifiers', () => {
  it.each([
    ['keep names that are identifiers', ['CreateFlowLog', '$a', '_b'], ['CreateFlowLog', '$a', '_b']],
    [
      'replace what identifiers may not hold',
      ['repos/get', 'a-b.c', 'get_/users/{id}'],
      ['repos_get', 'a_b_c', 'get_users_id'],
    ],
    ['step aside for reserved words and digits', ['delete', '2fa', 'await'], ['delete_', '_2fa', 'await_']],
    ['stay apart', ['a-b', 'a_b', 'a/b'], ['a_b_2', 'a_b', 'a_b_3']],
    ['exist for names without a letter', ['', '日本', '///'], ['unnamed', 'unnamed_2', 'unnamed_3']],
    ['leave taken names alone', ['validators'], ['validators_2']],
  ])('%s', (_what, names, wanted) => {
    expect([...identifiersFor(names, (name) => name === 'validators').values()]).toEqual(wanted);
  });

  it('are valid and unique for any names, whatever their order', () => {
    const anyNames = fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('class', 'a-b', 'a_b', 'a_b_2')));
    fc.assert(
      fc.property(anyNames, (names) => {
        const found = [...identifiersFor(names).values()];
        expect(found.every(isIdentifier)).toBe(true);
        expect(new Set(found).size).toBe(names.length);
      }),
    );
  });
});

describe('literals', () => {
  it('mean the same data when they are run', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(run(literal(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('keep __proto__ an ordinary member', () => {
    const value = JSON.parse('{"__proto__":{"a":1},"b":2}');
    expect(Object.keys(run(literal(value)) as object)).toEqual(['__proto__', 'b']);
  });

  it.each([
    ['name', 'name'],
    ['Quota.Exceeded', '"Quota.Exceeded"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['__proto__', "['__proto__']"],
  ])('write the key %j as %s', (key, wanted) => {
    expect(propertyKey(key)).toBe(wanted);
  });

  it('keep comments closed', () => {
    expect(commentText('ends */ here\nand there')).toBe('ends * / here and there');
  });
});

function run(source: string): unknown {
  return new Function(`return ${source}`)();
}
