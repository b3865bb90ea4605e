import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations, rpc } from '../../generated/operations.js';
import {
  decodeParameters,
  encodeParameters,
  type RpcRule,
  readAction,
  toQueryString,
  type WireCall,
  type WirePair,
  type WireRequest,
} from '../../src/wire/index.js';
import { anyValues } from './arbitraries.js';

const rule: RpcRule = rpc;
const known = new Map(Object.entries(operations));

describe.each(Object.values(operations))('the wire of $id', (operation) => {
  const values = anyValues(operation.parameters);

  it('carries every value of its parameters by action, in the query or in a form body', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (some, isInBody) => {
        const business = toQueryString(encodeParameters(some));
        const dispatch = toQueryString([
          [rule.action.parameter, operation.id],
          [rule.versionFrom.parameter, rule.version],
        ]);
        const call = read(
          isInBody ? { url: `/?${dispatch}`, body: business } : { url: `/?${dispatch}&${business}` },
        );
        expect(call).toMatchObject({ action: operation.id, style: 'rpc' });
        expect(decodeParameters(call.pairs, operation.parameters, call)).toEqual(clean(some));
      }),
    );
  });

  it('carries them by its path as well, plain items listed by repeating the name', () => {
    fc.assert(
      fc.property(values, (some) => {
        const call = read({ url: `${operation.path}?${toQueryString(explode(some))}` });
        expect(call).toMatchObject({ action: operation.id, style: 'contract' });
        expect(decodeParameters(call.pairs, operation.parameters, call)).toEqual(clean(some));
      }),
    );
  });

  it('shares no parameter name with the protocol', () => {
    const shared = operation.parameters.filter(({ name }) => rule.commonParameters.includes(name));
    expect(shared).toEqual([]);
  });
});

function read(parts: Pick<WireRequest, 'url' | 'body'>): WireCall {
  const call = readAction({ method: 'POST', headers: {}, ...parts }, rule, known);
  if (call.failure !== undefined) throw new Error(call.detail);
  return call;
}

function clean(values: Record<string, unknown>) {
  return { values, unknown: [], problems: [] };
}

function explode(values: Record<string, unknown>): WirePair[] {
  return Object.entries(values).flatMap(([name, value]) =>
    Array.isArray(value) && typeof value[0] !== 'object'
      ? value.map((item): WirePair => [name, String(item)])
      : encodeParameters({ [name]: value }),
  );
}
