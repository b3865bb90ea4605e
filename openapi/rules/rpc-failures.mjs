import { errorResponsesOf, messagesOf } from './reader.mjs';

/** Failures of `x-rpc` are gateway codes: examples of a default response, with one of their messages. */
export default function rpcFailures() {
  const gateway = new Map();
  return {
    Operation(operation, ctx) {
      const responses = errorResponsesOf(ctx, { node: operation, location: ctx.location });
      const defaults = responses.filter(({ key }) => key === 'default');
      for (const [code, messages] of messagesOf(ctx, defaults)) gateway.set(code, messages);
    },
    Root: {
      leave(root, ctx) {
        for (const [kind, { code, message }] of Object.entries(root['x-rpc']?.failures ?? {})) {
          const location = ctx.location.child(['x-rpc', 'failures', kind]);
          const messages = gateway.get(code);
          if (!messages) {
            ctx.report({ message: `Failure ${kind} names ${code}, which is no gateway code.`, location });
          } else if (message !== undefined && !messages.includes(message)) {
            ctx.report({
              message: `Failure ${kind} has a message that ${code} does not come with.`,
              location,
            });
          }
        }
      },
    },
  };
}
