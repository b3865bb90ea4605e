/** Follows references that stand at `location`; gives the node with its own location, or nothing if unresolved. */
export function follow(ctx, node, location) {
  if (typeof node?.$ref !== 'string') return node === undefined ? undefined : { node, location };
  const found = ctx.resolve(node, location.source.absoluteRef);
  return found.node === undefined ? undefined : follow(ctx, found.node, found.location);
}

/** Follows `node[key]`; gives node and location, or nothing. */
export function step(ctx, at, key) {
  return at?.node?.[key] === undefined ? undefined : follow(ctx, at.node[key], at.location.child([key]));
}

/** Follows a path of keys from `at`; gives node and location, or nothing. */
export function walk(ctx, at, keys) {
  return keys.reduce((place, key) => step(ctx, place, key), at);
}

/** Every entry of the object or array at `at`, references followed: `{ key, node, location }`. */
export function entries(ctx, at) {
  return Object.keys(at?.node ?? {}).flatMap((key) => {
    const entry = step(ctx, at, key);
    return entry ? [{ key, ...entry }] : [];
  });
}

/** Parameters of an operation in written order, references followed. */
export function parametersOf(ctx, operation) {
  return entries(ctx, step(ctx, operation, 'parameters'));
}

/** Responses of an operation that mean an error: every status but 1xx to 3xx, `default` too. */
export function errorResponsesOf(ctx, operation) {
  return entries(ctx, step(ctx, operation, 'responses')).filter(({ key }) => !/^[123]/.test(key));
}

/** The JSON content of a response: its media type object. */
export function jsonOf(ctx, response) {
  return walk(ctx, response, ['content', 'application/json']);
}

/** Named examples of a media type, references followed. */
export function examplesOf(ctx, media) {
  return entries(ctx, step(ctx, media, 'examples'));
}

/** The schemas that list codes for the `Code` of an error response, each with its location. */
export function codeEnumsOf(ctx, response) {
  const body = step(ctx, jsonOf(ctx, response), 'schema');
  return flatten(ctx, body)
    .flatMap((schema) => flatten(ctx, walk(ctx, schema, ['properties', 'Code'])))
    .filter(({ node }) => Array.isArray(node.enum));
}

/** A schema and every schema that `next` leads to from it, each once, however they refer to each other. */
export function reachable(schema, next, seen = new Set()) {
  if (!schema || seen.has(schema.location.absolutePointer)) return [];
  seen.add(schema.location.absolutePointer);
  return [schema, ...next(schema).flatMap((inner) => reachable(inner, next, seen))];
}

/** A schema and every schema that its allOf, anyOf and oneOf reach. */
function flatten(ctx, schema) {
  const parts = (place) => ['allOf', 'anyOf', 'oneOf'].flatMap((key) => entries(ctx, step(ctx, place, key)));
  return reachable(schema, parts);
}

/** Error codes that the examples of some responses show: code -> every message it may come with. */
export function messagesOf(ctx, responses) {
  const messages = new Map();
  for (const { node } of responses.flatMap((response) => examplesOf(ctx, jsonOf(ctx, response)))) {
    const { Code, Message } = node.value ?? {};
    const more = node['x-alternative-messages'] ?? [];
    messages.set(Code, [...(messages.get(Code) ?? []), Message, ...more]);
  }
  return messages;
}
