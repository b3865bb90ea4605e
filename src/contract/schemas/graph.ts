import { formatPointer, isObject, type JsonObject, type Located } from '../document.js';
import { subschemas } from './keywords.js';
import type { Resources } from './resources.js';

/** What one referenced schema has to do with others. */
export interface SchemaNode extends Located {
  /** Pointers of the schemas that validate the same instance: references outside `properties`, `items` ... */
  readonly here: Set<string>;
  /** Pointers of all schemas it references. */
  readonly references: Set<string>;
  /** It or a schema it reaches treats requests and responses differently (readOnly, writeOnly). */
  directional: boolean;
  /** It or a schema it reaches holds a `$dynamicRef`. */
  dynamic: boolean;
  /** It comes back to itself without going deeper into the instance. */
  circular: boolean;
}

/** Reads the reference graph below the given schemas. */
export function readGraph(roots: readonly Located[], resources: Resources): Map<string, SchemaNode> {
  const graph = new Map<string, SchemaNode>();
  const waiting = [...roots];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const pointer = formatPointer(place.tokens);
    if (graph.has(pointer)) continue;
    resources.add(place);
    graph.set(pointer, readNode(place, resources, waiting));
  }
  spread(graph, 'directional');
  spread(graph, 'dynamic');
  markCircular(graph);
  return graph;
}

function readNode(place: Located, resources: Resources, found: Located[]): SchemaNode {
  const node: SchemaNode = {
    ...place,
    here: new Set(),
    references: new Set(),
    directional: false,
    dynamic: false,
    circular: false,
  };
  for (const anchored of resources.dynamicAnchors(place.tokens).values()) {
    const target = resources.resolve(`#${anchored}`, []);
    if (target !== undefined) found.push(target);
  }
  visit(place, true);
  return node;

  function visit({ node: schema, tokens }: Located, here: boolean): void {
    if (!isObject(schema)) return;
    for (const keyword of ['$ref', '$dynamicRef']) reference(schema[keyword], tokens, here);
    if (typeof schema.$dynamicRef === 'string') {
      node.dynamic = true;
      for (const anchored of resources.dynamicAnchors(tokens).values()) node.references.add(anchored);
    }
    node.directional ||= oneWayProperties(schema, tokens, resources).size > 0;
    for (const child of subschemas(schema)) {
      visit({ node: child.node, tokens: [...tokens, ...child.path] }, here && child.here);
    }
  }

  function reference(ref: unknown, from: readonly string[], here: boolean): void {
    const target = typeof ref === 'string' ? resources.resolve(ref, from) : undefined;
    if (target === undefined) return;
    const pointer = formatPointer(target.tokens);
    node.references.add(pointer);
    if (here) node.here.add(pointer);
    found.push(target);
  }
}

/** Required properties that only one direction carries: name to the direction that need not send it. */
export function oneWayProperties(
  schema: JsonObject,
  tokens: readonly string[],
  resources: Resources,
): Map<string, 'request' | 'response'> {
  const found = new Map<string, 'request' | 'response'>();
  if (!Array.isArray(schema.required) || !isObject(schema.properties)) return found;
  for (const [name, property] of Object.entries(schema.properties)) {
    if (!schema.required.includes(name) || !isObject(property)) continue;
    const target =
      typeof property.$ref === 'string' ? resources.resolve(property.$ref, tokens)?.node : undefined;
    const flags = [property, target].filter(isObject);
    if (flags.some(({ readOnly }) => readOnly === true)) found.set(name, 'request');
    else if (flags.some(({ writeOnly }) => writeOnly === true)) found.set(name, 'response');
  }
  return found;
}

/** A schema has the mark if one it references has it. */
function spread(graph: Map<string, SchemaNode>, mark: 'directional' | 'dynamic'): void {
  const referrers = new Map<string, string[]>();
  for (const [pointer, { references }] of graph) {
    for (const target of references) referrers.set(target, [...(referrers.get(target) ?? []), pointer]);
  }
  const waiting = [...graph].filter(([, node]) => node[mark]).map(([pointer]) => pointer);
  for (let pointer = waiting.pop(); pointer !== undefined; pointer = waiting.pop()) {
    for (const referrer of referrers.get(pointer) ?? []) {
      const node = graph.get(referrer);
      if (node === undefined || node[mark]) continue;
      node[mark] = true;
      waiting.push(referrer);
    }
  }
}

function markCircular(graph: Map<string, SchemaNode>): void {
  const candidates = [...graph].filter(([, { here }]) => here.size > 0);
  for (const [pointer, node] of candidates) {
    node.circular = reachable(graph, node.here).has(pointer);
  }
}

/** The schemas reached through `here` edges, without going on from the ones in `stop`. */
export function reachable(
  graph: ReadonlyMap<string, SchemaNode>,
  start: Iterable<string>,
  stop: ReadonlySet<string> = new Set(),
): Set<string> {
  const seen = new Set<string>(start);
  for (const pointer of seen) {
    if (stop.has(pointer)) continue;
    for (const next of graph.get(pointer)?.here ?? []) seen.add(next);
  }
  return seen;
}
