import { formatPointer, isObject, localReference, locate } from '../../src/contract/index.js';

/** A document whose parts may be changed. */
export type MutableDocument = Record<string, unknown>;

/**
 * Gives every schema that is referenced inside another thing (`#/paths/.../schema`, `.../allOf/0`, `$defs`) a name of
 * its own under `components.schemas` and points the reference there: a type can only be referred to by name. Shelves
 * (`$defs`), which would become members of the type, go. Changes and returns the document.
 */
export function nameInnerSchemas(document: MutableDocument): MutableDocument {
  const named = new Map<string, string>();
  visit(document);
  removeShelves(document);
  return document;

  function visit(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (isObject(node) && typeof node.$ref === 'string') {
      (node as MutableDocument).$ref = outerReference(node.$ref);
    }
    for (const child of Object.values(node)) visit(child);
  }

  function outerReference(ref: string): string {
    const tokens = localReference(ref);
    if (tokens === undefined || !isInnerSchema(tokens)) return ref;
    const pointer = formatPointer(tokens);
    const name =
      named.get(pointer) ??
      addComponent(
        document,
        tokens.slice(isComponent(tokens) ? 2 : tokens[0] === 'components' ? 1 : 0).join('.'),
      );
    if (!named.has(pointer)) {
      named.set(pointer, name);
      const copy = structuredClone(locate(document, tokens)?.node ?? {});
      schemasOf(document)[name] = copy;
      visit(copy);
    }
    return schemaReference(name);
  }
}

/** A reference to a schema component. */
export function schemaReference(name: string): string {
  return `#${formatPointer(['components', 'schemas', name]).replaceAll('%', '%25')}`;
}

/** Reserves a name under `components.schemas` that resembles the wanted one. */
export function addComponent(document: MutableDocument, wanted: string): string {
  const schemas = schemasOf(document);
  const base = wanted.replace(/[^\w.-]+/g, '_');
  let name = base;
  for (let count = 2; Object.hasOwn(schemas, name); count++) name = `${base}_${count}`;
  schemas[name] = {};
  return name;
}

/** The map of schema components, made if there is none. */
export function schemasOf(document: MutableDocument): Record<string, unknown> {
  document.components ??= {};
  const components = document.components as Record<string, Record<string, unknown>>;
  components.schemas ??= {};
  return components.schemas;
}

function isComponent(tokens: readonly string[]): boolean {
  return tokens[0] === 'components' && tokens[1] === 'schemas';
}

/** Below a schema component, or below the `schema` of a media type, parameter or header. */
function isInnerSchema(tokens: readonly string[]): boolean {
  if (isComponent(tokens)) return tokens.length > 3;
  return tokens.some((token, index) => token === 'schema' && index > 2);
}

function removeShelves(node: unknown, isMap = false): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    if (!isMap && (key === '$defs' || key === 'definitions')) delete (node as MutableDocument)[key];
    else removeShelves(child, key === 'properties' || key === 'patternProperties');
  }
}
