import { reachable, type SchemaNode } from './graph.js';

/** The circumstances under which a schema is applied, as far as they change its meaning. */
export interface Scope {
  readonly direction?: 'request' | 'response';
  /** Circular schemas that the same instance is already being checked against. */
  readonly entered: ReadonlySet<string>;
  /** Dynamic anchors by name; the outermost resource decides. */
  readonly dynamic: ReadonlyMap<string, string>;
}

/** The scope of a request or response body as a whole. */
export function outermostScope(direction: 'request' | 'response'): Scope {
  return { direction, entered: new Set(), dynamic: new Map() };
}

/** Drops from a scope what makes no difference to a schema, so that the schema is shared where it can be. */
export function narrowScope(graph: ReadonlyMap<string, SchemaNode>, pointer: string, scope: Scope): Scope {
  const node = graph.get(pointer);
  const { direction, entered, dynamic } = scope;
  const met = entered.size === 0 ? entered : reachable(graph, node?.here ?? [], entered);
  return {
    ...((node?.directional || node?.dynamic) && direction !== undefined && { direction }),
    entered: new Set([...entered].filter((other) => met.has(other))),
    dynamic: node?.dynamic ? dynamic : new Map(),
  };
}

/**
 * A name for a schema under a scope; equal for equal scopes, and without `#` and `*`, which ids may not hold
 * (the compiler cuts them at `#` and quotes them in comments).
 */
export function scopedName(pointer: string, { direction, entered, dynamic }: Scope): string {
  const parts = [
    ...(direction === undefined ? [] : [direction]),
    ...[...entered].sort().map((other) => `inside ${other}`),
    ...[...dynamic].sort().map(([anchor, target]) => `${anchor}=${target}`),
  ];
  const name = parts.length === 0 ? pointer : `${pointer} (${parts.join(', ')})`;
  return name.replaceAll('#', '%23').replaceAll('*', '%2A');
}
