import { describe, expect, it } from 'vitest';
import { compareSources } from '../../scripts/drift/compare.js';
import { findDrift } from '../../scripts/drift/index.js';
import { add, type Source, type Thing } from '../../scripts/drift/model.js';
import { ownInputs } from './drift.js';

const { sources } = await findDrift(ownInputs);
const named = () =>
  compareSources(sources).map(({ kind, operation, name }) => `${kind} ${operation} ${name}`);

describe('the comparison', () => {
  it.each(sources.filter(({ complete }) => complete.length > 0))(
    'names whatever $name alone does not know any more, value by value',
    ({ things }) => {
      const before = new Set(named());
      const unnamed: string[] = [];
      let losses = 0;
      for (const [key, thing] of [...things]) {
        const { group, operation, name, values = new Map() } = thing;
        things.delete(key);
        const line = `${group} ${operation} ${name}`;
        if (!before.has(line) && !named().includes(line)) unnamed.push(line);
        things.set(key, thing);
        for (const value of [...values.keys()]) {
          values.delete(value);
          const valueLine = `${group} value ${operation} ${name} = ${value}`;
          if (!before.has(valueLine) && !named().includes(valueLine)) unnamed.push(valueLine);
          values.set(value, undefined);
          losses += 1;
        }
        losses += 1;
      }
      expect(unnamed).toEqual([]);
      expect(losses).toBeGreaterThan(200);
    },
  );

  it('calls an integer a number where the SDK says so, but tells it from one everywhere else', () => {
    const say = (name: Source['name'], type: string): Source => {
      const things = new Map<string, Thing>();
      add(things, { group: 'parameter', operation: 'Do', name: 'Much', says: { type } });
      return { name, title: '', things, complete: [] };
    };
    expect(compareSources([say('contract', 'integer'), say('sdk', 'number')])).toEqual([]);
    expect(compareSources([say('contract', 'array of object'), say('sdk', 'array of any')])).toEqual([]);
    expect(compareSources([say('contract', 'integer'), say('recordings', 'number')])).toHaveLength(1);
    expect(compareSources([say('contract', 'integer'), say('sdk', 'string')])).toHaveLength(1);
  });
});
