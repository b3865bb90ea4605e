import {
  decodeFragment,
  formatPointer,
  isObject,
  type Located,
  localReference,
  locate,
} from '../document.js';
import { children } from '../operations.js';
import { shelvedSchemas, subschemas } from './keywords.js';

const documentUri = 'https://contract.invalid/';

/** Finds what references mean: pointers into the document, `$id`, `$anchor` and `$dynamicAnchor`. */
export interface Resources {
  /** Makes a schema known, as a resource of its own unless it lies in a known one. */
  add(place: Located): void;
  /** The place a `$ref` or `$dynamicRef` in the schema at `from` points at. */
  resolve(ref: string, from: readonly string[]): Located | undefined;
  /** The dynamic anchors of the schema resource that a place belongs to, by name. */
  dynamicAnchors(from: readonly string[]): ReadonlyMap<string, string>;
}

const none: ReadonlyMap<string, string> = new Map();

interface Resource {
  readonly uri: string;
  readonly tokens: readonly string[];
  readonly anchors: Map<string, string[]>;
  readonly dynamic: Map<string, string>;
}

/** The schemas under `components`. */
export function schemaPlaces(bundle: unknown): Located[] {
  return children(locate(bundle, ['components', 'schemas'])).map(({ place }) => place);
}

/** Reads the schema resources below the given schemas (each place is a resource of its own). */
export function readResources(bundle: unknown, roots: readonly Located[]): Resources {
  const byPointer = new Map<string, Resource>();
  const byUri = new Map<string, Resource>();
  let isPlain = true;
  for (const root of roots) register(root, undefined);

  function register({ node, tokens }: Located, parent: Resource | undefined): void {
    if (!isObject(node)) return;
    const named = typeof node.$id === 'string';
    const uri = named ? absolute(node.$id as string, parent?.uri) : documentUri;
    const resource =
      parent === undefined || named ? { uri, tokens, anchors: new Map(), dynamic: new Map() } : parent;
    if (named || node.$anchor !== undefined || node.$dynamicAnchor !== undefined) isPlain = false;
    if (resource !== parent) {
      byPointer.set(formatPointer(tokens), resource);
      if (named) byUri.set(uri, resource);
    }
    if (typeof node.$anchor === 'string') resource.anchors.set(node.$anchor, [...tokens]);
    if (typeof node.$dynamicAnchor === 'string') {
      resource.anchors.set(node.$dynamicAnchor, [...tokens]);
      resource.dynamic.set(node.$dynamicAnchor, formatPointer(tokens));
    }
    for (const { node: child, path } of [...subschemas(node), ...shelvedSchemas(node)]) {
      register({ node: child, tokens: [...tokens, ...path] }, resource);
    }
  }

  function resourceOf(from: readonly string[]): Resource | undefined {
    for (let length = from.length; length > 0; length--) {
      const resource = byPointer.get(formatPointer(from.slice(0, length)));
      if (resource !== undefined) return resource;
    }
    return undefined;
  }

  function resolve(ref: string, from: readonly string[]): Located | undefined {
    const home = resourceOf(from);
    if (home === undefined || home.uri === documentUri) {
      const direct = localReference(ref);
      if (direct !== undefined) return locate(bundle, direct);
    }
    const [address = '', fragment = ''] = ref.split('#', 2);
    const resource = address === '' ? home : byUri.get(absolute(address, home?.uri));
    return inResource(resource, decodeFragment(fragment)) ?? outside(ref);
  }

  function inResource(resource: Resource | undefined, fragment: string): Located | undefined {
    if (resource === undefined) return undefined;
    if (fragment !== '' && !fragment.startsWith('/')) {
      const anchored = resource.anchors.get(fragment);
      return anchored && locate(bundle, anchored);
    }
    const inside = localReference(`#${fragment}`) ?? [];
    return locate(bundle, [...resource.tokens, ...inside]);
  }

  /** Documents with `$id` often still mean the whole document by `#/`. */
  function outside(ref: string): Located | undefined {
    const direct = localReference(ref);
    return direct && locate(bundle, direct);
  }

  return {
    add: (place) => (resourceOf(place.tokens) === undefined ? register(place, undefined) : undefined),
    resolve: (ref, from) => (isPlain ? outside(ref) : resolve(ref, from)),
    dynamicAnchors: (from) => (isPlain ? none : (resourceOf(from)?.dynamic ?? none)),
  };
}

function absolute(uri: string, base = documentUri): string {
  try {
    return new URL(uri, base).href.replace(/#$/, '');
  } catch {
    return uri;
  }
}
