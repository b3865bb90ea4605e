import { formatPointer, type Violation } from '../../contract/index.js';
import { describeProblem, type WireProblem } from '../../wire/index.js';
import type { CheckOperation } from '../contract/prepare.js';
import { shapeAt } from '../contract/shape.js';
import type { Call } from '../exchange/call.js';
import { describeConstraint } from './describe-constraint.js';
import { type Draft, type Inspection, SUMMARIES } from './draft.js';
import { showValue } from './show.js';

/** What is wrong with a request: unknown and odd keys always, broken constraints if the server accepted it anyway. */
export function checkRequest({ call, violations, isAccepted }: Inspection): Draft[] {
  const drafts = call.unknown.map((key) => undocumentedParameter(call, key));
  const broken = isAccepted ? onePerCause(violations) : [];
  for (const problem of call.problems) {
    if (!broken.some((violation) => isSameCause(violation, problem)))
      drafts.push(oddParameter(call, problem));
  }
  for (const violation of broken) drafts.push(brokenParameter(call, violation));
  return drafts;
}

/**
 * Where the type is wrong, nothing else counts; of alternatives (`anyOf`) that are all broken, the first keyword says
 * it for all.
 */
function onePerCause(violations: readonly Violation[]): Violation[] {
  return violations.filter(({ in: group, name, path, keyword }) => {
    if (keyword === 'required') return true;
    const here = violations.filter(
      (other) => other.in === group && other.name === name && other.path.join('/') === path.join('/'),
    );
    const telling = here.find((other) => other.keyword === 'type') ?? here.find(isTelling);
    const isAlone = telling?.keyword === 'type' || here.some((other) => SUMMARIES.has(other.keyword));
    return isAlone && telling !== undefined ? telling.keyword === keyword : true;
  });
}

function isTelling({ keyword }: Violation): boolean {
  return keyword !== 'required' && !SUMMARIES.has(keyword);
}

/** A plain value where a list or an object belongs is odd, and of the wrong type: that says it. */
function isSameCause({ name, keyword }: Violation, problem: WireProblem): boolean {
  return keyword === 'type' && name === problem.name && /^(?:array|object)Expected$/.test(problem.kind);
}

function undocumentedParameter({ operation, query }: Call, key: string): Draft {
  return {
    rule: 'undocumented-parameter',
    severity: 'error',
    operation: operation.id,
    pointer: formatPointer(['request', 'query', key]),
    contract: operation.pointer,
    seen: showValue(query[key] ?? key),
    expected: 'only parameters of the operation',
    message: `${operation.id} has no parameter ${showValue(key)}`,
  };
}

function oddParameter({ operation, query }: Call, problem: WireProblem): Draft {
  const { name, kind, key } = problem;
  const parameter = operation.parameters.get(`query ${name}`);
  const isUnknown = kind === 'unknownMember';
  return {
    rule: isUnknown ? 'undocumented-parameter' : 'odd-parameter',
    severity: isUnknown ? 'error' : 'warning',
    operation: operation.id,
    pointer: formatPointer(['request', 'query', name]),
    ...(parameter && { contract: parameter.pointer }),
    seen: showValue(query[name], name),
    expected: isUnknown ? 'only documented members' : 'keys as the wire writes them',
    message: `${operation.id}: ${describeProblem({ ...problem, key })}`,
  };
}

function brokenParameter(call: Call, violation: Violation): Draft {
  const { operation } = call;
  const { in: group, name, path, keyword } = violation;
  const isMissing = keyword === 'required';
  const value = valueAt((call.values as Record<string, Record<string, unknown>>)[group]?.[name], path);
  const { pointer, expected } = expectationOf(operation, violation);
  const shown = [name, ...path].join('.');
  return {
    rule: isMissing ? 'missing-parameter' : 'invalid-parameter',
    severity: 'error',
    operation: operation.id,
    pointer: formatPointer([
      'request',
      group === 'rule' ? 'query' : group,
      ...(group === 'rule' ? [] : [name]),
      ...path,
    ]),
    contract: pointer,
    seen: isMissing ? 'nothing' : group === 'rule' ? showValue(call.query) : showValue(value, name),
    expected,
    message: isMissing
      ? `${operation.id} was accepted without ${shown}`
      : `${operation.id} was accepted though ${group === 'rule' ? `it breaks the rule ${name}` : `${shown} breaks ${keyword}`}`,
  };
}

/** The constraint that a violation breaks, as the contract has it. */
export function expectationOf(
  operation: CheckOperation,
  { in: group, name, path, keyword, message }: Violation,
): { pointer: string; expected: string } {
  if (group === 'rule') {
    const index = operation.operation.rules.findIndex((rule) => rule.name === name);
    return { pointer: operation.ruleShapes[index]?.pointer ?? operation.pointer, expected: message };
  }
  const parameter = operation.parameters.get(`${group} ${name}`);
  if (parameter === undefined) return { pointer: operation.pointer, expected: message };
  if (keyword === 'required') {
    const shown = [name, ...path].join('.');
    const pointer =
      path.length === 0 ? `${parameter.pointer}/required` : shapeAt(parameter.shape, path).pointer;
    return { pointer, expected: `${shown} is required` };
  }
  const shape = shapeAt(parameter.shape, path);
  const constraint = shape.constraints.find((one) => one.keyword === keyword);
  return constraint === undefined
    ? { pointer: shape.pointer, expected: message }
    : { pointer: constraint.pointer, expected: describeConstraint(constraint) };
}

/** The value at a path inside a value. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let here = value;
  for (const token of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[token];
  }
  return here;
}
