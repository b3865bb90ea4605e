import { isObject, type JsonObject } from '../../src/contract/index.js';
import { code } from './markdown.js';

/** The transition an operation starts (`x-lifecycle`). */
export interface Transition {
  readonly resource: string;
  readonly from: readonly string[];
  readonly via: string;
  /** A status, or `previous` for the one before. */
  readonly to: string;
}

/** The transition of an Operation Object, if it declares one. */
export function readTransition(operation: { readonly [key: string]: unknown }): Transition | undefined {
  const lifecycle = operation['x-lifecycle'];
  return isObject(lifecycle) ? (lifecycle as unknown as Transition) : undefined;
}

/** A status in Markdown; `previous` in words. */
export function statusName(status: string): string {
  return status === 'previous' ? 'the status before' : code(status);
}

/** One status of a resource. */
export interface Status {
  readonly name: string;
  readonly transient: boolean;
  readonly description: string;
}

/** The statuses of each resource that declares some (`x-resources`), with its word for what does not exist. */
export function readStatuses(
  bundle: JsonObject,
): { resource: string; absent?: string; statuses: Status[] }[] {
  return Object.entries(objectOf(bundle['x-resources'])).flatMap(([resource, node]) => {
    const { absent, values } = objectOf(objectOf(node).status);
    const statuses = Object.entries(objectOf(values)).map(([name, detail]) => {
      const { transient, description } = objectOf(detail);
      return { name, transient: transient === true, description: String(description ?? '') };
    });
    return statuses.length === 0
      ? []
      : [{ resource, ...(typeof absent === 'string' && { absent }), statuses }];
  });
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}
