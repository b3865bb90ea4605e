import {
  follow,
  isObject,
  type JsonObject,
  type Located,
  localReference,
  locate,
  member,
  strings,
} from './document.js';
import type { ErrorEntry, RetryClass } from './model.js';
import { children, type LocatedOperation } from './operations.js';

const retryClasses = new Set<unknown>(['always', 'read-only', 'new-signature', 'new-credentials']);

/** Documented errors by code. */
export type ErrorTable = Record<string, ErrorEntry[]>;

/**
 * The error codes an operation publishes: every example of an error response whose name is the code in its value.
 * Answers of the `default` response are the ones any call may get.
 */
export function readErrors(
  bundle: unknown,
  operation: LocatedOperation,
): { own: ErrorTable; gateway: ErrorTable } {
  const own = new Map<string, ErrorEntry[]>();
  const gateway = new Map<string, ErrorEntry[]>();
  for (const { key: status, place } of children(member(operation.place, 'responses'))) {
    const response = follow(bundle, place);
    if (response === undefined || /^[123]/.test(status)) continue;
    for (const { code, entry } of responseErrors(bundle, response, status)) {
      const table = status === 'default' ? gateway : own;
      table.set(code, [...(table.get(code) ?? []), entry]);
    }
  }
  return { own: Object.fromEntries(own), gateway: Object.fromEntries(gateway) };
}

function responseErrors(bundle: unknown, response: Located, status: string) {
  return children(member(response, 'content')).flatMap(({ place }) => {
    const causes = new Map<string, string>();
    const examples = children(member(place, 'examples')).flatMap(({ key, place: example }) => {
      const node = follow(bundle, example)?.node;
      return isObject(node) && codeOf(node) === key ? [{ code: key, example: node }] : [];
    });
    if (examples.length > 0) collectCauses(bundle, member(place, 'schema')?.node, causes);
    return examples.flatMap(({ code, example }) => {
      const entry = readEntry(example, status, causes.get(code) ?? '');
      return entry === undefined ? [] : [{ code, entry }];
    });
  });
}

function codeOf({ value }: JsonObject): unknown {
  return isObject(value) ? (value.Code ?? value.code) : undefined;
}

function readEntry(example: JsonObject, status: string, cause: string): ErrorEntry | undefined {
  const stated = example['x-http-status'] ?? Number(status);
  if (typeof stated !== 'number' || !Number.isInteger(stated)) return undefined;
  const value = isObject(example.value) ? example.value : {};
  const message = value.Message ?? value.message;
  const others = strings(example['x-alternative-messages']);
  const retry = example['x-retry'];
  return {
    status: stated,
    message: typeof message === 'string' ? message : '',
    ...(others.length > 0 && { alternativeMessages: others }),
    cause,
    retry: retryClasses.has(retry) ? (retry as RetryClass) : 'never',
  };
}

/** Gathers every `x-enumDescriptions` that a body schema reaches. */
function collectCauses(
  bundle: unknown,
  schema: unknown,
  causes: Map<string, string>,
  seen = new Set<unknown>(),
): void {
  if (!isObject(schema) || seen.has(schema)) return;
  seen.add(schema);
  if (isObject(schema['x-enumDescriptions'])) {
    for (const [value, text] of Object.entries(schema['x-enumDescriptions'])) {
      if (typeof text === 'string' && !causes.has(value)) causes.set(value, text.trim());
    }
  }
  const target = localReference(schema.$ref);
  const lists = [schema.allOf, schema.anyOf, schema.oneOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const properties = isObject(schema.properties) ? Object.values(schema.properties) : [];
  for (const part of [target && locate(bundle, target)?.node, ...lists, ...properties]) {
    collectCauses(bundle, part, causes, seen);
  }
}
