import { methodName } from '../../src/client/method-name.js';
import type { PagerRule, WaiterRule } from '../../src/client/model.js';
import { isObject, type JsonObject, objectEntries } from '../../src/contract/document.js';
import type { ContractTables, Operation } from '../../src/contract/index.js';
import { bannerComment, type Origin } from './banner.js';
import { clientRule, knownRegions, pagerRules, waiterRules } from './client-tables.js';
import { commentText, literal, propertyKey, text } from './literal.js';

/**
 * `client.ts`: what the client knows of the contract, as small tables, and the types of its methods. Undefined for a
 * contract without `x-rpc`, which has no client.
 */
export function generateClient(
  tables: ContractTables,
  bundle: JsonObject,
  origin: Origin,
): string | undefined {
  const { rpc, operations } = tables;
  if (rpc === undefined) return undefined;
  const waiters = waiterRules(bundle);
  const pagers = pagerRules(tables, bundle);
  return `${bannerComment(origin)}import type { OperationErrorCode } from './errors.js';
import type { operations } from './types.js';

/** What every call needs to know. */
export const rule = ${literal(clientRule(rpc, tables, bundle))} as const;

/** How to wait for each resource. */
export const waiters = ${literal(waiters)} as const;

/** How to page through each list. */
export const pagers = ${literal(pagers)} as const;

${methods('Operations', Object.values(operations), (operation) => operationMember(operation, bundle))}
${methods('Waiters', waiters, waiterMembers)}
${methods('Pagers', Object.entries(pagers), pagerMember)}
/** All of it. */
export interface ClientShape {
  region: { parameter: ${text(rpc.regionParameter ?? '')}; known: ${union(knownRegions(bundle))} };
  operations: ClientOperations;
  waiters: ClientWaiters;
  pagers: ClientPagers;
}
`;
}

/** An interface whose members are the methods of a kind. */
function methods<Rule>(kind: string, rules: readonly Rule[], memberOf: (rule: Rule) => string): string {
  const members = rules.map((rule) => memberOf(rule));
  return `/** ${kind} by method. */\nexport interface Client${kind} {\n${members.join('')}}\n`;
}

function operationMember({ id, method, path }: Operation, bundle: JsonObject): string {
  const item = objectEntries(bundle.paths).find(([key]) => key === path)?.[1];
  const node = isObject(item?.[method]) ? item[method] : {};
  return `${comment(describe(node))}  ${propertyKey(methodName(id))}: {
    path: ${text(path)};
    operation: operations[${text(id)}];
    code: OperationErrorCode<${text(id)}>;
  };
`;
}

function waiterMembers(rule: WaiterRule): string {
  return Object.keys(rule.waiters)
    .map((name) => waiterMember(name, rule))
    .join('');
}

function waiterMember(name: string, { operation, identity, items, absent, waiters }: WaiterRule): string {
  const [until = [], during = []] = waiters[name] ?? [];
  const passing = during.length > 0 ? ` (on the way: ${during.join(', ')})` : '';
  const sentence = `Waits by ${operation} until the status is ${until.join(' or ')}${passing}; any other status ends the wait.`;
  return `${comment([sentence])}  ${propertyKey(`waitUntil${name}`)}: {
    shape: ClientOperations[${text(methodName(operation))}];
    identity: ${text(identity)};
    items: ${literal(items)};
    status: ${union([...new Set([...Object.values(waiters).flat(2), absent])])};
    found: ${!until.includes(absent)};
  };
`;
}

function pagerMember([id, { items }]: [id: string, PagerRule]): string {
  return `${comment([`Lists everything that ${id} finds, page by page.`])}  ${propertyKey(`paginate${id}`)}: {
    shape: ClientOperations[${text(methodName(id))}];
    items: ${literal(items)};
  };
`;
}

/** Summary and first paragraph of an operation. */
function describe({ summary, description }: JsonObject): string[] {
  const [first = ''] = typeof description === 'string' ? description.split(/\n\s*\n/) : [];
  return [typeof summary === 'string' ? `${summary}.` : '', first].filter((line) => line !== '');
}

function comment(paragraphs: readonly string[]): string {
  const lines = paragraphs.map((paragraph) => `   * ${commentText(paragraph)}\n`);
  return lines.length === 0 ? '' : `  /**\n${lines.join('   *\n')}   */\n`;
}

function union(names: readonly string[]): string {
  return names.map((name) => text(name)).join(' | ') || 'never';
}
