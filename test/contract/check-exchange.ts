import contract from '../../generated/openapi.json' with { type: 'json' };
import { validators } from '../../generated/validators.js';
import {
  type ErrorEntry,
  type Operation,
  type OperationValidators,
  readContract,
  violationsOfRequest,
} from '../../src/contract/index.js';
import { decodeParameters, readAction } from '../../src/wire/index.js';
import type { Exchange } from './exchange.js';

const { rpc, operations, gatewayErrors } = readContract(contract);
const compiled = validators as unknown as Record<string, OperationValidators>;

/** Where an exchange breaks the contract, as `place: what`; empty when request and answer keep it. */
export function checkExchange({ request, response }: Exchange): string[] {
  if (!rpc) throw new Error('the contract has no x-rpc');
  const call = readAction(request, rpc, new Set(Object.keys(operations)));
  const operation = call.action === undefined ? undefined : operations[call.action];
  if (call.failure || !operation) return [`request: ${call.failure ?? 'unknownAction'}`];
  const { values, unknown } = decodeParameters(call.pairs, operation.parameters, call);
  const violations = violationsOfRequest(operation, validatorsOf(operation), { query: values });
  const isAccepted = response.status < 400;
  return [
    ...unknown.map((key) => `request ${key}: undocumented`),
    ...(isAccepted ? violations.map(describe) : []),
    ...checkAnswer(operation, response),
  ];
}

function describe({
  in: place,
  name,
  path,
  keyword,
}: ReturnType<typeof violationsOfRequest>[number]): string {
  return `request ${[place, name, ...path].join('/')}: ${keyword}`;
}

function checkAnswer(operation: Operation, { status, body }: Exchange['response']): string[] {
  const answer = parse(body);
  if (answer === undefined) return ['response: no JSON'];
  const responses = validatorsOf(operation).responses;
  const validate = responses[status] ?? (status >= 400 ? responses.default : undefined);
  if (!validate) return [`response: status ${status} undocumented`];
  if (!validate(answer)) {
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `response ${instancePath}: ${keyword}`);
  }
  return status < 400 ? [] : checkError(operation, status, answer as { Code: string; Message: string });
}

function checkError(
  operation: Operation,
  status: number,
  error: { Code: string; Message: string },
): string[] {
  const gateway = gatewayErrors[error.Code];
  const entries = [...(operation.errors[error.Code] ?? []), ...(gateway ? [gateway] : [])];
  if (entries.length === 0) return ['response /Code: undocumented'];
  const sameStatus = entries.filter((entry) => entry.status === status);
  if (sameStatus.length === 0) return [`response /Code: not with status ${status}`];
  return sameStatus.some((entry) => isMessageOf(entry, error.Message)) ? [] : ['response /Message: differs'];
}

function isMessageOf({ message, alternativeMessages = [] }: ErrorEntry, text: string): boolean {
  return [message, ...alternativeMessages].includes(text);
}

function validatorsOf({ id }: Operation): OperationValidators {
  const found = compiled[id];
  if (!found) throw new Error(`no validators for ${id}`);
  return found;
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
