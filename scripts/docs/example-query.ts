import { isObject, type JsonObject, type Operation } from '../../src/contract/index.js';

/** The example values of an operation's query parameters by name; parameters that are deprecated or have none are left out. */
export function exampleQuery({ path, method }: Operation, bundle: JsonObject): JsonObject {
  const paths = objectOf(bundle.paths);
  const operation = objectOf(objectOf(paths[path])[method]);
  const parameters = [...listOf(objectOf(paths[path]).parameters), ...listOf(operation.parameters)];
  return Object.fromEntries(
    parameters
      .map((node) => follow(node, bundle))
      .filter((parameter) => parameter.in === 'query' && parameter.deprecated !== true)
      .map((parameter) => [String(parameter.name), exampleOf(parameter, bundle)])
      .filter(([, example]) => example !== undefined),
  );
}

function exampleOf(parameter: JsonObject, bundle: JsonObject): unknown {
  if (parameter.example !== undefined) return parameter.example;
  const [named] = Object.values(objectOf(parameter.examples));
  return named === undefined ? undefined : follow(named, bundle).value;
}

function follow(node: unknown, bundle: JsonObject): JsonObject {
  const { $ref } = objectOf(node);
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return objectOf(node);
  const tokens = $ref
    .slice(2)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  return follow(
    tokens.reduce<unknown>((at, token) => objectOf(at)[token], bundle),
    bundle,
  );
}

function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
