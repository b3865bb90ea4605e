import { type Inspection, isAccepted, textMember } from '../rules/draft.js';
import { type OperationNumbers, violationKey } from './number-contract.js';
import { countValue } from './value-node.js';

/** Counts what one exchange touches; tells whether its answer has members that the contract does not know. */
export function countExchange(
  inspection: Inspection,
  numbers: OperationNumbers,
  gatewayCodes: ReadonlyMap<string, number>,
  counts: Float64Array,
): boolean {
  const { exchange, answer, response } = inspection;
  add(counts, numbers.operation);
  if (isAccepted(exchange.response.status)) countAccepted(inspection, numbers, counts);
  else countRefused(inspection, numbers, gatewayCodes, counts);
  const declared = response && numbers.responses.get(response.status);
  if (declared === undefined) return false;
  add(counts, declared.status);
  if (declared.node === undefined || answer.problem !== undefined) return false;
  return countValue(declared.node, answer.value, counts);
}

function countAccepted(
  { call: { values, query }, violations }: Inspection,
  numbers: OperationNumbers,
  counts: Float64Array,
): void {
  if (violations.length > 0) return;
  for (const { in: group, name, node, required } of numbers.parameters) {
    const value = group === 'query' ? query[name] : memberOf(values[group], name);
    if (value === undefined) continue;
    countValue(node, value, counts);
    if (required !== undefined) add(counts, required);
  }
  for (const rule of numbers.rules) add(counts, rule);
}

function countRefused(
  { answer, violations }: Inspection,
  { codes, refused }: OperationNumbers,
  gatewayCodes: ReadonlyMap<string, number>,
  counts: Float64Array,
): void {
  for (const violation of violations) {
    const number = refused.get(violationKey(violation));
    if (number !== undefined) add(counts, number);
  }
  const code = answer.problem === undefined ? textMember(answer.value, 'Code') : undefined;
  const number = code === undefined ? undefined : (codes.get(code) ?? gatewayCodes.get(code));
  if (number !== undefined) add(counts, number);
}

function memberOf(group: unknown, name: string): unknown {
  return (group as Record<string, unknown> | undefined)?.[name];
}

function add(counts: Float64Array, number: number): void {
  counts[number] = (counts[number] ?? 0) + 1;
}
