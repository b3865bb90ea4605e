import { codeEnumsOf, errorResponsesOf, examplesOf, jsonOf } from './reader.mjs';

/**
 * Error examples and error codes agree both ways: an example is named after its `Code`, which is a listed code,
 * and every listed code has an example in some error response of the operation.
 */
export default function errorExamples() {
  return {
    Operation(operation, ctx) {
      const responses = errorResponsesOf(ctx, { node: operation, location: ctx.location });
      const shown = new Set();
      for (const response of responses) {
        const listed = new Set(codeEnumsOf(ctx, response).flatMap(({ node }) => node.enum));
        for (const example of examplesOf(ctx, jsonOf(ctx, response))) {
          shown.add(example.node.value?.Code);
          checkExample(ctx, example, listed, response.key === 'default');
        }
      }
      checkCodes(ctx, responses, shown);
    },
  };
}

function checkExample(ctx, { key, node, location }, listed, isDefault) {
  const report = (message) => ctx.report({ message, location });
  const code = node.value?.Code;
  if (code !== key) report(`Example ${key} has the code ${code}; name and code must be the same.`);
  if (!listed.has(code))
    report(`Example ${key} has a code that the Code enum of its response does not list.`);
  if (isDefault !== (node['x-http-status'] !== undefined)) {
    report(`Example ${key}: x-http-status belongs to every example of a default response and to no other.`);
  }
}

function checkCodes(ctx, responses, shown) {
  const enums = responses.flatMap((response) => codeEnumsOf(ctx, response));
  const places = new Map(enums.map((place) => [place.location.absolutePointer, place]));
  for (const { node, location } of places.values()) {
    for (const code of node.enum.filter((name) => !shown.has(name))) {
      ctx.report({
        message: `Code ${code} has no example in an error response; add one named after it.`,
        location: location.child(['enum', node.enum.indexOf(code)]),
      });
    }
  }
}
