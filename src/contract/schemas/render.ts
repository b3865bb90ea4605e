import { formatPointer, isObject, type JsonObject, type Located } from '../document.js';
import { compilePattern } from '../pattern.js';
import { oneWayProperties, type SchemaNode } from './graph.js';
import { type Keyword, keywords } from './keywords.js';
import { acceptNull, modernBounds, nothingForEmptyEnum } from './legacy.js';
import type { Resources } from './resources.js';
import type { Scope } from './scope.js';

/** A schema in the form the compiler takes: validating keywords only, `$ref` naming a prepared schema. */
export type Rendered = JsonObject | boolean;

/** What rendering needs to know about the document around a schema. */
export interface Surroundings {
  readonly resources: Resources;
  readonly graph: ReadonlyMap<string, SchemaNode>;
  /** The id of a referenced schema under a scope; undefined where going there again would change nothing. */
  idOf(target: Located, scope: Scope, here: boolean): string | undefined;
}

/** Renders the schema of one graph node under a scope. */
export function renderSchema(place: Located, scope: Scope, around: Surroundings): Rendered {
  return new Renderer(place, scope, around).render(place, true);
}

class Renderer {
  readonly #around: Surroundings;
  /** The scope for references that look at the same instance. */
  readonly #here: Scope;
  /** The scope for references that look into it. */
  readonly #inside: Scope;

  constructor({ tokens }: Located, scope: Scope, around: Surroundings) {
    const pointer = formatPointer(tokens);
    const isCircular = around.graph.get(pointer)?.circular === true;
    const dynamic = new Map([...around.resources.dynamicAnchors(tokens), ...scope.dynamic]);
    this.#around = around;
    this.#here = {
      ...scope,
      dynamic,
      entered: isCircular ? new Set([...scope.entered, pointer]) : scope.entered,
    };
    this.#inside = { ...scope, dynamic, entered: new Set() };
  }

  render({ node, tokens }: Located, here: boolean): Rendered {
    if (!isObject(node)) return node !== false;
    const members: [string, unknown][] = [];
    for (const [name, value] of Object.entries(node)) {
      const keyword = keywords.get(name);
      if (name === '$ref') members.push(...this.#reference(value, tokens, here));
      else if (keyword !== undefined && canCompile(name, value)) {
        members.push([name, this.#content(keyword, value, [...tokens, name], here)]);
      }
    }
    const [dynamic] = this.#reference(node.$dynamicRef, tokens, here, (target) => this.#outermost(target));
    const schema = withConjunct(this.#withoutOneWay(Object.fromEntries(members), node, tokens), dynamic);
    return acceptNull(nothingForEmptyEnum(modernBounds(schema)), node);
  }

  #content(keyword: Keyword, value: unknown, tokens: readonly string[], here: boolean): unknown {
    const child = (node: unknown, ...path: string[]) =>
      this.render({ node, tokens: [...tokens, ...path] }, here && keyword.here);
    if (keyword.content === 'schema') return child(value);
    if (keyword.content === 'list' && Array.isArray(value)) {
      return value.map((node, index) => child(node, String(index)));
    }
    if (keyword.content !== 'map' || !isObject(value)) return value;
    const isPattern = tokens.at(-1) === 'patternProperties';
    const entries = Object.entries(value).filter(([key]) => !isPattern || canCompile('pattern', key));
    return Object.fromEntries(entries.map(([key, node]) => [key, child(node, key)]));
  }

  /** The rendered `$ref`, if the reference means something and adds something. */
  #reference(
    ref: unknown,
    from: readonly string[],
    here: boolean,
    choose = (target: Located) => target,
  ): [string, unknown][] {
    const target = typeof ref === 'string' ? this.#around.resources.resolve(ref, from) : undefined;
    if (target === undefined) return [];
    const id = this.#around.idOf(choose(target), here ? this.#here : this.#inside, here);
    return id === undefined ? [] : [['$ref', id]];
  }

  /** What a dynamic anchor stands for under this scope; any other target stands for itself. */
  #outermost(target: Located): Located {
    const anchor = isObject(target.node) ? target.node.$dynamicAnchor : undefined;
    const pointer = typeof anchor === 'string' ? this.#here.dynamic.get(anchor) : undefined;
    return (pointer === undefined ? undefined : this.#around.graph.get(pointer)) ?? target;
  }

  #withoutOneWay(schema: JsonObject, node: JsonObject, tokens: readonly string[]): JsonObject {
    const oneWay = oneWayProperties(node, tokens, this.#around.resources);
    if (oneWay.size === 0 || !Array.isArray(schema.required)) return schema;
    return {
      ...schema,
      required: schema.required.filter((name) => oneWay.get(name) !== this.#here.direction),
    };
  }
}

function withConjunct(schema: JsonObject, reference: [string, unknown] | undefined): JsonObject {
  if (reference === undefined) return schema;
  const conjunct = Object.fromEntries([reference]);
  return { ...schema, allOf: [...(Array.isArray(schema.allOf) ? schema.allOf : []), conjunct] };
}

/** A pattern that JavaScript cannot run is left out; the generator reports it, at run time it only checks less. */
function canCompile(name: string, value: unknown): boolean {
  if (name !== 'pattern') return true;
  try {
    compilePattern(String(value), 'u');
    return true;
  } catch {
    return false;
  }
}
