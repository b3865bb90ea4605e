import { follow, isObject, type JsonObject, type Located, locate, member } from './document.js';

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']);
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);

/** An operation where it stands in the bundle. */
export interface LocatedOperation {
  /** operationId, or `method_path` made unique where the contract names none. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly place: Located;
  readonly node: JsonObject;
  /** Parameter Objects of path item and operation merged, references followed. */
  readonly parameters: readonly LocatedParameter[];
}

/** A Parameter Object where it stands in the bundle. */
export interface LocatedParameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly place: Located;
  readonly node: JsonObject;
}

/** All operations under `paths`, in contract order. */
export function listOperations(bundle: unknown): LocatedOperation[] {
  const paths = locate(bundle, ['paths']);
  const found = children(paths).flatMap(({ key: path, place }) => {
    const item = follow(bundle, place);
    return children(item)
      .filter(({ key, place }) => methods.has(key) && isObject(place.node))
      .map((child) => ({ path, item, method: child.key, place: child.place }));
  });
  const taken = new Set(found.flatMap(({ place }) => declaredId(place) ?? []));
  return found.map(({ path, item, method, place }) => ({
    id: declaredId(place) ?? derivedId(`${method}_${path}`, taken),
    method,
    path,
    place,
    node: place.node as JsonObject,
    parameters: mergeParameters(bundle, item, place),
  }));
}

/** The JSON objects directly below a place, in document order. */
export function children(place: Located | undefined): { key: string; place: Located }[] {
  if (place === undefined || typeof place.node !== 'object' || place.node === null) return [];
  return Object.entries(place.node).map(([key, node]) => ({
    key,
    place: { node, tokens: [...place.tokens, key] },
  }));
}

function declaredId({ node }: Located): string | undefined {
  const id = isObject(node) ? node.operationId : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}

function derivedId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let count = 2; taken.has(id); count++) id = `${wanted}_${count}`;
  taken.add(id);
  return id;
}

function mergeParameters(bundle: unknown, item: Located | undefined, operation: Located): LocatedParameter[] {
  const merged = new Map<string, LocatedParameter>();
  for (const owner of [item, operation]) {
    for (const { place } of children(owner && member(owner, 'parameters'))) {
      const parameter = readParameter(follow(bundle, place));
      if (parameter !== undefined) merged.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...merged.values()];
}

function readParameter(place: Located | undefined): LocatedParameter | undefined {
  if (place === undefined || !isObject(place.node)) return undefined;
  const { name, in: location } = place.node;
  if (typeof name !== 'string') return undefined;
  if (location !== 'query' && location !== 'path' && location !== 'header' && location !== 'cookie')
    return undefined;
  if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) return undefined;
  return { name, in: location, place, node: place.node };
}
