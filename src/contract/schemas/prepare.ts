import { formatPointer, type Located } from '../document.js';
import { type LocatedOperation, listOperations } from '../operations.js';
import { readRules } from '../rules.js';
import { readGraph } from './graph.js';
import type { PreparedContract, PreparedSchema } from './prepared.js';
import { type Rendered, renderSchema, type Surroundings } from './render.js';
import { requestSchema, responseSchemas } from './requests.js';
import { Resources, schemaPlaces } from './resources.js';
import { narrowScope, outermostScope, type Scope, scopedName } from './scope.js';
import { shareEqualSchemas } from './share.js';

/** A schema that belongs to an operation: its own place, or composed from parts of the bundle. */
interface Root extends Located {
  readonly direction: 'request' | 'response';
}

/**
 * Prepares the schemas of all operations for an ajv 2020-12 compiler. Each schema of the bundle is prepared once
 * and shared, unless request, response or circularity make it mean different things.
 */
export function prepareSchemas(bundle: unknown): PreparedContract {
  const operations = listOperations(bundle).map(
    (operation) => [operation.id, operationRoots(bundle, operation)] as const,
  );
  const roots = operations.flatMap(([, { request, rules, responses }]) => [
    request,
    ...rules,
    ...responses.values(),
  ]);
  const worklist = new Worklist(bundle, roots);
  const tables = operations.map(([id, { request, rules, responses }]) => {
    const ids = {
      request: worklist.add(request),
      rules: rules.map((root) => worklist.add(root)),
      responses: Object.fromEntries([...responses].map(([status, root]) => [status, worklist.add(root)])),
    };
    return [id, ids] as const;
  });
  return shareEqualSchemas({ schemas: worklist.finish(), operations: Object.fromEntries(tables) });
}

/** The schemas to prepare: those of the operations, and what they turn out to reference. */
class Worklist {
  readonly #around: Surroundings;
  readonly #entries = new Map<string, { readonly place: Located; readonly scope: Scope }>();

  constructor(bundle: unknown, roots: readonly Root[]) {
    const resources = new Resources(bundle, schemaPlaces(bundle));
    this.#around = {
      resources,
      graph: readGraph(roots, resources),
      idOf: (target, scope, here) =>
        here && scope.entered.has(formatPointer(target.tokens)) ? undefined : this.#idOf(target, scope),
    };
  }

  /** The id of a root's schema. */
  add(root: Root): string {
    return this.#idOf(root, outermostScope(root.direction));
  }

  /** Everything that was added, and what is found on the way. */
  finish(): PreparedSchema[] {
    const prepared: PreparedSchema[] = [];
    for (const [id, { place, scope }] of this.#entries) {
      const pointer = formatPointer(place.tokens);
      prepared.push({ id, pointer, schema: renderSchema(place, scope, this.#around) });
    }
    return prepared;
  }

  #idOf(place: Located, wide: Scope): string {
    const pointer = formatPointer(place.tokens);
    const scope = narrowScope(this.#around.graph, pointer, wide);
    const id = scopedName(pointer, scope);
    if (!this.#entries.has(id)) this.#entries.set(id, { place, scope });
    return id;
  }
}

function operationRoots(bundle: unknown, operation: LocatedOperation) {
  const { tokens } = operation.place;
  const composed = (name: string, node: Rendered, direction: Root['direction']): Root => ({
    node,
    tokens: [...tokens, `(${name})`],
    direction,
  });
  return {
    request: composed('request', requestSchema(bundle, operation), 'request'),
    rules: readRules(operation.node).map(
      ({ schema, index }): Root => ({
        node: schema,
        tokens: [...tokens, 'x-parameter-rules', String(index), 'schema'],
        direction: 'request',
      }),
    ),
    responses: new Map(
      responseSchemas(bundle, operation).map(([status, node]) => [
        status,
        composed(`response ${status}`, node, 'response'),
      ]),
    ),
  };
}
