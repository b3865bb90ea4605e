import { codeForViolations, type Violation } from '../../contract/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import { toHeaderRecord } from '../exchange/headers.js';
import { type Draft, type Inspection, textMember } from './draft.js';
import { type ErrorKnowledge, hasMessage, placeOfCode } from './error-code.js';
import { showValue } from './show.js';

/** Where a violation code is declared: which parameters and keywords, or which rules, it answers. */
interface Cause {
  readonly parameter?: string;
  readonly keyword: string;
}

/**
 * A code that only a broken request can cause, in answer to a request that does not break it: an error if what the
 * code is about was not even sent, a warning if it was sent and keeps the contract. Answers that the request asked a
 * mock for (`Prefer`) contradict nothing.
 */
export function checkContradiction(
  { call, exchange, violations, answer }: Inspection,
  { gatewayErrors }: ErrorKnowledge,
): Draft | undefined {
  const { operation } = call;
  if (answer.problem !== undefined || toHeaderRecord(exchange.request.headers).prefer !== undefined) {
    return undefined;
  }
  const code = textMember(answer.value, 'Code');
  if (code === undefined || operation.stateCodes.has(code)) return undefined;
  const causes = causesOf(operation).get(code);
  if (causes === undefined) return undefined;
  if (isFromGateway(operation, answer.value, code, gatewayErrors)) return undefined;
  if (violations.length > 0 && codesOf(operation, violations).has(code)) return undefined;
  const sent = causes.filter(
    ({ parameter, keyword }) => keyword !== 'required' && parameter && parameter in call.query,
  );
  return {
    rule: 'contradicting-answer',
    severity: sent.length > 0 ? 'warning' : 'error',
    operation: operation.id,
    pointer: '/response/body/Code',
    contract: placeOfCode(operation, code),
    seen: `${exchange.response.status} ${showValue(code)}`,
    expected: `${code} only if ${describe(causes)}`,
    message: `${operation.id} answered ${code}, but the request has nothing that causes it`,
  };
}

/** The gateway answers some codes of an operation on its own account, for what is no parameter of the operation. */
function isFromGateway(
  { operation }: CheckOperation,
  body: unknown,
  code: string,
  errors: ErrorKnowledge['gatewayErrors'],
): boolean {
  const entry = Object.hasOwn(errors, code) ? errors[code] : undefined;
  const own = operation.errors[code] ?? [];
  const message = textMember(body, 'Message');
  if (entry === undefined || message === undefined) return false;
  return hasMessage(entry, message) && !own.some((one) => hasMessage(one, message));
}

const codesKnown = new WeakMap<readonly Violation[], Set<string | undefined>>();

/** The codes that each of the violations alone would be answered with. */
function codesOf({ operation }: CheckOperation, violations: readonly Violation[]): Set<string | undefined> {
  const made =
    codesKnown.get(violations) ?? new Set(violations.map((one) => codeForViolations(operation, [one])));
  codesKnown.set(violations, made);
  return made;
}

const known = new WeakMap<CheckOperation, Map<string, Cause[]>>();

function causesOf(operation: CheckOperation): Map<string, Cause[]> {
  const made = known.get(operation) ?? readCauses(operation);
  known.set(operation, made);
  return made;
}

function readCauses({ operation }: CheckOperation): Map<string, Cause[]> {
  const causes = new Map<string, Cause[]>();
  const add = (code: string, cause: Cause) => causes.set(code, [...(causes.get(code) ?? []), cause]);
  for (const { name, violationCodes } of operation.parameters) {
    for (const { code, keyword } of violationCodes) add(code, { parameter: name, keyword });
  }
  for (const { name, code } of operation.rules)
    if (code !== undefined) add(code, { keyword: `rule ${name}` });
  for (const { code, keyword } of operation.violationCodes) add(code, { keyword });
  if (operation.fallbackCode !== undefined) causes.delete(operation.fallbackCode);
  return causes;
}

function describe(causes: readonly Cause[]): string {
  const texts = causes.map(({ parameter, keyword }) => {
    if (parameter === undefined)
      return keyword === 'required' ? 'a required parameter is missing' : `${keyword} is broken`;
    return keyword === '*' ? `${parameter} is invalid` : `${parameter} breaks ${keyword}`;
  });
  return [...new Set(texts)].join(', or ');
}
