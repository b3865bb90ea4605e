import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAction, type WireHeaders, type WireRequest } from '../../src/wire/index.js';
import { actions, request, rule } from './sample.js';

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const version = 'Version=2020-02-02';

function read(parts: Partial<WireRequest>) {
  return readAction(request(parts), rule, actions);
}

function failureOf(parts: Partial<WireRequest>) {
  return read(parts).failure;
}

describe('readAction finds the action', () => {
  it.each<[string, Partial<WireRequest>]>([
    ['in a header', { url: '/', headers: { 'x-acs-action': 'PlantTree', 'x-acs-version': '2020-02-02' } }],
    [
      'in a header of any letter case',
      { url: '/', headers: { 'X-ACS-Action': ' PlantTree ', 'X-Acs-VERSION': '2020-02-02' } },
    ],
    [
      'in fetch headers',
      { url: '/', headers: new Headers({ 'x-acs-action': 'PlantTree', 'x-acs-version': '2020-02-02' }) },
    ],
    [
      'in a list of headers',
      {
        url: '/',
        headers: [
          ['X-Acs-Action', 'PlantTree'],
          ['x-acs-version', '2020-02-02'],
        ],
      },
    ],
    [
      'in the first of repeated headers',
      { url: '/', headers: { 'x-acs-action': ['PlantTree', 'FellTree'], 'x-acs-version': ['2020-02-02'] } },
    ],
    ['in the query', {}],
    ['in the query of a GET', { method: 'GET' }],
    ['with a method in lower case, as fetch takes it', { method: 'post' }],
    ['in a form body', { url: '/', headers: form, body: `Action=PlantTree&${version}` }],
    [
      'in a form body of bytes',
      { url: '/', headers: form, body: new TextEncoder().encode(`Action=PlantTree&${version}`) },
    ],
    ['in a form body without content type', { url: '/', body: `Action=PlantTree&${version}` }],
    ['in a query with the version in the body', { url: '/?Action=PlantTree', headers: form, body: version }],
    ['in a whole URL', { url: `http://127.0.0.1:4010/?Action=PlantTree&${version}` }],
    ['in a whole URL without a path', { url: `https://garden.example?Action=PlantTree&${version}#top` }],
    ['in the query when the header is empty', { headers: { 'x-acs-action': '' } }],
    ['in the query when the header misspells it', { headers: { 'x-acs-action': 'plantTree' } }],
    ['in the first of repeated parameters', { url: `/?Action=PlantTree&Action=FellTree&${version}` }],
  ])('%s', (_, parts) => {
    expect(read(parts)).toMatchObject({ action: 'PlantTree', style: 'rpc', pairs: [] });
  });

  it('prefers the header to the query and the query to the body', () => {
    const all = { url: `/?Action=FellTree&${version}`, headers: { ...form, 'x-acs-action': 'PlantTree' } };
    expect(read({ ...all, body: 'Action=PlantTree' })).toMatchObject({ action: 'PlantTree' });
    expect(read({ ...all, headers: form, body: 'Action=PlantTree' })).toMatchObject({ action: 'FellTree' });
  });
});

describe('readAction separates parameters', () => {
  it("keeps the protocol's own apart, in order, query before body", () => {
    expect(
      read({
        url: `/?Height=3&Action=PlantTree&Format=JSON&Tag.1.Key=*&${version}`,
        headers: form,
        body: 'Name=oak+tree&Signature=a%2Bb%3D&Height=4&Empty=',
      }),
    ).toEqual({
      action: 'PlantTree',
      style: 'rpc',
      common: [
        ['Action', 'PlantTree'],
        ['Format', 'JSON'],
        ['Version', '2020-02-02'],
        ['Signature', 'a+b='],
      ],
      pairs: [
        ['Height', '3'],
        ['Tag.1.Key', '*'],
        ['Name', 'oak tree'],
        ['Height', '4'],
        ['Empty', ''],
      ],
    });
  });

  it("counts action and version as the protocol's own even where the rule forgets to list them", () => {
    const call = readAction(request(), { ...rule, commonParameters: [] }, actions);
    expect(call).toMatchObject({
      common: [
        ['Action', 'PlantTree'],
        ['Version', '2020-02-02'],
      ],
      pairs: [],
    });
  });

  it('reads raw UTF-8 in a form body', () => {
    const body = new TextEncoder().encode('Name=中é😀');
    expect(read({ headers: form, body })).toMatchObject({ pairs: [['Name', '中é😀']] });
  });
});

describe('readAction with the operation in the path', () => {
  it.each<[string, Partial<WireRequest>]>([
    ['no action and no version', { url: '/PlantTree?Name=oak' }],
    ['a GET', { method: 'GET', url: '/PlantTree?Name=oak' }],
    ['an escaped letter', { url: '/Plant%54ree?Name=oak' }],
    ['a whole URL', { url: 'http://127.0.0.1/PlantTree?Name=oak' }],
    ['a form body', { url: '/PlantTree', headers: form, body: 'Name=oak' }],
    ['an action that agrees', { url: `/PlantTree?Action=PlantTree&${version}&Name=oak` }],
    ['a header that agrees', { url: '/PlantTree?Name=oak', headers: { 'x-acs-action': 'PlantTree' } }],
  ])('accepts %s', (_, parts) => {
    expect(read(parts)).toMatchObject({ action: 'PlantTree', style: 'contract', pairs: [['Name', 'oak']] });
  });

  it.each<[string, Partial<WireRequest>, string]>([
    ['another action in the query', { url: '/PlantTree?Action=FellTree' }, 'FellTree'],
    [
      'another action in the header',
      { url: '/PlantTree', headers: { 'x-acs-action': 'FellTree' } },
      'FellTree',
    ],
    ['an unknown segment', { url: '/GrowTree' }, 'GrowTree'],
    ['other letter case', { url: '/planttree' }, 'planttree'],
    ['a further segment', { url: '/PlantTree/1' }, 'PlantTree/1'],
    ['a trailing slash', { url: '/PlantTree/' }, 'PlantTree/'],
    ['an unknown path with a known action', { url: '/api?Action=PlantTree' }, 'api'],
    ['a malformed escape', { url: '/Plant%5' }, '/Plant%5'],
    ['a name every object has', { url: '/constructor' }, 'constructor'],
  ])('refuses %s as an unknown action', (_, parts, action) => {
    expect(read(parts)).toMatchObject({ failure: 'unknownAction', action });
  });

  it("still refuses a version that is not the contract's", () => {
    expect(failureOf({ url: '/PlantTree?Version=2021-01-01' })).toBe('wrongVersion');
  });
});

describe('readAction refuses what cannot be dispatched', () => {
  it.each<[string, Partial<WireRequest>, object]>([
    ['no action', { url: `/?${version}` }, { failure: 'missingAction', parameter: 'Action' }],
    ['an empty action', { url: `/?Action=&${version}` }, { failure: 'missingAction', parameter: 'Action' }],
    ['nothing at all', { url: '/' }, { failure: 'missingAction' }],
    ['an unknown action', { url: `/?Action=Grow&${version}` }, { failure: 'unknownAction', action: 'Grow' }],
    [
      'an action in other letter case',
      { url: `/?Action=planttree&${version}` },
      { failure: 'unknownAction' },
    ],
    ['an action every object has', { url: `/?Action=__proto__&${version}` }, { failure: 'unknownAction' }],
    [
      'no version',
      { url: '/?Action=PlantTree' },
      { failure: 'missingVersion', parameter: 'Version', action: 'PlantTree' },
    ],
    [
      'another version',
      { url: '/?Action=PlantTree&Version=1' },
      { failure: 'wrongVersion', parameter: 'Version', action: 'PlantTree' },
    ],
    ['another version in the header', { headers: { 'x-acs-version': '1' } }, { failure: 'wrongVersion' }],
    [
      'a method the rule does not list',
      { method: 'PUT' },
      { failure: 'wrongMethod', detail: 'method "PUT"; send POST or GET' },
    ],
    ['a malformed query', { url: '/?Action=PlantTree&Name=%E4' }, { failure: 'malformedEncoding' }],
    ['a query in latin1 bytes', { url: '/?Action=PlantTree&Name=\xe9' }, { failure: 'malformedEncoding' }],
    [
      'a query in UTF-8 that is not escaped',
      { url: '/?Action=PlantTree&Name=中' },
      { failure: 'malformedEncoding' },
    ],
    ['a malformed body', { headers: form, body: 'Name=%' }, { failure: 'malformedEncoding' }],
    [
      'a body in latin1 bytes',
      { headers: form, body: Uint8Array.of(0x61, 0x3d, 0xe9) },
      { failure: 'malformedEncoding' },
    ],
    [
      'a body with half a surrogate pair',
      { headers: form, body: 'a=\ud800' },
      { failure: 'malformedEncoding' },
    ],
    ['more parameters than allowed', { url: `/?${'a=1&'.repeat(21)}` }, { failure: 'tooManyParameters' }],
    [
      'more parameters in query and body together',
      { url: `/?${'a=1&'.repeat(15)}`, body: 'b=1&'.repeat(6) },
      { failure: 'tooManyParameters' },
    ],
  ])('%s', (_, parts, failure) => {
    expect(read(parts)).toMatchObject(failure);
  });

  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'text/plain;charset=UTF-8',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded; charset=gbk',
    'nonsense',
  ])('a body of type %s', (type) => {
    expect(read({ headers: { 'Content-Type': type }, body: '{"Name":"oak"}' })).toMatchObject({
      failure: 'unsupportedMediaType',
      detail: expect.stringContaining(type),
    });
  });

  it.each([
    'application/x-www-form-urlencoded',
    'application/x-www-form-urlencoded;charset=UTF-8',
    'Application/X-WWW-Form-URLEncoded ; Charset="utf8"',
  ])('but not a form declared as %s', (type) => {
    expect(read({ headers: { 'Content-Type': type }, body: 'Name=oak' })).toMatchObject({
      pairs: [['Name', 'oak']],
    });
  });

  it('nor an empty body of any type', () => {
    expect(failureOf({ headers: { 'content-type': 'application/json' }, body: '' })).toBeUndefined();
    expect(
      failureOf({ headers: { 'content-type': 'application/json' }, body: new Uint8Array() }),
    ).toBeUndefined();
  });
});

describe('readAction limits the body in bytes', () => {
  it.each<[string, Partial<WireRequest>]>([
    ['text', { body: `a=${'b'.repeat(199)}` }],
    ['text whose UTF-8 is longer than its length', { body: `a=${'中'.repeat(67)}` }],
    ['bytes', { body: new Uint8Array(201) }],
    ['a declared length, before any of it is read', { headers: { 'Content-Length': '201' } }],
  ])('refuses more in %s', (_, parts) => {
    expect(failureOf(parts)).toBe('bodyTooLarge');
  });

  it.each<[string, WireHeaders, string]>([
    ['exactly the limit', {}, `a=${'b'.repeat(198)}`],
    ['exactly the limit in UTF-8', {}, `a=${'中'.repeat(66)}`],
    ['a declared length that is no number', { 'content-length': 'much' }, 'a=b'],
  ])('accepts %s', (_, headers, body) => {
    expect(failureOf({ headers, body })).toBeUndefined();
  });
});

describe('readAction in any case', () => {
  it('answers byte soup with a call or a failure, never by throwing', () => {
    const soup = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[/?&=%+#:A-F0-9.\x80-\xff]*$/),
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
    );
    const anyRequest = fc.record({
      method: fc.oneof(fc.constantFrom('GET', 'POST'), soup),
      url: fc.oneof(
        soup,
        soup.map((text) => `/?Action=PlantTree&${version}&${text}`),
      ),
      headers: fc.oneof(
        fc.array(fc.tuple(fc.constantFrom('x-acs-action', 'Content-Type', 'content-length'), soup)),
        fc.dictionary(soup, fc.oneof(soup, fc.array(soup), fc.constant(undefined))),
      ),
      body: fc.oneof(fc.constant(undefined), soup, fc.uint8Array()),
    });
    fc.assert(
      fc.property(anyRequest, (anything) => {
        const reading = readAction(anything, rule, actions);
        if (reading.failure === undefined) expect(actions.has(reading.action)).toBe(true);
        else expect(reading.detail).not.toMatch(/[\r\n\0]/);
      }),
    );
  });
});
