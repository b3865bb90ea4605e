import { examplesOf, jsonOf, parametersOf, walk } from './reader.mjs';

/** Every operation shows a request (an example at each required parameter) and a successful answer. */
export default function operationExamples() {
  return {
    Operation(operation, ctx) {
      const here = { node: operation, location: ctx.location };
      for (const { node, location } of parametersOf(ctx, here)) {
        if (!node.required || node.example !== undefined || node.examples) continue;
        ctx.report({
          message: `Required parameter ${node.name} of ${operation.operationId} has no example; add one.`,
          location,
        });
      }
      const media = jsonOf(ctx, walk(ctx, here, ['responses', '200']));
      if (media?.node.example !== undefined || examplesOf(ctx, media).length > 0) return;
      ctx.report({
        message: `Operation ${operation.operationId} has no example of its answer 200; add a named one.`,
        location: ctx.location.child(['responses']),
      });
    },
  };
}
