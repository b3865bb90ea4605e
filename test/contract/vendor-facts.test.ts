import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  bundleContract,
  factsOf,
  gatewayFactsOf,
  gatewayRetryOf,
  type OperationFacts,
  resourceFactsOf,
} from './contract-facts.js';
import { lossesOf } from './losses.js';

const folder = new URL('facts/', import.meta.url);
const read = (file: string) => parse(readFileSync(new URL(file, folder), 'utf8'));
const operations: Record<string, OperationFacts> = Object.fromEntries(
  readdirSync(folder)
    .filter((file) => /^[A-Z]/.test(file))
    .map((file) => [file.replace('.yaml', ''), read(file)]),
);
const api: {
  version: string;
  product: string;
  hosts: string[];
  regions: string[];
  resources: Record<string, Record<string, string>>;
  gateway: string[];
  retry: Record<string, string>;
  instances: string[];
} = read('api.yaml');

describe('contract and vendor facts', () => {
  let contract: Awaited<ReturnType<typeof bundleContract>>;
  let found: Record<string, OperationFacts>;

  beforeAll(async () => {
    contract = await bundleContract();
    found = factsOf(contract);
  });

  it('know the same operations', () => {
    expect(Object.keys(found).sort()).toEqual(Object.keys(operations).sort());
  });

  it('know the same version, hosts and regions', () => {
    expect(contract.info.version).toBe(api.version);
    expect(contract['x-rpc']).toMatchObject({ version: api.version, product: api.product });
    expect(contract.servers.map(({ url }: { url: string }) => url)).toEqual(api.hosts);
    expect(contract.servers[0].variables.region.enum).toEqual(api.regions);
  });

  it('know the same statuses (transient ones in brackets), limits and hint for waiting', () => {
    expect(resourceFactsOf(contract)).toEqual(api.resources);
  });

  it('know the same gateway errors', () => {
    const expected = [...api.gateway, ...api.instances];
    expect(gatewayFactsOf(contract).sort()).toEqual(expected.sort());
    expect(contract.components.schemas.GatewayErrorCode.enum.toSorted()).toEqual(codesOf(expected));
    expect(gatewayRetryOf(contract)).toEqual(api.retry);
  });

  describe.each(Object.entries(operations))('of %s', (name, facts) => {
    it('agree on authorization and lifecycle', () => {
      expect(found[name]?.authorization).toBe(facts.authorization);
      expect(found[name]?.lifecycle).toBe(facts.lifecycle);
    });

    it('agree on every parameter and constraint', () => {
      expect(found[name]?.parameters).toEqual({ ...facts.parameters, ...facts.decisions });
    });

    it('agree on the code of every violation and rule, and on what may be tried again', () => {
      const { violations, rules, retry } = found[name] ?? {};
      expect({ violations, rules, retry }).toEqual({
        violations: facts.violations,
        rules: facts.rules,
        retry: facts.retry,
      });
    });

    it('agree on every field of the answer', () => {
      expect(found[name]?.response).toEqual(facts.response);
    });

    it('agree on every error: status, code and message', () => {
      expect(found[name]?.errors.toSorted()).toEqual(facts.errors.toSorted());
      expect(found[name]?.codes.toSorted()).toEqual(codesOf(facts.errors));
    });
  });

  it('are compared with a contract that has everything back in its place after each loss', () => {
    const whole = JSON.stringify(contract);
    const everyOther = lossesOf(contract).filter((_loss, index) => index % 2 === 0);
    for (const loss of everyOther) loss.without(() => undefined);
    expect(JSON.stringify(contract) === whole).toBe(true);
  });

  it('differ as soon as the contract loses a code, a value, a constraint, a rule or a retry class', () => {
    const look = () =>
      JSON.stringify([factsOf(contract), gatewayFactsOf(contract), gatewayRetryOf(contract)]);
    const before = look();
    const losses = lossesOf(contract);
    expect(losses.length).toBeGreaterThan(100);
    const unseen = losses.filter((loss) => loss.without(look) === before);
    expect(look()).toBe(before);
    expect(unseen.map(({ name }) => name)).toEqual([]);
  });
});

/** Codes of error lines, sorted, each once. */
function codesOf(errors: string[]): string[] {
  return [...new Set(errors.map((line) => line.split(' ')[1] ?? ''))].sort();
}
