import { describe, expect, it } from 'vitest';
import { encodeParameters } from '../../src/wire/index.js';

describe('encodeParameters', () => {
  it.each<[string, object, [string, string][]]>([
    ['nothing', {}, []],
    [
      'plain values as text',
      { Name: 'oak', Height: 12, Weight: -0.5, Evergreen: false },
      [
        ['Name', 'oak'],
        ['Height', '12'],
        ['Weight', '-0.5'],
        ['Evergreen', 'false'],
      ],
    ],
    [
      'integers beyond 2^53 given as bigint',
      { Height: 9223372036854775807n },
      [['Height', '9223372036854775807']],
    ],
    ['the empty string', { Name: '' }, [['Name', '']]],
    ['no null and no undefined', { Name: undefined, Height: null, Weight: 0 }, [['Weight', '0']]],
    [
      'items from 1',
      { Path: ['a', 'b'] },
      [
        ['Path.1', 'a'],
        ['Path.2', 'b'],
      ],
    ],
    [
      'members after a dot',
      { Tag: [{ Key: 'k', Value: '' }, { Key: 'l' }] },
      [
        ['Tag.1.Key', 'k'],
        ['Tag.1.Value', ''],
        ['Tag.2.Key', 'l'],
      ],
    ],
    [
      'any depth',
      { Owner: { Phone: [{ Ext: [1, 2] }], Id: 7 } },
      [
        ['Owner.Phone.1.Ext.1', '1'],
        ['Owner.Phone.1.Ext.2', '2'],
        ['Owner.Id', '7'],
      ],
    ],
    [
      'arrays in arrays',
      { Grid: [[1], [2, 3]] },
      [
        ['Grid.1.1', '1'],
        ['Grid.2.1', '2'],
        ['Grid.2.2', '3'],
      ],
    ],
    ['no empty array and no empty object', { Path: [], Owner: {}, Tag: [{}, []] }, []],
    [
      'no gaps for items that send nothing',
      { Path: [undefined, 'a', null, 'b'], Tag: [{}, { Key: 'k' }] },
      [
        ['Path.1', 'a'],
        ['Path.2', 'b'],
        ['Tag.1.Key', 'k'],
      ],
    ],
    ['only own properties', Object.create({ Name: 'inherited' }) as object, []],
  ])('sends %s', (_, values, pairs) => {
    expect(encodeParameters(values)).toEqual(pairs);
  });

  it('leaves its argument as it was', () => {
    const values = Object.freeze({ Tag: Object.freeze([Object.freeze({ Key: 'k' })]) });
    expect(encodeParameters(values)).toEqual([['Tag.1.Key', 'k']]);
  });
});
