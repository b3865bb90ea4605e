import { describe, expect, it } from 'vitest';
import { readPairs, type WirePair } from '../../src/wire/index.js';

function read(text: string, limit = 10) {
  const pairs: WirePair[] = [];
  return { failure: readPairs(text, pairs, limit), pairs };
}

describe('readPairs', () => {
  it.each<[string, WirePair[]]>([
    ['', []],
    ['&&', []],
    [
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    [
      'a=1&a=2',
      [
        ['a', '1'],
        ['a', '2'],
      ],
    ],
    ['a=', [['a', '']]],
    ['a', [['a', '']]],
    ['=1', [['', '1']]],
    ['a=b=c', [['a', 'b=c']]],
    [
      '&a=1&&b=2&',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a;b=1;2', [['a;b', '1;2']]],
    ['a%3Db=1%262', [['a=b', '1&2']]],
    ['a+b=c+d', [['a b', 'c d']]],
    ['__proto__=1', [['__proto__', '1']]],
  ])('reads %j', (text, pairs) => {
    expect(read(text)).toEqual({ failure: undefined, pairs });
  });

  it.each([['a=%'], ['%=a'], ['ok=1&b=%ff'], ['a=1&%ff']])('fails at malformed encoding in %j', (text) => {
    expect(read(text).failure).toMatchObject({ failure: 'malformedEncoding' });
  });

  it('names the malformed parameter in one short line, without its value', () => {
    expect(read(`%${'\n'.repeat(1000)}=a`).failure?.detail).toMatch(
      /^not percent-encoded UTF-8: parameter "%(\\n)+…"$/,
    );
    expect(read('SecurityToken=secret%').failure?.detail).toBe(
      'not percent-encoded UTF-8: parameter "SecurityToken"',
    );
  });

  it('accepts as many pairs as the limit and not one more', () => {
    expect(read('a&b&c', 3).failure).toBeUndefined();
    expect(read('a&b&c&', 3).failure).toBeUndefined();
    expect(read('a&b&c&d', 3).failure).toEqual({
      failure: 'tooManyParameters',
      detail: 'more than 3 parameters',
    });
  });

  it('counts what is already in the list', () => {
    expect(readPairs('b=1', [['a', '1']], 1)).toMatchObject({ failure: 'tooManyParameters' });
  });
});
