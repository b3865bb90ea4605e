import type { Values } from './call.js';
import type { ContractError } from './errors.js';
import { loadValidation } from './load-validation.js';
import type { Outcome } from './result.js';
import type { Finding, Validation } from './validation.js';

/** The checks a client's option asks for. */
export async function validationFor(validate: boolean | Validation): Promise<Validation> {
  return typeof validate === 'object' ? validate : loadValidation();
}

/** An error outcome for a request that breaks the contract. */
export function checkRequest(validation: Validation, operation: string, query: Values): Outcome | undefined {
  const finding = validation.checkRequest(operation, query);
  return finding && { error: toError('invalid-request', operation, 0, 'was not sent', finding) };
}

/** An error outcome in place of data that break the contract; errors are left as they are. */
export function checkResponse(validation: Validation, operation: string, outcome: Outcome): Outcome {
  const { data, answer, text } = outcome;
  if (!data || !answer) return outcome;
  const finding = validation.checkResponse(operation, answer.status, data);
  if (!finding) return outcome;
  const error = toError('invalid-response', operation, 1, 'got what the contract does not allow', finding);
  const { RequestId: requestId } = data as { readonly RequestId?: string };
  return { error: { ...error, status: answer.status, requestId }, answer, text };
}

function toError(
  kind: ContractError['kind'],
  operation: string,
  attempts: number,
  what: string,
  { violations, expectedCode }: Finding,
): ContractError {
  const list = violations.map(({ name, rule, message }) => `${name || rule} ${message}`).join('; ');
  return { kind, operation, attempts, message: `${operation} ${what}: ${list}`, violations, expectedCode };
}
