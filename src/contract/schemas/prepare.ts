import { formatPointer, type Located } from '../document.js';
import { type LocatedOperation, listOperations } from '../operations.js';
import { readRules } from '../rules.js';
import { readGraph } from './graph.js';
import { type Rendered, renderSchema, type Surroundings } from './render.js';
import { requestSchema, responseSchemas } from './requests.js';
import { readResources, schemaPlaces } from './resources.js';
import { narrowScope, outermostScope, type Scope, scopedName } from './scope.js';
import { shareEqualSchemas } from './share.js';

/** One schema to compile: self-contained but for `$ref`s that name other prepared schemas by id. */
export interface PreparedSchema {
  readonly id: string;
  /** Where it stands in the bundle (JSON Pointer); below its operation, in parentheses, if it is composed. */
  readonly pointer: string;
  readonly schema: Rendered;
}

/** Ids of the prepared schemas of one operation. */
export interface PreparedOperation {
  readonly request: string;
  readonly rules: readonly string[];
  readonly responses: Readonly<Record<string, string>>;
}

/** Everything that has to be compiled to validate a contract's traffic. */
export interface PreparedContract {
  readonly schemas: readonly PreparedSchema[];
  readonly operations: Readonly<Record<string, PreparedOperation>>;
}

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
  const resources = readResources(bundle, schemaPlaces(bundle));
  const graph = readGraph(roots, resources);
  const prepared = new Map<string, PreparedSchema>();
  const waiting: { id: string; place: Located; scope: Scope }[] = [];

  const around: Surroundings = {
    resources,
    graph,
    idOf: (target, scope, here) =>
      here && scope.entered.has(formatPointer(target.tokens)) ? undefined : enqueue(target, scope),
  };

  function enqueue(place: Located, scope: Scope): string {
    const pointer = formatPointer(place.tokens);
    const narrow = narrowScope(graph, pointer, scope);
    const id = scopedName(pointer, narrow);
    if (!prepared.has(id)) {
      prepared.set(id, { id, pointer, schema: true });
      waiting.push({ id, place, scope: narrow });
    }
    return id;
  }

  const start = (root: Root) => enqueue(root, outermostScope(root.direction));
  const tables = operations.map(([id, { request, rules, responses }]) => {
    const ids = {
      request: start(request),
      rules: rules.map(start),
      responses: Object.fromEntries([...responses].map(([status, root]) => [status, start(root)])),
    };
    return [id, ids] as const;
  });
  for (const { id, place, scope } of waiting) {
    const pointer = formatPointer(place.tokens);
    prepared.set(id, { id, pointer, schema: renderSchema(place, scope, around) });
  }
  return shareEqualSchemas({ schemas: [...prepared.values()], operations: Object.fromEntries(tables) });
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
