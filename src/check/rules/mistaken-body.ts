import { isObject } from '../../contract/index.js';
import type { CheckOperation, CheckResponse } from '../contract/prepare.js';
import type { AnswerBody } from '../exchange/answer.js';
import { type Draft, type Inspection, isAccepted, textMember } from './draft.js';
import { placeOfCode } from './error-code.js';
import { showValue } from './show.js';

/**
 * What a body is as a whole, where it is not what its status stands for: an error body under a status of success, a body
 * of success under one of an error, or there something that is neither.
 */
export type MistakenBody = 'error' | 'success' | 'neither';

/** Tells a body that has been mistaken as a whole from one that differs from its schema here and there. */
export function mistakenBody(
  operation: CheckOperation,
  response: CheckResponse | undefined,
  status: number,
  answer: AnswerBody,
): MistakenBody | undefined {
  if (answer.problem !== undefined || response?.shape === undefined) return undefined;
  const { value } = answer;
  const code = textMember(value, 'Code');
  if (isAccepted(status)) {
    if (code === undefined || textMember(value, 'Message') === undefined) return undefined;
    const isValid = operation.validators.responses[response.status]?.(value) ?? true;
    return isValid || hasCode(response) ? undefined : 'error';
  }
  if (code !== undefined || !isObject(value) || !hasCode(response)) return undefined;
  return mistakenError(operation, response, Object.keys(value));
}

function mistakenError(
  { responses }: CheckOperation,
  { shape }: CheckResponse,
  names: readonly string[],
): MistakenBody | undefined {
  const isOfError = (name: string) => shape?.properties.has(name) ?? false;
  const successes = [...responses].flatMap(([status, one]) => (status.startsWith('2') ? one.shape : []));
  const isOfSuccess = (name: string) => successes.some((one) => one?.properties.has(name));
  if (names.some((name) => isOfSuccess(name) && !isOfError(name))) return 'success';
  return names.some(isOfError) ? undefined : 'neither';
}

function hasCode({ shape }: CheckResponse): boolean {
  return shape !== undefined && (shape.properties.has('Code') || shape.properties.has('code'));
}

/** The one finding about a body that is something else as a whole: each missing or unknown member follows from that. */
export function mistakenDraft(
  { call: { operation }, exchange, response, answer }: Inspection,
  mistaken: MistakenBody,
): Draft {
  const { status } = exchange.response;
  const value = answer.problem === undefined ? answer.value : undefined;
  if (mistaken === 'error') return errorUnderSuccess(operation, status, textMember(value, 'Code') ?? '');
  const what = mistaken === 'success' ? 'a body of success' : 'a body that is no error of the contract';
  return {
    rule: 'invalid-response-body',
    severity: 'error',
    operation: operation.id,
    pointer: '/response/body',
    ...(response && { contract: response.shape?.pointer ?? response.pointer }),
    seen: showValue(value),
    expected: 'an error body, with its code and message',
    message: `${operation.id} answered ${what} under status ${status}`,
  };
}

function errorUnderSuccess(operation: CheckOperation, status: number, code: string): Draft {
  const { errors } = operation.operation;
  const entries = Object.hasOwn(errors, code) ? errors[code] : undefined;
  const statuses = (entries ?? []).map((entry) => entry.status);
  return {
    rule: 'wrong-error-status',
    severity: 'error',
    operation: operation.id,
    pointer: '/response/status',
    contract: placeOfCode(operation, code),
    seen: `${status} with ${showValue(code)}`,
    expected: statuses.length > 0 ? `status ${statuses.join(' or ')} with ${code}` : 'a status of an error',
    message: `${operation.id} answered an error body under status ${status}`,
  };
}
