import { follow, isObject, type JsonObject, type LocatedOperation } from '../../src/contract/index.js';

/** The example values of an operation's query parameters by name; what is deprecated or has no example is left out. */
export function exampleQuery({ parameters }: LocatedOperation, bundle: JsonObject): JsonObject {
  return Object.fromEntries(
    parameters
      .filter(({ in: place, node }) => place === 'query' && node.deprecated !== true)
      .map(({ name, node }) => [name, exampleOf(node, bundle)])
      .filter(([, example]) => example !== undefined),
  );
}

function exampleOf({ example, examples }: JsonObject, bundle: JsonObject): unknown {
  if (example !== undefined) return example;
  const [named] = Object.values(isObject(examples) ? examples : {});
  const target = follow(bundle, { node: named, tokens: [] })?.node;
  return isObject(target) ? target.value : undefined;
}
