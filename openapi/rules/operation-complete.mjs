import { follow } from './reader.mjs';

/** Every operation says who may call it, what a violation is answered with and what the gateway can answer. */
export default function operationComplete() {
  return {
    Operation(operation, ctx) {
      const report = (message) => ctx.report({ message, location: ctx.location.key() });
      const name = operation.operationId;
      if (!operation['x-authorization']) report(`Operation ${name} has no x-authorization; add it.`);
      if (!operation['x-violation-codes']?.['*']) {
        report(`Operation ${name} has no fallback code; add \`'*'\` to its x-violation-codes.`);
      }
      if (!follow(ctx, operation.responses?.default, ctx.location)) {
        report(`Operation ${name} has no default response; refer to the one with the gateway codes.`);
      }
    },
  };
}
