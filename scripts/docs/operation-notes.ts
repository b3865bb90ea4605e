import { isObject, type JsonObject } from '../../src/contract/index.js';
import { readTransition, statusName } from './lifecycle.js';
import { code, escapeMarkdown } from './markdown.js';

interface Authorization {
  readonly action: string;
  readonly level: string;
  readonly resources: readonly { type: string; arn?: string; primary?: boolean }[];
  readonly conditionKeys?: readonly string[];
  readonly dependentActions?: readonly string[];
}

/** Markdown that says what an operation's extensions say: its transition, its permission, its cross-parameter rules. */
export function operationNotes(operation: JsonObject): string {
  return [lifeNote(operation), permissionNote(operation), ruleNote(operation)].filter(Boolean).join('\n\n');
}

function lifeNote(operation: JsonObject): string {
  const transition = readTransition(operation);
  if (!transition) return '';
  const { resource, from, via, to } = transition;
  const steps = [from.map(code).join(' or '), code(via), statusName(to)];
  return `**Status of the ${resource}:** ${steps.join(' → ')}`;
}

function permissionNote(operation: JsonObject): string {
  const authorization = operation['x-authorization'] as Authorization | undefined;
  if (!isObject(authorization)) return '';
  const { action, level, resources, conditionKeys = [], dependentActions = [] } = authorization;
  const lists = [
    ['on', resources.map(resourceWords)],
    ['condition keys', conditionKeys.map(code)],
    ['also needs', dependentActions.map(code)],
  ] as const;
  const words = lists
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => `${name} ${items.join(', ')}`);
  return `**Permission:** ${[`${code(action)} (${level})`, ...words].join('; ')}`;
}

function resourceWords({ type, arn, primary }: Authorization['resources'][number]): string {
  return [type, arn && code(arn), primary && '(must be named)'].filter(Boolean).join(' ');
}

function ruleNote(operation: JsonObject): string {
  const rules = operation['x-parameter-rules'];
  const items = (Array.isArray(rules) ? rules : [])
    .filter(isObject)
    .map(
      ({ description, code: answer }) =>
        `- ${escapeMarkdown(String(description))} Else ${code(String(answer))}.`,
    );
  return items.length === 0 ? '' : ['**Rules over several parameters:**', items.join('\n')].join('\n\n');
}
