import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeParameters,
  encodeParameters,
  readAction,
  readPairs,
  toQueryString,
  type WirePair,
  type WireParameter,
} from '../../src/wire/index.js';
import { anyParameters, anyValues } from './arbitraries.js';
import { request, rule, parameters as sampleParameters } from './sample.js';

/** Parameters together with values for them. */
function parametersAndValues(parameters: fc.Arbitrary<readonly WireParameter[]>) {
  return parameters.chain((some) => fc.tuple(fc.constant(some), anyValues(some)));
}

const cases = fc.oneof(
  parametersAndValues(fc.constant(sampleParameters)),
  parametersAndValues(anyParameters),
);

describe('encode and decode', () => {
  it('give back every value that the wire can carry, without a problem', () => {
    fc.assert(
      fc.property(cases, ([parameters, values]) => {
        expect(decodeParameters(encodeParameters(values), parameters)).toEqual({
          values,
          unknown: [],
          problems: [],
        });
      }),
    );
  });

  it('give it back through a query string too', () => {
    fc.assert(
      fc.property(cases, ([parameters, values]) => {
        const pairs: WirePair[] = [];
        expect(readPairs(toQueryString(encodeParameters(values)), pairs, Infinity)).toBeUndefined();
        expect(decodeParameters(pairs, parameters).values).toEqual(values);
      }),
    );
  });

  it('give it back through a whole request, split between query and form body at any point', () => {
    const roomy = { ...rule, maxBodyBytes: Infinity, maxParameters: Infinity };
    fc.assert(
      fc.property(cases, fc.nat(40), ([parameters, values], at) => {
        const pairs = encodeParameters(values).filter(([key]) => !rule.commonParameters.includes(key));
        const url = `${request().url}&${toQueryString(pairs.slice(0, at))}`;
        const call = readAction(
          request({ url, body: toQueryString(pairs.slice(at)) }),
          roomy,
          new Set(['PlantTree']),
        );
        expect(call).toMatchObject({ pairs });
        expect(decodeParameters(pairs, parameters).problems).toEqual([]);
      }),
    );
  });

  it('do not care for the order of pairs', () => {
    const shuffled = cases.chain(([parameters, values]) => {
      const pairs = encodeParameters(values);
      const any = fc.shuffledSubarray(pairs, { minLength: pairs.length });
      return fc.record({ parameters: fc.constant(parameters), values: fc.constant(values), pairs: any });
    });
    fc.assert(
      fc.property(shuffled, ({ parameters, values, pairs }) => {
        expect(decodeParameters(pairs, parameters)).toEqual({ values, unknown: [], problems: [] });
      }),
    );
  });

  it('decode what they encode to the same pairs again', () => {
    fc.assert(
      fc.property(cases, ([parameters, values]) => {
        const pairs = encodeParameters(values);
        const again = encodeParameters(decodeParameters(pairs, parameters).values);
        expect(new Map(again)).toEqual(new Map(pairs));
      }),
    );
  });
});
