import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeParameters,
  readPairs,
  type WirePair,
  type WireParameter,
  type WireType,
} from '../../src/wire/index.js';
import { anyParameters } from './arbitraries.js';
import { parameters } from './sample.js';

const dangerous = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'length',
];

/** Keys near the sample's, broken in every way a sender could think of. */
const key = fc
  .array(
    fc.oneof(
      fc.constantFrom(...parameters.map(({ name }) => name), 'Key', 'Value', 'Phone', 'Ext', 'Address'),
      fc.constantFrom(...dangerous, '', '0', '1', '2', '3', '01', '-1', '999999999', '1000000000'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 6 },
  )
  .map((segments) => segments.join('.'));
const hostilePairs = fc.array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 });

describe('decodeParameters under hostile keys', () => {
  it('never throws, keeps arrays dense and no longer than the pairs, and leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(hostilePairs, fc.constantFrom('rpc' as const, 'contract' as const), (pairs, style) => {
        const { values, unknown, problems } = decodeParameters(pairs, parameters, { style });
        expect(Object.getPrototypeOf(values)).toBeNull();
        expectTame(values, pairs.length);
        expect(unknown.length).toBeLessThanOrEqual(pairs.length);
        expect(problems.length).toBeLessThanOrEqual(2 * pairs.length);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
      }),
      {
        examples: [
          [[['Owner.Phone', '']], 'rpc'],
          [[['Tag.1.Key', '__proto__']], 'contract'],
        ],
      },
    );
  });

  it('accounts for every pair: its text is in a value, or its key is unknown or a problem', () => {
    const numbered = fc
      .array(key, { maxLength: 30 })
      .map((keys) => keys.map((name, at): WirePair => [name, `#${at}`]));
    fc.assert(
      fc.property(numbered, (pairs) => {
        const { values, unknown, problems } = decodeParameters(pairs, parameters);
        const kept = JSON.stringify(values);
        const named = new Set([...unknown, ...problems.map((problem) => problem.key)]);
        const lost = pairs.filter(([name, text]) => !kept.includes(`"${text}"`) && !named.has(name));
        expect(lost).toEqual([]);
      }),
    );
  });

  it('gives the same values for any order of pairs without repetition', () => {
    const twoOrders = fc
      .uniqueArray(fc.tuple(key, fc.string({ maxLength: 4 })), { selector: ([name]) => name, maxLength: 30 })
      .chain((pairs) =>
        fc.tuple(fc.constant(pairs), fc.shuffledSubarray(pairs, { minLength: pairs.length })),
      );
    fc.assert(
      fc.property(twoOrders, ([pairs, shuffled]) => {
        expect(decodeParameters(shuffled, parameters).values).toEqual(
          decodeParameters(pairs, parameters).values,
        );
      }),
    );
  });

  it.each(dangerous)('treats %s as any other unknown key', (name) => {
    const keys = [name, `${name}.x`, `${name}.1.x`];
    const decoded = decodeParameters(
      keys.map((each) => [each, 'x']),
      parameters,
    );
    expect(decoded).toEqual({ values: {}, unknown: keys, problems: [] });
    const member = `Tag.1.${name}`;
    expect(decodeParameters([[member, 'x']], parameters)).toEqual({
      values: {},
      unknown: [],
      problems: [{ name: 'Tag', kind: 'unknownMember', key: member }],
    });
  });

  it('holds even a parameter that is called __proto__ as plain data', () => {
    const properties = JSON.parse('{"__proto__":{"kind":"string"}}') as Record<string, WireType>;
    const named: WireParameter[] = [{ name: '__proto__', type: { kind: 'object', properties } }];
    const { values } = decodeParameters([['__proto__.__proto__', 'x']], named);
    expect(JSON.stringify(values)).toBe('{"__proto__":{"__proto__":"x"}}');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  it('returns values without a prototype, so that no inherited name looks like a value', () => {
    const { values } = decodeParameters([['Tag.1.Key', 'k']], parameters);
    expect(Object.getPrototypeOf(values)).toBeNull();
  });

  it('returns members as ordinary objects, which a validator can compare', () => {
    const { values } = decodeParameters(
      [
        ['Tag.1.Key', 'k'],
        ['Tag.1.__proto__', 'x'],
      ],
      parameters,
    );
    const [tag] = values.Tag as object[];
    expect(Object.getPrototypeOf(tag)).toBe(Object.prototype);
    expect(Object.keys(tag ?? {})).toEqual(['Key']);
  });
});

describe('decodeParameters under a flood', () => {
  const shapes: [string, (at: number) => string][] = [
    ['one item after the other', (at) => `Tag.${at + 1}.Key`],
    ['items from the last to the first', (at) => `Tag.${10_000 - at}.Key`],
    ['indices far apart', (at) => `Tag.${at * 99_999 + 1}.Key`],
    ['the same key', () => 'Name'],
    ['unknown keys', (at) => `Unknown${at}`],
    ['unknown members', (at) => `Tag.1.Member${at}`],
    ['bad indices', (at) => `Tag.0${at}.Key`],
    ['deep paths', (at) => `Owner.Phone.${at + 1}.Ext.${at + 1}`],
  ];

  it.each(shapes)('costs ten times as much for ten times the pairs: %s', (_, keyAt) => {
    expect(workFor(10_000, keyAt)).toBeLessThanOrEqual(10 * workFor(1_000, keyAt) + 100);
  });

  it('holds 10,000 items densely, whatever their indices', () => {
    const pairs = Array.from({ length: 10_000 }, (_, at): WirePair => [`Ring.${at * 99_999 + 1}`, `${at}`]);
    const { values } = decodeParameters(pairs, parameters);
    expect(values.Ring).toEqual(Array.from({ length: 10_000 }, (_, at) => at));
    expectTame(values, 10_000);
  });

  it('looks no deeper into a key than its parameter goes', () => {
    const endless = `Tag.1.Key${'.1'.repeat(500_000)}`;
    const digits = `Path.${'9'.repeat(1_000_000)}`;
    const decoded = decodeParameters(
      [
        [endless, ''],
        [digits, ''],
        ['.'.repeat(1_000_000), ''],
      ],
      parameters,
    );
    expect(decoded.problems.map(({ kind }) => kind)).toEqual(['tooDeep', 'badIndex']);
    expect(decoded.unknown).toHaveLength(1);
  });

  it('stops reading pairs at the limit, however long the text is', () => {
    const pairs: WirePair[] = [];
    expect(readPairs('a&'.repeat(1_000_000), pairs, 10_000)).toMatchObject({ failure: 'tooManyParameters' });
    expect(pairs).toHaveLength(10_000);
  });

  it('survives any pairs for any parameters', () => {
    fc.assert(
      fc.property(anyParameters, hostilePairs, (some, pairs) => {
        expectTame(decodeParameters(pairs, some).values, pairs.length);
      }),
    );
  });
});

/** Counts how often the types are looked at while `size` pairs are decoded. */
function workFor(size: number, keyAt: (at: number) => string): number {
  let looks = 0;
  const counting: ProxyHandler<object> = {
    get(target, property, receiver) {
      looks += 1;
      const value: unknown = Reflect.get(target, property, receiver);
      return typeof value === 'object' && value !== null ? new Proxy(value, counting) : value;
    },
  };
  const counted = parameters.map(({ name, type }) => ({ name, type: new Proxy(type, counting) as WireType }));
  decodeParameters(
    Array.from({ length: size }, (_, at): WirePair => [keyAt(at), 'x']),
    counted,
  );
  return looks;
}

function expectTame(value: unknown, most: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    expect(value.length).toBeLessThanOrEqual(most);
    expect(Object.keys(value)).toHaveLength(value.length);
  } else {
    expect([null, Object.prototype]).toContain(Object.getPrototypeOf(value));
  }
  for (const inner of Object.values(value)) expectTame(inner, most);
}
