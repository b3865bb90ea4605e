import type { Violation } from '../../contract/index.js';
import type { Call } from '../exchange/call.js';
import { type Inspection, isAccepted, isFromIntermediary, textMember } from '../rules/draft.js';
import { type OperationNumbers, type ParameterNumbers, violationKey } from './number-contract.js';
import { touchValue } from './value-node.js';

/** The numbers that a request touches if it is accepted, and if it is refused. */
export interface RequestTouches {
  readonly accepted: readonly number[];
  readonly refused: readonly number[];
}

/** What a request touches; the same for every request like it. */
export function touchRequest(
  { values, query }: Call,
  violations: readonly Violation[],
  numbers: OperationNumbers,
): RequestTouches {
  const refused = violations.flatMap((violation) => numbers.refused.get(violationKey(violation)) ?? []);
  if (violations.length > 0) return { accepted: [], refused };
  const accepted: number[] = [];
  for (const name in query) touchParameter(numbers.query.get(name), query[name], accepted);
  for (const other of numbers.others) {
    touchParameter(other, memberOf(values[other.in], other.name), accepted);
  }
  for (const rule of numbers.rules) accepted.push(rule);
  return { accepted, refused };
}

/** Counts what one exchange touches; tells whether its answer has members that the contract does not know. */
export function countExchange(
  { exchange, answer, response, isAccepted: isAcceptedCall }: Inspection,
  request: RequestTouches,
  numbers: OperationNumbers,
  gatewayCodes: ReadonlyMap<string, number>,
  counts: Float64Array,
): boolean {
  add(counts, numbers.operation);
  if (isFromIntermediary(exchange, answer)) return false;
  if (isAcceptedCall) addAll(counts, request.accepted);
  else if (!isAccepted(exchange.response.status)) {
    addAll(counts, request.refused);
    const code = answer.problem === undefined ? textMember(answer.value, 'Code') : undefined;
    const number = code === undefined ? undefined : (numbers.codes.get(code) ?? gatewayCodes.get(code));
    if (number !== undefined) add(counts, number);
  }
  const declared = response && numbers.responses.get(response.status);
  if (declared === undefined) return false;
  add(counts, declared.status);
  if (declared.node === undefined || answer.problem !== undefined) return false;
  const touched: number[] = [];
  const hasUnknown = touchValue(declared.node, answer.value, touched);
  addAll(counts, touched);
  return hasUnknown;
}

/** Counts the gateway code that a request to no operation was refused with. */
export function countUndispatched(
  status: number,
  body: unknown,
  gatewayCodes: ReadonlyMap<string, number>,
  counts: Float64Array,
): void {
  const number = isAccepted(status) ? undefined : gatewayCodes.get(textMember(body, 'Code') ?? '');
  if (number !== undefined) add(counts, number);
}

function touchParameter(parameter: ParameterNumbers | undefined, value: unknown, touched: number[]): void {
  if (parameter === undefined || value === undefined) return;
  touchValue(parameter.node, value, touched);
  if (parameter.required !== undefined) touched.push(parameter.required);
}

function memberOf(group: unknown, name: string): unknown {
  return (group as Record<string, unknown> | undefined)?.[name];
}

function addAll(counts: Float64Array, numbers: readonly number[]): void {
  for (const number of numbers) add(counts, number);
}

function add(counts: Float64Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}
