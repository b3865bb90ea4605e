import { describe, expect, it } from 'vitest';
import { type Decoded, decodeParameters, type WirePair } from '../../src/wire/index.js';
import { parameters } from './sample.js';

const nothing = { values: {}, unknown: [], problems: [] };

function decode(...pairs: WirePair[]): Decoded {
  return decodeParameters(pairs, parameters);
}

function decodeExploded(...pairs: WirePair[]): Decoded {
  return decodeParameters(pairs, parameters, { style: 'contract' });
}

describe('decodeParameters reads plain values', () => {
  it.each<[string, string, unknown]>([
    ['Name', 'oak', 'oak'],
    ['Name', '', ''],
    ['Name', '12', '12'],
    ['Name', 'true', 'true'],
    ['Note', '12', '12'],
    ['Height', '0', 0],
    ['Height', '12', 12],
    ['Height', '-12', -12],
    ['Height', '9007199254740991', 9007199254740991],
    ['Height', '-9007199254740991', -9007199254740991],
    ['Weight', '1.5', 1.5],
    ['Weight', '-0.25', -0.25],
    ['Weight', '1e3', 1000],
    ['Weight', '1E-2', 0.01],
    ['Weight', '12', 12],
    ['Evergreen', 'true', true],
    ['Evergreen', 'false', false],
  ])('%s=%s as %j', (key, text, value) => {
    expect(decode([key, text])).toEqual({ ...nothing, values: { [key]: value } });
  });

  it.each<[string, string]>([
    ['Height', ''],
    ['Height', ' 1'],
    ['Height', '1 '],
    ['Height', '+1'],
    ['Height', '01'],
    ['Height', '-0'],
    ['Height', '1.0'],
    ['Height', '1e3'],
    ['Height', '0x10'],
    ['Height', '1_000'],
    ['Height', '٣'],
    ['Height', 'NaN'],
    ['Height', '9007199254740992'],
    ['Height', '9223372036854775807'],
    ['Height', '-9223372036854775808'],
    ['Weight', ''],
    ['Weight', '.5'],
    ['Weight', '1.'],
    ['Weight', '1,5'],
    ['Weight', 'Infinity'],
    ['Weight', '1e999'],
    ['Weight', '0x1'],
    ['Evergreen', ''],
    ['Evergreen', 'True'],
    ['Evergreen', 'TRUE'],
    ['Evergreen', '1'],
    ['Evergreen', 'yes'],
  ])('%s=%j as the text it is, for the validator to refuse', (key, text) => {
    expect(decode([key, text])).toEqual({ ...nothing, values: { [key]: text } });
  });
});

describe('decodeParameters reads arrays and objects', () => {
  it.each<[string, WirePair[], Record<string, unknown>]>([
    [
      'an array',
      [
        ['Path.1', 'a'],
        ['Path.2', 'b'],
      ],
      { Path: ['a', 'b'] },
    ],
    [
      'an array in any order',
      [
        ['Path.2', 'b'],
        ['Path.1', 'a'],
      ],
      { Path: ['a', 'b'] },
    ],
    [
      'more than nine items',
      Array.from({ length: 12 }, (_, at): WirePair => [`Ring.${at + 1}`, `${at}`]),
      { Ring: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
    ],
    ['an empty item', [['Path.1', '']], { Path: [''] }],
    [
      'items that are no integers',
      [
        ['Ring.1', '1'],
        ['Ring.2', 'two'],
      ],
      { Ring: [1, 'two'] },
    ],
    [
      'an array of objects',
      [
        ['Tag.1.Key', 'k'],
        ['Tag.1.Value', ''],
        ['Tag.2.Value', 'v'],
      ],
      { Tag: [{ Key: 'k', Value: '' }, { Value: 'v' }] },
    ],
    [
      'an array of arrays',
      [
        ['Grid.1.1', '1'],
        ['Grid.1.2', '2'],
        ['Grid.2.1', '3'],
      ],
      { Grid: [[1, 2], [3]] },
    ],
    [
      'an object',
      [
        ['Owner.Id', '7'],
        ['Owner.Address.City', 'Ulm'],
      ],
      { Owner: { Id: 7, Address: { City: 'Ulm' } } },
    ],
    [
      'an array in an object in an array in an object',
      [
        ['Owner.Phone.1.Ext.1', '1'],
        ['Owner.Phone.1.Ext.2', '2'],
      ],
      { Owner: { Phone: [{ Ext: [1, 2] }] } },
    ],
    ['a name with a dot', [['Soil.Depth', '3']], { 'Soil.Depth': 3 }],
  ])('%s', (_, pairs, values) => {
    expect(decode(...pairs)).toEqual({ ...nothing, values });
  });

  it('lists values in the order of the parameters, whatever the order of the request', () => {
    expect(Object.keys(decode(['Path.1', 'a'], ['Height', '1'], ['Name', 'b']).values)).toEqual([
      'Name',
      'Height',
      'Path',
    ]);
  });
});

describe('decodeParameters of a contract-style request', () => {
  it.each<[string, WirePair[], Partial<Decoded>]>([
    [
      'reads a repeated name as items',
      [
        ['Path', 'b'],
        ['Path', 'a'],
        ['Path', 'b'],
      ],
      { values: { Path: ['b', 'a', 'b'] } },
    ],
    ['reads a single name as one item', [['Ring', '1']], { values: { Ring: [1] } }],
    [
      'reads indices as well',
      [
        ['Path.1', 'a'],
        ['Tag.1.Key', 'k'],
      ],
      { values: { Path: ['a'], Tag: [{ Key: 'k' }] } },
    ],
    [
      'lets indices win over plain names',
      [
        ['Path', 'b'],
        ['Path.1', 'a'],
      ],
      { values: { Path: ['a'] }, problems: [{ name: 'Path', kind: 'mixed', key: 'Path' }] },
    ],
    [
      'keeps the first of a repeated plain value',
      [
        ['Name', 'a'],
        ['Name', 'b'],
      ],
      { values: { Name: 'a' }, problems: [{ name: 'Name', kind: 'repeated', key: 'Name' }] },
    ],
    [
      'has no plain form for objects',
      [['Tag', 'a']],
      { values: { Tag: 'a' }, problems: [{ name: 'Tag', kind: 'arrayExpected', key: 'Tag' }] },
    ],
  ])('%s', (_, pairs, decoded) => {
    expect(decodeExploded(...pairs)).toEqual({ ...nothing, ...decoded });
  });
});
