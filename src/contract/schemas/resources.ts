import {
  decodeFragment,
  formatPointer,
  isObject,
  type JsonObject,
  type Located,
  localReference,
  locate,
} from '../document.js';
import { children } from '../operations.js';
import { shelvedSchemas, subschemas } from './keywords.js';

const documentUri = 'https://contract.invalid/';

const none: ReadonlyMap<string, string> = new Map();

interface Resource {
  readonly uri: string;
  readonly tokens: readonly string[];
  readonly anchors: Map<string, readonly string[]>;
  readonly dynamic: Map<string, string>;
}

/** The schemas under `components`. */
export function schemaPlaces(bundle: unknown): Located[] {
  return children(locate(bundle, ['components', 'schemas'])).map(({ place }) => place);
}

/**
 * Finds what references mean: pointers into the document, `$id`, `$anchor` and `$dynamicAnchor`. Every schema it is
 * told of is a resource of its own, unless it lies in one that is known already.
 */
export class Resources {
  readonly #bundle: unknown;
  readonly #byPointer = new Map<string, Resource>();
  readonly #byUri = new Map<string, Resource>();
  /** Without identifiers and anchors a reference can only be a pointer, which is found faster. */
  #isPlain = true;

  constructor(bundle: unknown, places: readonly Located[]) {
    this.#bundle = bundle;
    for (const place of places) this.#register(place, undefined);
  }

  /** Makes a schema known. */
  add(place: Located): void {
    if (this.#resourceOf(place.tokens) === undefined) this.#register(place, undefined);
  }

  /** The place a `$ref` or `$dynamicRef` in the schema at `from` points at. */
  resolve(ref: string, from: readonly string[]): Located | undefined {
    if (this.#isPlain) return this.#inDocument(ref);
    const home = this.#resourceOf(from);
    if (home === undefined || home.uri === documentUri) {
      const direct = this.#inDocument(ref);
      if (direct !== undefined) return direct;
    }
    const [address = '', fragment = ''] = ref.split('#', 2);
    const resource = address === '' ? home : this.#byUri.get(absolute(address, home?.uri));
    return this.#inResource(resource, decodeFragment(fragment)) ?? this.#inDocument(ref);
  }

  /** The dynamic anchors of the schema resource that a place belongs to, by name. */
  dynamicAnchors(from: readonly string[]): ReadonlyMap<string, string> {
    return this.#isPlain ? none : (this.#resourceOf(from)?.dynamic ?? none);
  }

  #register({ node, tokens }: Located, parent: Resource | undefined): void {
    if (!isObject(node)) return;
    const resource = this.#open(node, tokens, parent);
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const anchor = node[keyword];
      if (typeof anchor !== 'string') continue;
      this.#isPlain = false;
      resource.anchors.set(anchor, tokens);
      if (keyword === '$dynamicAnchor') resource.dynamic.set(anchor, formatPointer(tokens));
    }
    for (const { node: child, path } of [...subschemas(node), ...shelvedSchemas(node)]) {
      this.#register({ node: child, tokens: [...tokens, ...path] }, resource);
    }
  }

  #open({ $id }: JsonObject, tokens: readonly string[], parent: Resource | undefined): Resource {
    if (typeof $id !== 'string' && parent !== undefined) return parent;
    const uri = typeof $id === 'string' ? absolute($id, parent?.uri) : documentUri;
    const resource: Resource = { uri, tokens, anchors: new Map(), dynamic: new Map() };
    this.#byPointer.set(formatPointer(tokens), resource);
    if (typeof $id === 'string') {
      this.#byUri.set(uri, resource);
      this.#isPlain = false;
    }
    return resource;
  }

  #resourceOf(from: readonly string[]): Resource | undefined {
    for (let length = from.length; length > 0; length--) {
      const resource = this.#byPointer.get(formatPointer(from.slice(0, length)));
      if (resource !== undefined) return resource;
    }
    return undefined;
  }

  #inResource(resource: Resource | undefined, fragment: string): Located | undefined {
    if (resource === undefined) return undefined;
    const isAnchor = fragment !== '' && !fragment.startsWith('/');
    const inside = isAnchor ? undefined : [...resource.tokens, ...(localReference(`#${fragment}`) ?? [])];
    const tokens = inside ?? resource.anchors.get(fragment);
    return tokens && locate(this.#bundle, tokens);
  }

  /** Documents with `$id` often still mean the whole document by `#/`. */
  #inDocument(ref: string): Located | undefined {
    const tokens = localReference(ref);
    return tokens && locate(this.#bundle, tokens);
  }
}

function absolute(uri: string, base = documentUri): string {
  try {
    return new URL(uri, base).href.replace(/#$/, '');
  } catch {
    return uri;
  }
}
