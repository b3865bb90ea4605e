import type { BrokenRule, ContractError } from './errors.js';
import type { Outcome } from './result.js';

/** What a check found. */
export interface Finding {
  readonly violations: readonly BrokenRule[];
  /** The code the API answers such a request with. */
  readonly expectedCode?: string | undefined;
}

/** Checks calls against the contract; operations it does not know pass. */
export interface Validation {
  checkRequest(operation: string, query: unknown): Finding | undefined;
  checkResponse(operation: string, status: number, body: unknown): Finding | undefined;
  /** Sends a call between both checks; here, and not in the client, so that it costs nothing where it is unused. */
  checkCall(operation: string, query: unknown, send: () => Promise<Outcome>): Promise<Outcome>;
}

type Checks = Pick<Validation, 'checkRequest' | 'checkResponse'>;

/** Sends a call between its checks; what breaks the contract becomes an error outcome. */
export async function checkCall(
  checks: Checks,
  operation: string,
  query: unknown,
  send: () => Promise<Outcome>,
): Promise<Outcome> {
  const finding = checks.checkRequest(operation, query);
  if (finding) return { error: toError('invalid-request', operation, 0, 'was not sent', finding) };
  return checkData(checks, operation, await send());
}

/** Errors of the API are left as they are. */
function checkData(checks: Checks, operation: string, outcome: Outcome): Outcome {
  const { data, answer, text, attempts = 1 } = outcome;
  if (!data || !answer) return outcome;
  const finding = checks.checkResponse(operation, answer.status, data);
  if (!finding) return outcome;
  const error = toError(
    'invalid-response',
    operation,
    attempts,
    'got what the contract does not allow',
    finding,
  );
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
