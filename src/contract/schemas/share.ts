import { isObject } from '../document.js';
import { keywords } from './keywords.js';
import type { PreparedContract, PreparedSchema } from './prepared.js';
import type { Rendered } from './render.js';

/** Lets schemas of equal text share one id, and drops the ones nobody names any more. */
export function shareEqualSchemas({ schemas, operations }: PreparedContract): PreparedContract {
  let kept = schemas;
  const chosen = new Map<string, string>();
  for (let merged = true; merged; ) {
    const round = mergeEqual(kept);
    merged = round.size > 0;
    for (const [id, other] of chosen) chosen.set(id, round.get(other) ?? other);
    for (const [id, other] of round) chosen.set(id, other);
    if (merged) kept = renameReferences(kept, round);
  }
  const current = (id: string) => chosen.get(id) ?? id;
  const tables = Object.entries(operations).map(([id, { request, rules, responses }]) => [
    id,
    {
      request: current(request),
      rules: rules.map(current),
      responses: Object.fromEntries(
        Object.entries(responses).map(([status, name]) => [status, current(name)]),
      ),
    },
  ]);
  return { schemas: kept, operations: Object.fromEntries(tables) };
}

/** Ids that mean the same as an earlier schema, or that only pass on to another one. */
function mergeEqual(schemas: readonly PreparedSchema[]): Map<string, string> {
  const firstByText = new Map<string, string>();
  const merged = new Map<string, string>();
  for (const { id, schema } of schemas) {
    const text = JSON.stringify(schema);
    const same = onlyReference(schema) ?? firstByText.get(text);
    if (same === undefined) firstByText.set(text, id);
    else merged.set(id, same);
  }
  return new Map([...merged.keys()].map((id) => [id, lastOf(merged, id)]));
}

function onlyReference(schema: Rendered): string | undefined {
  if (!isObject(schema) || typeof schema.$ref !== 'string') return undefined;
  return Object.keys(schema).length === 1 ? schema.$ref : undefined;
}

function lastOf(merged: ReadonlyMap<string, string>, id: string): string {
  let last = id;
  for (let next = merged.get(last); next !== undefined; next = merged.get(last)) last = next;
  return last;
}

function renameReferences(
  schemas: readonly PreparedSchema[],
  names: ReadonlyMap<string, string>,
): PreparedSchema[] {
  return schemas
    .filter(({ id }) => !names.has(id))
    .map((prepared) => ({ ...prepared, schema: rename(prepared.schema, names) }));
}

function rename(schema: Rendered, names: ReadonlyMap<string, string>): Rendered {
  if (!isObject(schema)) return schema;
  const below = (node: unknown) => rename(node as Rendered, names);
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      if (name === '$ref') return [name, names.get(value as string) ?? value];
      const content = keywords.get(name)?.content;
      if (content === 'schema') return [name, below(value)];
      if (content === 'list' && Array.isArray(value)) return [name, value.map(below)];
      if (content === 'map' && isObject(value)) {
        return [name, Object.fromEntries(Object.entries(value).map(([key, node]) => [key, below(node)]))];
      }
      return [name, value];
    }),
  );
}
