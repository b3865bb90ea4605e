import { describe, expect, it } from 'vitest';
import '../../src/vitest/index.js';
import { created } from '../check/sample.js';

describe('toMatchContract', () => {
  it('accepts an exchange that keeps the contract', () => {
    expect(created()).toMatchContract();
    expect(created({ TrafficType: 'Some' })).not.toMatchContract();
  });

  it('says what differs and where the contract says so', () => {
    expect(() => expect(created({ TrafficType: 'Some' })).toMatchContract()).toThrow(
      /invalid-parameter at \/request\/query\/TrafficType[\s\S]*TrafficType\.yaml:\d+/,
    );
  });

  it('lets warnings pass unless it is strict', () => {
    const exchange = created({}, { Colour: 'red' });
    expect(exchange).toMatchContract();
    expect(exchange).not.toMatchContract({ strict: true });
  });
});
