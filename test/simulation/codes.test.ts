import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import { readExceptions } from '../../src/check/index.js';
import { type Operation, readContract } from '../../src/contract/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { codeRows, flowLog, inactive, valid } from './code-rows.js';

const operations = Object.values(readContract(bundle).operations);
const unraisable = [...readExceptions('test/contract/unraisable.yaml').keys()].flatMap((name) => {
  const [part, operation = '', code = ''] = name.split(' ');
  return part === 'error-codes' ? [{ operation, code }] : [];
});
const rows = Object.entries(codeRows).flatMap(([operation, list]) =>
  list.map((each) => ({ operation, ...each })),
);
const plainState = {
  resources: {
    FlowLog: [flowLog(), flowLog({ FlowLogId: inactive, ResourceId: 'vpc-2', Status: 'Inactive' })],
  },
};

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ strict: true, clock: 'virtual' });
});
afterAll(() => mock.close());

describe('a natural request', () => {
  it.each(Object.keys(valid))('%s without a fault succeeds', async (operation) => {
    const switches = operation === 'OpenFlowLogService' ? { switches: { FlowLogService: false } } : {};
    const body = await answer(operation, {}, { ...plainState, ...switches });
    expect(body).not.toHaveProperty('HostId');
  });

  it.each(rows)('of $operation raises $code', async ({ operation, code, change, seed }) => {
    expect(await answer(operation, change, seed ?? plainState)).toMatchObject({ Code: code });
  });
});

describe('the codes of the contract', () => {
  it.each(operations)(
    'of $id are each raised above if a parameter, a rule or the state causes them',
    (operation) => {
      const raised = new Set(codeRows[operation.id]?.map(({ code }) => code));
      expect([...causedCodes(operation)].filter((code) => !raised.has(code))).toEqual([]);
    },
  );

  it.each(operations)(
    'of $id that nothing in the simulation causes are known, with a reason',
    (operation) => {
      const caused = causedCodes(operation);
      const others = Object.keys(operation.errors).filter((code) => !caused.has(code));
      const known = unraisable.filter((each) => each.operation === operation.id).map(({ code }) => code);
      expect(known.sort()).toEqual(others.sort());
    },
  );

  it.each(unraisable)(
    '$code of $operation comes when seed data refuses the request with it',
    async ({ code, operation }) => {
      const switches = { switches: { FlowLogService: operation !== 'OpenFlowLogService' } };
      const seed = { ...plainState, ...switches, refusals: [{ operation, code }] };
      expect(await answer(operation, {}, seed)).toMatchObject({ Code: code });
    },
  );
});

let accounts = 0;

async function answer(
  operation: string,
  change: Record<string, string | undefined>,
  seed: object,
): Promise<object> {
  accounts += 1;
  const account = `account-${accounts}`;
  const parameters = { ...valid[operation], ...change };
  await mock.writeState(seed, { account, region: parameters.RegionId ?? 'cn-hangzhou' });
  const pairs = Object.entries({
    Action: operation,
    Version: '2016-04-28',
    AccessKeyId: account,
    ...parameters,
  });
  const sent = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  const response = await fetch(`${mock.url}/?${new URLSearchParams(sent)}`);
  return (await response.json()) as object;
}

/** Codes that a parameter's violation, a rule between parameters or a guard can cause, as the contract declares. */
function causedCodes({
  parameters,
  violationCodes,
  fallbackCode,
  rules,
  extensions,
}: Operation): Set<string> {
  const { guards = [] } = (extensions['x-effect'] ?? {}) as { guards?: { code: string }[] };
  const codes = [
    ...parameters.flatMap((parameter) => parameter.violationCodes.map(({ code }) => code)),
    ...violationCodes.map(({ code }) => code),
    ...[fallbackCode, ...rules.map(({ code }) => code)],
    ...guards.map(({ code }) => code),
  ];
  return new Set(codes.filter((code) => code !== undefined));
}
