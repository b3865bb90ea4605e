import { describe, expect, it } from 'vitest';
import { problemsOf } from './cases.js';
import { contract } from './recorded.js';
import { casesOf, parameterRuleCases, rulesOf, unbreakable, undocumentedCase } from './request-cases.js';

const parameters = Object.values(contract.operations).flatMap((operation) =>
  operation.parameters.map(({ name }, index) => ({ operation, id: operation.id, name, index })),
);

describe('a recorded request that was accepted', () => {
  it.each(parameters)('may break no constraint of $name of $id', ({ operation, index }) => {
    expect(problemsOf(casesOf(operation, index))).toEqual([]);
  });

  it.each(Object.values(contract.operations))('may break no rule and have nothing else: $id', (operation) => {
    expect(problemsOf([undocumentedCase(operation), ...parameterRuleCases(operation)])).toEqual([]);
  });
});

describe('what no accepted request can show', () => {
  const rules = parameters.flatMap(({ operation, index }) => rulesOf(operation, index));

  it.each(unbreakable)('stands in the contract: $reason', ({ isIt }) => {
    expect(rules.filter(isIt).length).toBeGreaterThan(0);
  });
});
