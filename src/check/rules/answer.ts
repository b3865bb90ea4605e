import { formatPointer, pointerTokens, type ValidationError } from '../../contract/index.js';
import type { CheckResponse } from '../contract/prepare.js';
import { shapeAt } from '../contract/shape.js';
import { describeConstraint } from './describe-constraint.js';
import { type Draft, type Inspection, isAccepted, isFromIntermediary, SUMMARIES } from './draft.js';
import { checkErrorCode, type ErrorKnowledge } from './error-code.js';
import { valueAt } from './request.js';
import { showValue } from './show.js';

/** What is wrong with an answer: its status, its body, its error code. */
export function checkAnswer(inspection: Inspection, knowledge: ErrorKnowledge): Draft[] {
  const { exchange, call, response, answer } = inspection;
  const { status } = exchange.response;
  if (isFromIntermediary(exchange, answer)) return [intermediary(inspection)];
  if (response === undefined) return [undocumentedStatus(inspection)];
  if (answer.problem !== undefined) return unreadable(inspection, answer);
  const error = isAccepted(status) ? undefined : checkErrorCode(call, status, answer.value, knowledge);
  const isAboutCode = error !== undefined && error.rule !== 'wrong-error-message';
  const drafts = checkBody(inspection, response, answer.value, isAboutCode);
  const isSaid = drafts.some(({ pointer }) => pointer === error?.pointer);
  return error === undefined || isSaid ? drafts : [...drafts, error];
}

function intermediary({ call: { operation }, exchange, response }: Inspection): Draft {
  const { status, body = '' } = exchange.response;
  return {
    rule: 'intermediary-answer',
    severity: 'warning',
    operation: operation.id,
    pointer: '/response',
    ...(response && { contract: response.pointer }),
    seen: `${status} ${showValue(body)}`,
    expected: 'an answer of the API',
    message: `${operation.id} got status ${status} from a load balancer or proxy, not from the API`,
  };
}

function undocumentedStatus({ call: { operation }, exchange }: Inspection): Draft {
  return {
    rule: 'undocumented-status',
    severity: 'error',
    operation: operation.id,
    pointer: '/response/status',
    contract: `${operation.pointer}/responses`,
    seen: String(exchange.response.status),
    expected: `one of ${[...operation.responses.keys()].join(', ')}`,
    message: `${operation.id} answered status ${exchange.response.status}`,
  };
}

function unreadable(
  { call: { operation }, exchange, response }: Inspection,
  { problem, kind }: { problem: string; kind: string },
): Draft[] {
  if (kind === 'empty' && (response?.shape === undefined || exchange.response.bodyLeftOut)) return [];
  return [
    {
      rule: 'unreadable-body',
      severity: 'error',
      operation: operation.id,
      pointer: '/response/body',
      ...(response && { contract: response.pointer }),
      seen: showValue(exchange.response.body ?? ''),
      expected: 'a body as the contract describes it',
      message: `the answer to ${operation.id} can't be read: ${problem}`,
    },
  ];
}

function checkBody(
  { call: { operation } }: Inspection,
  response: CheckResponse,
  body: unknown,
  isAboutCode: boolean,
): Draft[] {
  const validate = operation.validators.responses[response.status];
  if (validate === undefined || validate(body)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword, instancePath }, _index, all) => {
    if (!SUMMARIES.has(keyword)) return true;
    return !all.some((other) => other.keyword !== keyword && other.instancePath.startsWith(instancePath));
  });
  const own = isAboutCode ? errors.filter(({ instancePath }) => !/^\/[Cc]ode$/.test(instancePath)) : errors;
  return onePerPlace(own).map((error) => bodyDraft(operation.id, response, body, error));
}

/**
 * Alternatives (`anyOf`) report each of their parts; one finding per place and keyword is enough, and where the type
 * is wrong already, nothing else counts.
 */
function onePerPlace(errors: readonly ValidationError[]): ValidationError[] {
  const seen = new Map<string, ValidationError>();
  const mistyped = new Set(
    errors.flatMap(({ keyword, instancePath }) => (keyword === 'type' ? instancePath : [])),
  );
  for (const error of errors) {
    if (error.keyword !== 'type' && mistyped.has(error.instancePath)) continue;
    const key = `${error.instancePath} ${error.keyword} ${error.params.missingProperty ?? ''}`;
    if (!seen.has(key)) seen.set(key, error);
  }
  return [...seen.values()];
}

function bodyDraft(id: string, response: CheckResponse, body: unknown, error: ValidationError): Draft {
  const { instancePath, keyword, params, message = keyword } = error;
  const missing = params.missingProperty;
  const path = pointerTokens(instancePath);
  const place = typeof missing === 'string' ? [...path, missing] : path;
  const shape = response.shape && shapeAt(response.shape, place);
  const constraint = shape?.constraints.find((one) => one.keyword === keyword);
  const shown =
    place
      .map((token) => (/^\d+$/.test(token) ? '[]' : `.${token}`))
      .join('')
      .slice(1) || 'body';
  return {
    rule: 'invalid-response-body',
    severity: 'error',
    operation: id,
    pointer: formatPointer(['response', 'body', ...place]),
    contract: constraint?.pointer ?? shape?.pointer ?? response.pointer,
    seen: typeof missing === 'string' ? 'nothing' : showValue(valueAt(body, path), path.at(-1) ?? ''),
    expected:
      typeof missing === 'string'
        ? `${shown} is required`
        : constraint
          ? describeConstraint(constraint)
          : message,
    message:
      typeof missing === 'string'
        ? `the answer to ${id} lacks ${shown}`
        : `the answer to ${id} breaks ${keyword} at ${shown}`,
  };
}

/** Members of a body that the contract does not have, found by the walk over it. */
export function undocumentedProperty(
  id: string,
  response: CheckResponse,
  path: readonly string[],
  value: unknown,
): Draft {
  const shown = path
    .map((token) => (/^\d+$/.test(token) ? '[]' : `.${token}`))
    .join('')
    .slice(1);
  return {
    rule: 'undocumented-property',
    severity: 'warning',
    operation: id,
    pointer: formatPointer(['response', 'body', ...path]),
    contract: (response.shape && shapeAt(response.shape, path.slice(0, -1)).pointer) ?? response.pointer,
    seen: showValue(value, path.at(-1) ?? ''),
    expected: 'only documented properties',
    message: `the answer to ${id} has the property ${shown}, which the contract does not know`,
  };
}
