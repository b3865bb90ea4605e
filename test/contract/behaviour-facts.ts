// biome-ignore lint/suspicious/noExplicitAny: a bundled document is read freely here, the test proves what it finds
type Node = any;

/** What an operation does with what it is sent, in compact text. */
export interface BehaviourFacts {
  /** `<keyword> <code>` of what can be violated, by parameter and member; `*` is the operation. */
  violations: Record<string, string>;
  /** `<code> if not <schema>` of each rule over several parameters, by name. */
  rules?: Record<string, string>;
  /** Retry class by code, where a failed call may be repeated. */
  retry?: Record<string, string>;
}

/** Reads which code answers which violation, and what may be tried again. `resolve` follows references. */
export function behaviourOf(operation: Node, resolve: (node: Node) => Node): BehaviourFacts {
  const rules = (operation['x-parameter-rules'] ?? []).map(({ name, code, schema }: Node) => [
    name,
    `${code} if not ${JSON.stringify(schema)}`,
  ]);
  const own = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
  const retry = Object.assign({}, ...own.map(([, response]) => retryOf(resolve(response))));
  const parameters = operation.parameters
    .map(resolve)
    .flatMap((parameter: Node) => [
      ...codesOf(parameter.name, parameter),
      ...codesIn(parameter.name, parameter.schema, resolve),
    ]);
  return {
    violations: together([...codesOf('*', operation), ...parameters]),
    ...(rules.length > 0 && { rules: Object.fromEntries(rules) }),
    ...(Object.keys(retry).length > 0 && { retry }),
  };
}

/** The retry class of each error of a response that has one. */
export function retryOf(response: Node): Record<string, string> {
  const examples = Object.entries(response.content['application/json'].examples as Record<string, Node>);
  const repeatable = examples.flatMap(([code, { 'x-retry': retry }]) => (retry ? [[code, retry]] : []));
  return Object.fromEntries(repeatable);
}

function codesOf(path: string, { 'x-violation-codes': codes = {} }: Node): [string, string][] {
  return Object.entries(codes).map(([keyword, code]) => [path, `${keyword} ${code}`]);
}

function codesIn(path: string, node: Node, resolve: (node: Node) => Node): [string, string][] {
  const schema = resolve(node);
  const members = Object.entries(schema.properties ?? {});
  return [
    ...codesOf(path, schema),
    ...(schema.items ? codesIn(`${path}.N`, schema.items, resolve) : []),
    ...members.flatMap(([name, part]) => codesIn(`${path}.${name}`, part, resolve)),
  ];
}

function together(rows: readonly [string, string][]): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const [path, row] of rows) lines[path] = lines[path] === undefined ? row : `${lines[path]}, ${row}`;
  return lines;
}
