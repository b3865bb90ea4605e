import { codeEnumsOf, errorResponsesOf } from './reader.mjs';

/** Every error code says why it comes and what to do: at least two sentences in `x-enumDescriptions`. */
export default function errorCause() {
  const seen = new Set();
  return {
    Operation(operation, ctx) {
      const responses = errorResponsesOf(ctx, { node: operation, location: ctx.location });
      for (const { node, location } of responses.flatMap((response) => codeEnumsOf(ctx, response))) {
        if (seen.has(location.absolutePointer)) continue;
        seen.add(location.absolutePointer);
        for (const code of node.enum) checkCause(ctx, node, location, code);
      }
    },
  };
}

function checkCause(ctx, schema, location, code) {
  const text = schema['x-enumDescriptions']?.[code];
  if (typeof text === 'string' && sentences(text) >= 2) return;
  ctx.report({
    message: `Code ${code} needs a cause and a remedy, one sentence each, in x-enumDescriptions.`,
    location: text === undefined ? location.child(['enum']) : location.child(['x-enumDescriptions', code]),
  });
}

function sentences(text) {
  return text.split(/[.!](?:\s|$)/).filter((part) => part.trim() !== '').length;
}
