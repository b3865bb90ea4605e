import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentDecode, percentEncode, toQueryString } from '../../src/wire/index.js';

describe('percentEncode', () => {
  it.each([
    ['AZaz09-_.~', 'AZaz09-_.~'],
    ['a b', 'a%20b'],
    ['*', '%2A'],
    ["!'()", '%21%27%28%29'],
    ['+&=/?#%', '%2B%26%3D%2F%3F%23%25'],
    ['中文é😀', '%E4%B8%AD%E6%96%87%C3%A9%F0%9F%98%80'],
    ['\ud800 and \udc00', '%EF%BF%BD%20and%20%EF%BF%BD'],
    ['', ''],
  ])('writes %j as %s', (text, encoded) => {
    expect(percentEncode(text)).toBe(encoded);
  });

  it('leaves nothing but unreserved characters and upper-case escapes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(percentEncode(text)).toMatch(/^(?:[A-Za-z0-9\-_.~]|%[0-9A-F]{2})*$/);
      }),
    );
  });
});

describe('percentDecode', () => {
  it.each([
    ['a%20b', 'a b'],
    ['a+b', 'a b'],
    ['a%2Bb', 'a+b'],
    ['a%2bb', 'a+b'],
    ['*', '*'],
    ['%2A', '*'],
    ['%E4%B8%AD', '中'],
    ['中', '中'],
    ['%EF%BB%BF', '\ufeff'],
    ['%00', '\0'],
    ['', ''],
  ])('reads %s as %j', (encoded, text) => {
    expect(percentDecode(encoded)).toBe(text);
  });

  it.each([
    ['a lone percent sign', '100%'],
    ['half an escape', '%4'],
    ['no hex digits', '%zz'],
    ['a sign inside an escape', '%+1'],
    ['a truncated sequence', '%E4%B8'],
    ['a stray continuation byte', '%80'],
    ['an overlong slash', '%C0%AF'],
    ['an encoded surrogate', '%ED%A0%80'],
    ['a code point beyond U+10FFFF', '%F4%90%80%80'],
    ['latin1', '%E9t%E9'],
  ])('refuses %s', (_, encoded) => {
    expect(percentDecode(encoded)).toBeUndefined();
  });

  it('gives back what percentEncode wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(percentDecode(percentEncode(text))).toBe(text);
      }),
    );
  });
});

describe('toQueryString', () => {
  it('joins pairs in the given order, both sides encoded', () => {
    expect(
      toQueryString([
        ['Tag.1.Key', 'a b'],
        ['Tag.1.Value', ''],
        ['a&b', '*'],
      ]),
    ).toBe('Tag.1.Key=a%20b&Tag.1.Value=&a%26b=%2A');
  });
});
