import { fileURLToPath } from 'node:url';
import { bundle, createConfig } from '@redocly/openapi-core';
import { type BehaviourFacts, behaviourOf, retryOf } from './behaviour-facts.js';

/** Facts about one operation in compact text: `name -> constraints`, and one line per error. */
export interface OperationFacts extends BehaviourFacts {
  authorization: string;
  lifecycle?: string;
  /** Parameters and, below them, members: `Tag`, `Tag.N.Key`. */
  parameters: Record<string, string>;
  /** Parameters where the contract goes another way than the vendor; docs/vendor-discrepancies.md says why. */
  decisions?: Record<string, string>;
  /** Fields of the successful answer: `FlowLogs.FlowLog[].Status`. */
  response: Record<string, string>;
  /** `<status> <code> <message>`, read from the error examples. */
  errors: string[];
  /** Codes that the operation's own code enum lists. */
  codes: string[];
}

// biome-ignore lint/suspicious/noExplicitAny: a bundled document is read freely here, the test proves what it finds
type Node = any;

/** Bundles the contract from its sources, so that a change shows before anything is generated. */
export async function bundleContract(): Promise<Node> {
  const ref = fileURLToPath(new URL('../../openapi/openapi.yaml', import.meta.url));
  const { bundle: bundled, problems } = await bundle({ ref, config: await createConfig({}) });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return bundled.parsed;
}

/** Reads the facts of every operation out of a bundled contract. */
export function factsOf(contract: Node): Record<string, OperationFacts> {
  const operations = Object.values(contract.paths).map((item) => (item as Node).post);
  return Object.fromEntries(
    operations.map((operation) => [operation.operationId, operationFacts(contract, operation)]),
  );
}

/** Reads the errors any call may get: `<status> <code> <message>`, further messages after ` | `. */
export function gatewayFactsOf(contract: Node): string[] {
  return errorLines(contract, 'default', contract.components.responses.GatewayError);
}

/** Reads which errors that any call may get may be tried again. */
export function gatewayRetryOf(contract: Node): Record<string, string> {
  return retryOf(contract.components.responses.GatewayError);
}

/** Reads what `x-resources` says about the things that live: statuses, limits and the hint for waiting. */
export function resourceFactsOf(contract: Node): Record<string, Record<string, string>> {
  const collections = Object.entries(contract['x-resources'] as Record<string, Node>).filter(
    ([, { kind }]) => !kind,
  );
  return Object.fromEntries(
    collections.map(([name, { status, quota, tags, poll }]) => {
      const statuses = Object.entries(status.values as Record<string, Node>);
      const text = statuses.map(([value, { transient }]) => (transient ? `(${value})` : value)).join(' ');
      const hint = `${poll.operation} every ${poll.interval} ms up to ${poll.attempts} times`;
      return [
        name,
        { statuses: text, quota: `${quota.limit} ${quota.code}`, tags: String(tags.limit), poll: hint },
      ];
    }),
  );
}

function operationFacts(contract: Node, operation: Node): OperationFacts {
  const parameters = operation.parameters.map((node: Node) => resolve(contract, node));
  const { action, level } = operation['x-authorization'];
  const lifecycle = operation['x-lifecycle'];
  const success = resolve(contract, operation.responses['200']).content['application/json'].schema;
  const refused = Object.keys(operation.responses).filter((status) => /^[45]/.test(status));
  return {
    authorization: `${action} ${level}`,
    ...(lifecycle && { lifecycle: `${lifecycle.from.join('|')} -> ${lifecycle.via} -> ${lifecycle.to}` }),
    parameters: Object.fromEntries(
      parameters.flatMap((node: Node) => fields(contract, node.schema, node.name, node.required, '.N')),
    ),
    response: Object.fromEntries(fields(contract, success, '', false, '[]').slice(1)),
    errors: refused.flatMap((status) => errorLines(contract, status, operation.responses[status])),
    ...behaviourOf(operation, (node) => resolve(contract, node)),
    codes: contract.components.schemas[`${operation.operationId}ErrorCode`]?.enum ?? [],
  };
}

function errorLines(contract: Node, status: string, response: Node): string[] {
  const media = resolve(contract, response).content['application/json'];
  return Object.values(media.examples as Record<string, Node>).map((example) => {
    const { Code, Message } = example.value;
    const messages = [Message, ...(example['x-alternative-messages'] ?? [])];
    return `${status === 'default' ? example['x-http-status'] : status} ${Code} ${messages.join(' | ')}`;
  });
}

/** A schema and everything in it as `[path, constraints]`. */
function fields(
  contract: Node,
  node: Node,
  path: string,
  required: boolean,
  index: string,
): [string, string][] {
  const schema = resolve(contract, node);
  const mark = required ? ' required' : '';
  const members = Object.entries(schema.properties ?? {}) as [string, Node][];
  const items = schema.items ? resolve(contract, schema.items) : undefined;
  const own: [string, string] = [
    path,
    `${constraints(schema)}${items ? ` of ${constraints(items)}` : ''}${mark}`,
  ];
  const inner = items?.properties ? fields(contract, items, `${path}${index}`, false, index).slice(1) : [];
  const below = members.flatMap(([name, member]) =>
    fields(
      contract,
      member,
      path ? `${path}.${name}` : name,
      schema.required?.includes(name) ?? false,
      index,
    ),
  );
  return [own, ...inner, ...below];
}

/** Keywords of a constraint that facts state. */
export const keywords = [
  'enum',
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'default',
];

function constraints(schema: Node): string {
  const type = schema.format ? `${schema.type}(${schema.format})` : schema.type;
  const rest = keywords
    .filter((key) => schema[key] !== undefined)
    .map((key) => `${key}=${text(schema[key])}`);
  const either = schema.anyOf?.map((part: Node) => constraints(part)).join(' or ');
  return [type, ...(either ? [`(${either})`] : []), ...rest].join(' ');
}

function text(value: unknown): string {
  return Array.isArray(value) ? value.join('|') : String(value);
}

/** Follows a local reference; members beside it win. */
function resolve(contract: Node, node: Node): Node {
  if (typeof node?.$ref !== 'string') return node;
  const { $ref, ...beside } = node;
  const target = $ref
    .slice(2)
    .split('/')
    .reduce((place: Node, key: string) => place[key], contract);
  return { ...resolve(contract, target), ...beside };
}
