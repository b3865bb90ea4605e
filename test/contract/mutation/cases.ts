import { readFileSync } from 'node:fs';
import { checkExchange, type Exchange, type Finding } from '../../../src/check/index.js';

/** Everything that a finding has to say: its rule, the place in the exchange, the place in the contract. */
export type Expected = readonly [rule: string, pointer: string, contract: string];

/** A recorded exchange that was broken at one place, and all that must be found. */
export interface Case {
  readonly name: string;
  readonly exchange: Exchange;
  readonly expected: readonly Expected[];
}

/** What is wrong about the findings of cases: missing, too much, or with a line that isn't the contract's. */
export function problemsOf(cases: readonly Case[]): string[] {
  return cases.flatMap(({ name, exchange, expected }) => {
    const findings = checkExchange(exchange);
    const found = findings.map(
      ({ rule, pointer, contract }) => `${rule} at ${pointer} by ${contract?.pointer}`,
    );
    const wanted = expected.map(([rule, pointer, contract]) => `${rule} at ${pointer} by ${contract}`);
    const isSame = found.sort().join('\n') === wanted.sort().join('\n');
    const lines = findings.flatMap(lineProblem).map((problem) => `${name}: ${problem}`);
    return isSame
      ? lines
      : [`${name}\n  found ${found.join('; ') || 'nothing'}\n  not   ${wanted.join('; ')}`];
  });
}

/** The hand-written line that a finding cites must have the last name of its place in the bundle. */
function lineProblem({ contract }: Finding): string[] {
  if (contract?.file === undefined || contract.line === undefined)
    return [`no line for ${contract?.pointer}`];
  const text = linesOf(contract.file)[contract.line - 1] ?? '';
  const name = contract.pointer.split('/').at(-1)?.replaceAll('~1', '/') ?? '';
  const isNamed = contract.line === 1 || /^\d+$/.test(name) || text.includes(name);
  return isNamed ? [] : [`${contract.file}:${contract.line} has no ${name}`];
}

const files = new Map<string, string[]>();

function linesOf(file: string): string[] {
  const lines = files.get(file) ?? readFileSync(file, 'utf8').split('\n');
  files.set(file, lines);
  return lines;
}

/** The same exchange with another answer. */
export function withAnswer(exchange: Exchange, body: unknown, status = exchange.response.status): Exchange {
  return { ...exchange, response: { ...exchange.response, status, body: JSON.stringify(body) } };
}

const bodies = new WeakMap<Exchange, Record<string, unknown>>();

/** The body of a recorded answer. */
export function bodyOf(exchange: Exchange): Record<string, unknown> {
  const body = bodies.get(exchange) ?? (JSON.parse(exchange.response.body ?? '') as Record<string, unknown>);
  bodies.set(exchange, body);
  return body;
}

/** A copy of a value with another one at a path, or without it (`undefined`); members on the way are made. */
export function withValue(value: unknown, [token, ...rest]: readonly string[], next: unknown): unknown {
  if (token === undefined) return next;
  if (Array.isArray(value) || (value === undefined && token === '0')) {
    return Object.assign([...(value ?? [])], { [token]: withValue(value?.[Number(token)], rest, next) });
  }
  return {
    ...(value as object),
    [token]: withValue((value as Record<string, unknown>)?.[token], rest, next),
  };
}

/** The value at a path inside a value. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((here, token) => (here as Record<string, unknown> | undefined)?.[token], value);
}
