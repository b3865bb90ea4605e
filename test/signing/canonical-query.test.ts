import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalQuery, percentEncode } from '../../src/signing/index.js';
import { pairs, text } from './arbitraries.js';

describe('percentEncode', () => {
  it.each([
    ['azAZ09-_.~', 'azAZ09-_.~'],
    [' ', '%20'],
    ['+', '%2B'],
    ['*', '%2A'],
    ["!'()", '%21%27%28%29'],
    ['"', '%22'],
    ['%2A', '%252A'],
    ['中🧪', '%E4%B8%AD%F0%9F%A7%AA'],
    ['', ''],
  ])('writes %j as %s', (given, want) => {
    expect(percentEncode(given)).toBe(want);
  });

  it('writes nothing but unreserved characters and upper-case escapes, and loses nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(percentEncode(given)).toMatch(/^([A-Za-z0-9._~-]|%[0-9A-F]{2})*$/);
        expect(decodeURIComponent(percentEncode(given))).toBe(given);
      }),
    );
  });

  it('writes a lone surrogate as every URL does, instead of throwing', () => {
    expect(percentEncode('a\ud800b\udc00')).toBe('a%EF%BF%BDb%EF%BF%BD');
    expect(new URL('http://h/?a\ud800b\udc00').search).toBe('?a%EF%BF%BDb%EF%BF%BD');
  });
});

describe('canonicalQuery', () => {
  it('sorts by name, repeated names by value, and keeps empty values', () => {
    expect(
      canonicalQuery([
        ['b', '2'],
        ['B', ''],
        ['b', '10'],
        ['Tag.10.Key', 'x'],
        ['Tag.1.Key', 'y'],
      ]),
    ).toBe('B=&Tag.1.Key=y&Tag.10.Key=x&b=10&b=2');
  });

  it('sorts names before it encodes them', () => {
    expect(
      canonicalQuery([
        ['a$', ''],
        ['a ', ''],
        ['a-', ''],
        ['a{', ''],
        ['aZ', ''],
      ]),
    ).toBe('a%20=&a%24=&a-=&aZ=&a%7B=');
  });

  it('encodes names as well as values', () => {
    expect(canonicalQuery([['Tag *', 'a&b=c']])).toBe('Tag%20%2A=a%26b%3Dc');
  });

  it('is empty for no parameters', () => {
    expect(canonicalQuery([])).toBe('');
  });

  it('can be sent as it stands: a URL keeps it to the letter and says the same parameters', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const query = canonicalQuery(given);
        const url = new URL(`http://h/?${query}`);
        expect(url.search.slice(1)).toBe(query);
        expect(canonicalQuery(url.searchParams)).toBe(query);
      }),
    );
  });

  it('does not depend on the order of its input, and leaves the input alone', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const before = structuredClone(given);
        expect(canonicalQuery([...given].reverse())).toBe(canonicalQuery(given));
        expect(given).toEqual(before);
      }),
    );
  });
});
