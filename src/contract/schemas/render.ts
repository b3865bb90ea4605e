import { formatPointer, isObject, type JsonObject, type Located } from '../document.js';
import { compilePattern } from '../pattern.js';
import { oneWayProperties, type SchemaNode } from './graph.js';
import { keywords } from './keywords.js';
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
  const pointer = formatPointer(place.tokens);
  const dynamic = new Map([...around.resources.dynamicAnchors(place.tokens), ...scope.dynamic]);
  const entered = around.graph.get(pointer)?.circular ? new Set([...scope.entered, pointer]) : scope.entered;
  const inside: Scope = { ...scope, dynamic, entered };
  const deeper: Scope = { ...inside, entered: new Set() };
  return render(place, true);

  function render({ node, tokens }: Located, here: boolean): Rendered {
    if (!isObject(node)) return node !== false;
    const rendered: [string, unknown][] = [];
    const conjuncts: Rendered[] = [];
    for (const [name, value] of Object.entries(node)) {
      if (name === '$ref' || name === '$dynamicRef') {
        const ref = reference(value, name === '$dynamicRef', tokens, here);
        if (ref === undefined) continue;
        if (name === '$ref') rendered.push(['$ref', ref]);
        else conjuncts.push({ $ref: ref });
      } else {
        const keyword = keywords.get(name);
        if (keyword !== undefined && canCompile(name, value))
          rendered.push([name, content(keyword, value, [...tokens, name], here)]);
      }
    }
    const schema = withoutOneWay(Object.fromEntries(rendered), node, tokens);
    return acceptNull(nothingForEmptyEnum(modernBounds(withConjuncts(schema, conjuncts))), node);
  }

  function content(
    keyword: { content: string; here: boolean },
    value: unknown,
    tokens: readonly string[],
    here: boolean,
  ): unknown {
    const child = (node: unknown, path: readonly string[]) =>
      render({ node, tokens: path }, here && keyword.here);
    if (keyword.content === 'schema') return child(value, tokens);
    if (keyword.content === 'list' && Array.isArray(value)) {
      return value.map((node, index) => child(node, [...tokens, String(index)]));
    }
    if (keyword.content === 'map' && isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, node]) => [key, child(node, [...tokens, key])]),
      );
    }
    return value;
  }

  function reference(
    ref: unknown,
    isDynamic: boolean,
    from: readonly string[],
    here: boolean,
  ): string | undefined {
    const target = typeof ref === 'string' ? around.resources.resolve(ref, from) : undefined;
    if (target === undefined) return undefined;
    return around.idOf((isDynamic && outermost(target)) || target, here ? inside : deeper, here);
  }

  function outermost({ node }: Located): Located | undefined {
    const anchor = isObject(node) ? node.$dynamicAnchor : undefined;
    const pointer = typeof anchor === 'string' ? dynamic.get(anchor) : undefined;
    return pointer === undefined ? undefined : around.graph.get(pointer);
  }

  function withoutOneWay(schema: JsonObject, node: JsonObject, tokens: readonly string[]): JsonObject {
    const oneWay = oneWayProperties(node, tokens, around.resources);
    if (oneWay.size === 0 || !Array.isArray(schema.required)) return schema;
    return { ...schema, required: schema.required.filter((name) => oneWay.get(name) !== scope.direction) };
  }
}

function withConjuncts(schema: JsonObject, conjuncts: readonly Rendered[]): JsonObject {
  if (conjuncts.length === 0) return schema;
  return { ...schema, allOf: [...(Array.isArray(schema.allOf) ? schema.allOf : []), ...conjuncts] };
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
