import { entries, jsonOf, parametersOf, step, walk } from './reader.mjs';

/** Resources of the root by name, each with node and location; references to files are followed. */
export function resourcesOf(ctx, root) {
  return new Map(entries(ctx, step(ctx, root, 'x-resources')).map((entry) => [entry.key, entry]));
}

/** Operations of the root by operationId, each with node and location. */
export function operationsOf(ctx, root) {
  const items = entries(ctx, step(ctx, root, 'paths'));
  const operations = items.flatMap((item) =>
    ['get', 'post'].flatMap((method) => step(ctx, item, method) ?? []),
  );
  return new Map(operations.map((operation) => [operation.node.operationId, operation]));
}

/** The schema of an operation's successful answer. */
export function answerOf(ctx, operation) {
  return step(ctx, jsonOf(ctx, walk(ctx, operation, ['responses', '200'])), 'schema');
}

/** The schema of a field inside an object schema, by name or by path of names. */
export function fieldOf(ctx, schema, path) {
  return [path].flat().reduce((place, key) => walk(ctx, place, ['properties', key]), schema);
}

/** The schema of one item of a resource: what its describing operation lists. */
export function itemOf(ctx, operations, resource) {
  const { operation, items } = resource.node.poll ?? {};
  const list = operations.has(operation)
    ? fieldOf(ctx, answerOf(ctx, operations.get(operation)), items)
    : undefined;
  return step(ctx, list, 'items');
}

/** Names of an operation's parameters. */
export function parameterNamesOf(ctx, operation) {
  return new Set(parametersOf(ctx, operation).map(({ node }) => node.name));
}

/** Every status of a resource, the pseudo-status of what does not exist among them. */
export function statusesOf(resource) {
  const { absent, values } = resource.node.status;
  return [absent, ...Object.keys(values)];
}
