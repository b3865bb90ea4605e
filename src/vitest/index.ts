import { expect } from 'vitest';
import { type CheckContract, checkExchange, type Exchange, type Finding } from '../check/index.js';

/** What `toMatchContract` may be told. */
export interface MatchOptions {
  /** @default the flow log contract of this package */
  readonly contract?: CheckContract;
  /** Warnings fail as well. @default false */
  readonly strict?: boolean;
}

interface ContractMatchers<Result = unknown> {
  /** The exchange keeps the contract; else the message lists every finding with its lines. */
  toMatchContract(options?: MatchOptions): Result;
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: vitest declares the parameter so, and declarations must agree
  interface Matchers<T = any> extends ContractMatchers<T> {}
}

expect.extend({
  toMatchContract(received: unknown, { contract, strict = false }: MatchOptions = {}) {
    const all = checkExchange(received as Exchange, contract === undefined ? {} : { contract });
    const findings = strict ? all : all.filter(({ severity }) => severity === 'error');
    return {
      pass: findings.length === 0,
      message: () =>
        findings.length === 0
          ? 'the exchange keeps the contract, though it should not'
          : ['the exchange differs from the contract:', ...findings.map(describeFinding)].join('\n'),
    };
  },
});

function describeFinding({ rule, message, pointer, seen, expected, contract }: Finding): string {
  const place = contract?.file === undefined ? '' : ` (${contract.file}:${contract.line})`;
  return `- ${rule} at ${pointer}: ${message}\n  seen ${seen}, expected ${expected}${place}`;
}
