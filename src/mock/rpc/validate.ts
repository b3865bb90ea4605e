import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { type Operation, violationsOfRequest } from '../../contract/index.js';
import { type Either, left, right } from '../prism/either.js';
import { SEVERITY_ERROR, toDiagnostic } from './diagnostics.js';
import type { Answer, EngineRequest } from './model.js';
import type { MockOperation } from './operations.js';

/** At least one diagnostic, as Prism wants a failed check. */
type Diagnostics = [IPrismDiagnostic, ...IPrismDiagnostic[]];

/** Prism's `validateInput`: the contract's compiled validators over the decoded values. */
export function validateRequest(
  { operation, validators }: MockOperation,
  request: EngineRequest,
): Either<Diagnostics, EngineRequest> {
  const [first, ...others] = violationsOfRequest(operation, validators, { query: request.values });
  return first ? left([toDiagnostic(first), ...others.map(toDiagnostic)]) : right(request);
}

/** Prism's `validateOutput`: the body against the schema of its status. */
export function validateAnswer(
  { operation, validators }: MockOperation,
  answer: Answer,
): Either<Diagnostics, Answer> {
  const validate = validators.responses[answer.status] ?? validators.responses.default;
  if (!validate) return left([describe(operation, answer, 'the status is not declared')]);
  if (validate(answer.body)) return right(answer);
  const [first, ...others] = (validate.errors ?? []).map(({ instancePath, message }) =>
    describe(operation, answer, `${instancePath || 'body'} ${message ?? 'is wrong'}`),
  );
  return left([first ?? describe(operation, answer, 'the body is wrong'), ...others]);
}

function describe({ id }: Operation, { status }: Answer, message: string): IPrismDiagnostic {
  return { severity: SEVERITY_ERROR, code: 'response', message: `${id} ${status}: ${message}` };
}
