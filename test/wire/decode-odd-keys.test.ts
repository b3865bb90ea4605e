import { describe, expect, it } from 'vitest';
import { type Decoded, decodeParameters, describeProblem, type WirePair } from '../../src/wire/index.js';
import { parameters } from './sample.js';

const nothing = { values: {}, unknown: [], problems: [] };

function decode(...pairs: WirePair[]): Decoded {
  return decodeParameters(pairs, parameters);
}

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
