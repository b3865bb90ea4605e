import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../src/check/index.js';
import type { ErrorEntry } from '../../../src/contract/index.js';
import { bodyOf, type Case, type Expected, problemsOf, withAnswer } from './cases.js';
import { placeOf } from './example-places.js';
import { contract, recordedOf, undispatched } from './recorded.js';

const { operations, gatewayErrors } = contract;

interface Sample {
  readonly operation: string;
  readonly code: string;
  readonly exchange: Exchange;
}

/** Recorded refusals, one for each operation and code. */
const samples: readonly Sample[] = Object.keys(operations).flatMap((operation) => {
  const refusals = recordedOf(operation).filter(({ response }) => response.status >= 400);
  return [...new Map(refusals.map((exchange) => [String(bodyOf(exchange).Code), exchange]))].map(
    ([code, exchange]) => ({ operation, code, exchange }),
  );
});

describe('a recorded refusal', () => {
  it('is there for every code of every operation, and for every code of the gateway', () => {
    const own = Object.values(operations).flatMap(({ id, errors }) =>
      Object.keys(errors).map((code) => `${id} ${code}`),
    );
    const seen = new Set(samples.map(({ operation, code }) => `${operation} ${code}`));
    expect(own.filter((name) => !seen.has(name))).toEqual([]);
    expect(
      Object.keys(gatewayErrors).filter((code) => samples.every((sample) => sample.code !== code)),
    ).toEqual([]);
  });

  it.each(Object.keys(operations))('is found out by another code, message or status: %s', (operation) => {
    const mine = samples.filter((sample) => sample.operation === operation);
    const cases = mine.flatMap((sample) => [
      unknownCode(sample),
      foreignCode(sample),
      wrongMessage(sample),
      ...wrongStatuses(sample),
    ]);
    expect(cases.length).toBeGreaterThan(3 * mine.length);
    expect(problemsOf(cases)).toEqual([]);
  });

  it.each(Object.keys(operations))('may have each of the documented messages: %s', (operation) => {
    const mine = samples.filter((sample) => sample.operation === operation);
    expect(problemsOf(mine.flatMap(documentedMessages))).toEqual([]);
  });

  it('is found out by another code, message or status where the request names no operation', () => {
    expect(undispatched.length).toBeGreaterThan(3);
    const [operation = ''] = Object.keys(operations);
    const cases = undispatched.flatMap(({ failure, exchange }) => {
      const sample = { operation, code: String(bodyOf(exchange).Code), exchange };
      const expected: Expected =
        failure === 'unknownAction'
          ? ['undocumented-operation', '/request', '/paths']
          : ['contradicting-answer', '/response', `/x-rpc/failures/${failure}`];
      return [
        wrongMessage(sample, ['default']),
        toCase(sample, 'another code', { Code: 'Nope' }, expected),
        toCase(sample, 'another status', {}, expected, 500),
      ];
    });
    expect(problemsOf(cases)).toEqual([]);
  });
});

function unknownCode(sample: Sample): Case {
  const expected = [
    'undocumented-error-code',
    '/response/body/Code',
    `/paths/~1${sample.operation}/post/responses`,
  ];
  return toCase(
    sample,
    'a code that nobody knows',
    { Code: `${sample.code}.Nope` },
    expected as unknown as Expected,
  );
}

/** A code that another operation has and this one can't answer. */
function foreignCode(sample: Sample): Case {
  const owner = Object.values(operations).find(
    ({ errors }) => foreignTo(sample.operation, errors) !== undefined,
  );
  const code = owner && foreignTo(sample.operation, owner.errors);
  if (owner === undefined || code === undefined) throw new Error(`${sample.operation} knows every code`);
  const expected = ['foreign-error-code', '/response/body/Code', placeOf(owner.id, code)] as const;
  return toCase(sample, `${code} of ${owner.id}`, { Code: code }, expected);
}

function foreignTo(operation: string, errors: object): string | undefined {
  const own = operations[operation]?.errors ?? {};
  return Object.keys(errors).find((code) => !(code in own) && !(code in gatewayErrors));
}

function wrongMessage(sample: Sample, statuses?: string[]): Case {
  const place = placeOf(sample.operation, sample.code, statuses);
  const expected = ['wrong-error-message', '/response/body/Message', place] as const;
  return toCase(sample, 'another message', { Message: 'Something else.' }, expected);
}

function documentedMessages(sample: Sample): Case[] {
  const messages = entriesOf(sample).flatMap(({ message, alternativeMessages = [] }) => [
    message,
    ...alternativeMessages,
  ]);
  return messages.map((text) => {
    const filled = text.replace(/\{[^}]+\}/g, 'something of today');
    return toCase(sample, `the message ${filled}`, { Message: filled }, undefined);
  });
}

/** The code under each other status that an error of the contract has. */
function wrongStatuses(sample: Sample): Case[] {
  const own = entriesOf(sample).map(({ status }) => status);
  const expected = [
    'wrong-error-status',
    '/response/status',
    placeOf(sample.operation, sample.code),
  ] as const;
  return [400, 403, 404, 409, 500, 503]
    .filter((status) => !own.includes(status))
    .map((status) => toCase(sample, `status ${status}`, {}, expected, status));
}

function entriesOf({ operation, code }: Sample): readonly ErrorEntry[] {
  const gateway = gatewayErrors[code];
  return [...(operations[operation]?.errors[code] ?? []), ...(gateway ? [gateway] : [])];
}

function toCase(
  sample: Sample,
  change: string,
  members: object,
  expected: Expected | undefined,
  status?: number,
): Case {
  const { operation, code, exchange } = sample;
  const broken = withAnswer(exchange, { ...bodyOf(exchange), ...members }, status);
  return {
    name: `${operation} ${code} with ${change}`,
    exchange: broken,
    expected: expected ? [expected] : [],
  };
}
