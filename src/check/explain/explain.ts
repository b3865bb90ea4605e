import type { ErrorEntry } from '../../contract/index.js';
import { checkerOf } from '../check-exchange.js';
import { type CheckContract, ownContract } from '../contract/check-contract.js';
import { type CheckOperation, prepareOperations } from '../contract/prepare.js';
import { contractPlace } from '../findings/finish.js';
import type { ContractPlace } from '../model.js';
import { describeConstraint } from '../rules/describe-constraint.js';
import { placeOfCode, placeOfGatewayCode } from '../rules/error-code.js';
import { nearest } from './nearest.js';

/** One thing that a contract says about a word. */
export interface Explanation {
  readonly kind: 'operation' | 'parameter' | 'error code' | 'gateway code';
  /** `CreateFlowLog RegionId`. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly contract: ContractPlace;
}

/** What a contract says about an error code, a parameter or an operation; near misses if it says nothing. */
export interface Explained {
  readonly explanations: readonly Explanation[];
  readonly suggestions: readonly string[];
}

/** Looks a word up in a contract, whatever its letter case. */
export function explain(word: string, contract: CheckContract = ownContract()): Explained {
  const entries = [...listEntries(contract)];
  const wanted = word.toLowerCase();
  const explanations = entries.filter(({ name }) => name.toLowerCase() === wanted).map(({ entry }) => entry);
  return {
    explanations,
    suggestions:
      explanations.length > 0
        ? []
        : nearest(
            word,
            entries.map(({ name }) => name),
          ),
  };
}

interface Named {
  readonly name: string;
  readonly entry: Explanation;
}

function* listEntries(contract: CheckContract): Generator<Named> {
  const operations = [...prepareOperations(contract).values()];
  for (const operation of operations) {
    yield operationEntry(contract, operation);
    yield* parameterEntries(contract, operation);
    yield* codeEntries(contract, operation);
  }
  const [first] = operations;
  const { gatewayErrors } = checkerOf(contract).contract.tables;
  for (const [code, entry] of Object.entries(gatewayErrors)) {
    const place = contractPlace(contract, first === undefined ? '' : placeOfGatewayCode(first, code));
    yield {
      name: code,
      entry: { kind: 'gateway code', title: code, lines: errorLines(entry), contract: place },
    };
  }
}

function operationEntry(contract: CheckContract, { id, pointer, operation }: CheckOperation): Named {
  const { summary = '', method, path, errors, responses, parameters } = operation;
  const required = parameters.filter((one) => one.required).map(({ name }) => name);
  const lines = [
    summary,
    `${method.toUpperCase()} ${path}`,
    `required: ${required.join(', ') || 'nothing'}`,
    `answers: ${responses.join(', ')}; ${Object.keys(errors).length} error codes of its own`,
  ];
  const place = contractPlace(contract, pointer);
  return { name: id, entry: { kind: 'operation', title: id, lines, contract: place } };
}

function* parameterEntries(contract: CheckContract, { id, operation, parameters }: CheckOperation) {
  for (const { name, in: group, required, violationCodes } of operation.parameters) {
    const parameter = parameters.get(`${group} ${name}`);
    if (parameter === undefined) continue;
    const codes = violationCodes.map(({ path, keyword, code }) => `${[...path, keyword].join('.')}: ${code}`);
    const lines = [
      `in ${group}, ${required ? 'required' : 'optional'}`,
      ...parameter.shape.constraints.map(describeConstraint),
      ...(codes.length > 0 ? [`answers to violations: ${codes.join(', ')}`] : []),
    ];
    const place = contractPlace(contract, parameter.pointer);
    yield { name, entry: { kind: 'parameter', title: `${id} ${name}`, lines, contract: place } } as const;
  }
}

function* codeEntries(contract: CheckContract, operation: CheckOperation) {
  for (const [code, found] of Object.entries(operation.operation.errors)) {
    const place = contractPlace(contract, placeOfCode(operation, code));
    const lines = found.flatMap(errorLines);
    const title = `${operation.id} ${code}`;
    yield { name: code, entry: { kind: 'error code', title, lines, contract: place } } as const;
  }
}

function errorLines({ status, message, cause, retry }: ErrorEntry): string[] {
  return [`status ${status}: ${message}`, ...(cause ? [cause] : []), `retry: ${retry}`];
}
