import { describe, expect, it } from 'vitest';
import { type Decoded, decodeParameters, describeProblem, type WirePair } from '../../src/wire/index.js';
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

describe('decodeParameters answers odd keys', () => {
  it.each<[string, WirePair[], Partial<Decoded>]>([
    [
      'an unknown key is listed',
      [
        ['Nme', 'oak'],
        ['', 'x'],
        ['name', 'oak'],
      ],
      { unknown: ['Nme', '', 'name'] },
    ],
    [
      'an unknown key with a known last part is listed',
      [
        ['X.Name', 'oak'],
        ['.Name', 'oak'],
      ],
      { unknown: ['X.Name', '.Name'] },
    ],
    [
      'part of a dotted name is unknown',
      [
        ['Soil', '1'],
        ['Soil.Depth2', '1'],
      ],
      { unknown: ['Soil', 'Soil.Depth2'] },
    ],
    [
      'an unknown member is ignored',
      [
        ['Tag.1.Colour', 'red'],
        ['Owner.Age', '3'],
      ],
      {
        problems: [
          { name: 'Tag', kind: 'unknownMember', key: 'Tag.1.Colour' },
          { name: 'Owner', kind: 'unknownMember', key: 'Owner.Age' },
        ],
      },
    ],
    [
      'a path below a plain value is ignored',
      [
        ['Name.1', 'oak'],
        ['Path.1.2', 'a'],
        ['Note.a', 'b'],
      ],
      {
        problems: [
          { name: 'Name', kind: 'tooDeep', key: 'Name.1' },
          { name: 'Path', kind: 'tooDeep', key: 'Path.1.2' },
          { name: 'Note', kind: 'tooDeep', key: 'Note.a' },
        ],
      },
    ],
    [
      'a trailing dot leads nowhere',
      [
        ['Name.', 'oak'],
        ['Path.', 'a'],
        ['Path.1.', 'a'],
        ['Owner.', 'x'],
      ],
      {
        problems: [
          { name: 'Name', kind: 'tooDeep', key: 'Name.' },
          { name: 'Path', kind: 'badIndex', key: 'Path.' },
          { name: 'Path', kind: 'tooDeep', key: 'Path.1.' },
          { name: 'Owner', kind: 'unknownMember', key: 'Owner.' },
        ],
      },
    ],
    [
      'a repeated key keeps its first value',
      [
        ['Name', 'oak'],
        ['Name', 'elm'],
        ['Name', 'ash'],
      ],
      { values: { Name: 'oak' }, problems: [{ name: 'Name', kind: 'repeated', key: 'Name' }] },
    ],
    [
      'so does a repeated item',
      [
        ['Path.1', 'a'],
        ['Path.1', 'b'],
      ],
      { values: { Path: ['a'] }, problems: [{ name: 'Path', kind: 'repeated', key: 'Path.1' }] },
    ],
    [
      'missing indices are closed up',
      [
        ['Path.2', 'a'],
        ['Path.7', 'b'],
        ['Path.5', 'c'],
      ],
      { values: { Path: ['a', 'c', 'b'] }, problems: [{ name: 'Path', kind: 'gap', key: 'Path.2' }] },
    ],
    [
      'a huge index is one item',
      [
        ['Tag.1.Key', 'a'],
        ['Tag.999999999.Key', 'b'],
      ],
      {
        values: { Tag: [{ Key: 'a' }, { Key: 'b' }] },
        problems: [{ name: 'Tag', kind: 'gap', key: 'Tag.999999999.Key' }],
      },
    ],
    [
      'an ignored member makes no item',
      [
        ['Tag.1.Colour', 'red'],
        ['Tag.2.Key', 'a'],
      ],
      {
        values: { Tag: [{ Key: 'a' }] },
        problems: [
          { name: 'Tag', kind: 'unknownMember', key: 'Tag.1.Colour' },
          { name: 'Tag', kind: 'gap', key: 'Tag.2.Key' },
        ],
      },
    ],
    [
      'an array given as a plain value stays text',
      [['Path', 'a,b']],
      { values: { Path: 'a,b' }, problems: [{ name: 'Path', kind: 'arrayExpected', key: 'Path' }] },
    ],
    [
      'JSON is no array',
      [['Tag', '[{"Key":"a"}]']],
      { values: { Tag: '[{"Key":"a"}]' }, problems: [{ name: 'Tag', kind: 'arrayExpected', key: 'Tag' }] },
    ],
    [
      'an object given as a plain value stays text',
      [['Owner', 'me']],
      { values: { Owner: 'me' }, problems: [{ name: 'Owner', kind: 'objectExpected', key: 'Owner' }] },
    ],
    [
      'so does an item that should be an object',
      [['Tag.1', 'a']],
      { values: { Tag: ['a'] }, problems: [{ name: 'Tag', kind: 'objectExpected', key: 'Tag.1' }] },
    ],
    [
      'a plain value beside items is ignored',
      [
        ['Tag', 'a'],
        ['Tag.1.Key', 'k'],
      ],
      { values: { Tag: [{ Key: 'k' }] }, problems: [{ name: 'Tag', kind: 'mixed', key: 'Tag' }] },
    ],
    [
      'also when it comes last',
      [
        ['Tag.1.Key', 'k'],
        ['Tag', 'a'],
      ],
      { values: { Tag: [{ Key: 'k' }] }, problems: [{ name: 'Tag', kind: 'mixed', key: 'Tag' }] },
    ],
    [
      'a plain item beside members is ignored',
      [
        ['Tag.1.Key', 'k'],
        ['Tag.1', 'a'],
      ],
      { values: { Tag: [{ Key: 'k' }] }, problems: [{ name: 'Tag', kind: 'mixed', key: 'Tag.1' }] },
    ],
    [
      'RPC has no repeated names for items',
      [
        ['Path', 'a'],
        ['Path', 'b'],
      ],
      {
        values: { Path: 'a' },
        problems: [
          { name: 'Path', kind: 'repeated', key: 'Path' },
          { name: 'Path', kind: 'arrayExpected', key: 'Path' },
        ],
      },
    ],
  ])('%s', (_, pairs, decoded) => {
    expect(decode(...pairs)).toEqual({ ...nothing, ...decoded });
  });

  it.each([
    '0',
    '00',
    '01',
    '-1',
    '+1',
    '1.5',
    '1e3',
    ' 1',
    '1 ',
    'x',
    '',
    '٣',
    '1000000000',
    '9'.repeat(400),
    'length',
    '__proto__',
  ])('index %j is ignored', (index) => {
    const key = `Path.${index}`;
    const kind = index === '1.5' ? 'tooDeep' : 'badIndex';
    expect(decode([key, 'a'])).toEqual({ ...nothing, problems: [{ name: 'Path', kind, key }] });
  });

  it('tells each problem in one line', () => {
    const { problems } = decode(['Path.0', 'a'], ['Tag.1', 'x'], ['Name.\n', 'x']);
    expect(problems.map(describeProblem)).toEqual([
      '"Path.0" is ignored: items are numbered 1, 2, 3 without leading zeros',
      '"Name.\\n" is ignored: nothing stands below a plain value',
      '"Tag.1" needs a member name, as in NAME.MEMBER',
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
