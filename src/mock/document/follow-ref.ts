import { follow } from '../../contract/index.js';

/** Any JSON object of an OpenAPI document. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value as an object, `{}` when it is none. */
export function asObject(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}

/** The object a node stands for: its local `$ref` (`#/...`) followed through any number of hops, `{}` at a dead end. */
export function followRef(document: unknown, node: unknown): JsonObject {
  return asObject(follow(document, { node, tokens: [] })?.node);
}
