import { keywords } from './contract-facts.js';

// biome-ignore lint/suspicious/noExplicitAny: a bundled document is taken apart freely here
type Node = any;

/** One thing a contract can lose: a keyword, a required name, an enum value, an error example, or a row of behaviour. */
export interface Loss {
  /** Where it stands: `CreateFlowLog.Tag.maxItems`. */
  name: string;
  /** Runs `look` on the contract without it, then puts it back. */
  without<Seen>(look: () => Seen): Seen;
}

/**
 * Lists every constraint, enum value, required flag, parameter, error code, error example, violation code, parameter
 * rule and retry class of the operations.
 */
export function lossesOf(contract: Node): Loss[] {
  const seen = new Set<Node>();
  return Object.values(contract.paths).flatMap((item) => {
    const { post } = item as Node;
    const { operationId, parameters, responses, 'x-parameter-rules': rules = [] } = post;
    return [
      ...members(`${operationId}.x-parameter-rules`, rules),
      ...rules.flatMap((rule: Node) =>
        ['schema', 'code'].map((key) => member(`${operationId}.${rule.name}`, rule, key)),
      ),
      ...violationLosses(operationId, post),
      ...members(operationId, parameters),
      ...parameters.flatMap((node: Node) => parameterLosses(contract, operationId, node, seen)),
      ...Object.entries(responses).flatMap(([status, node]) =>
        responseLosses(contract, `${operationId}.${status}`, node, seen),
      ),
    ];
  });
}

function parameterLosses(contract: Node, operation: string, node: Node, seen: Set<Node>): Loss[] {
  const parameter = target(contract, node);
  if (seen.has(parameter)) return [];
  seen.add(parameter);
  const name = `${operation}.${parameter.name}`;
  const required = parameter.required ? [member(name, parameter, 'required')] : [];
  return [
    ...required,
    ...violationLosses(name, parameter),
    ...schemaLosses(contract, name, parameter.schema, seen),
  ];
}

function responseLosses(contract: Node, name: string, node: Node, seen: Set<Node>): Loss[] {
  const response = target(contract, node);
  const media = response.content['application/json'];
  if (seen.has(response)) return [];
  seen.add(response);
  if (name.endsWith('.200')) return schemaLosses(contract, name, media.schema, seen);
  return Object.entries(media.examples).flatMap(([code, example]) => [
    member(name, media.examples, code),
    ...('x-retry' in (example as object) ? [member(`${name}.${code}`, example, 'x-retry')] : []),
  ]);
}

/** Losses of one schema and everything it reaches; members beside a reference count as its own. */
function schemaLosses(contract: Node, name: string, node: Node, seen: Set<Node>): Loss[] {
  if (node === undefined || seen.has(node)) return [];
  seen.add(node);
  const below: [string, Node][] = [
    [name, typeof node.$ref === 'string' ? target(contract, node) : undefined],
    [`${name}.items`, node.items],
    ...(node.anyOf ?? []).map((part: Node, index: number): [string, Node] => [
      `${name}.anyOf.${index}`,
      part,
    ]),
    ...Object.entries(node.properties ?? {}).map(([key, part]): [string, Node] => [`${name}.${key}`, part]),
  ];
  return [
    ...keywords.filter((key) => node[key] !== undefined).map((key) => member(name, node, key)),
    ...members(`${name}.enum`, node.enum ?? []),
    ...violationLosses(name, node),
    ...members(`${name}.required`, node.required ?? []),
    ...below.flatMap(([path, part]) => schemaLosses(contract, path, part, seen)),
  ];
}

function violationLosses(name: string, { 'x-violation-codes': codes = {} }: Node): Loss[] {
  return Object.keys(codes).map((keyword) => member(`${name}.x-violation-codes`, codes, keyword));
}

function member(name: string, holder: Node, key: string): Loss {
  return {
    name: `${name}.${key}`,
    without(look) {
      const whole = Object.entries(holder);
      delete holder[key];
      try {
        return look();
      } finally {
        // Its own place among the others, or everything after the first loss would look different.
        for (const [other] of whole) delete holder[other];
        Object.assign(holder, Object.fromEntries(whole));
      }
    },
  };
}

function members(name: string, list: Node[]): Loss[] {
  return list.map((value, index) => ({
    name: `${name}.${value?.name ?? value?.$ref ?? value}`,
    without(look) {
      list.splice(index, 1);
      try {
        return look();
      } finally {
        list.splice(index, 0, value);
      }
    },
  }));
}

function target(contract: Node, node: Node): Node {
  if (typeof node?.$ref !== 'string') return node;
  const path: string[] = node.$ref.slice(2).split('/');
  return target(
    contract,
    path.reduce((place, key) => place[key], contract),
  );
}
