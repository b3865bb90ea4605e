import { follow } from './reader.mjs';

/** A query parameter with an array or object value writes out `style: form` and `explode: true`. */
export default function queryArrayExplode() {
  return {
    Parameter(parameter, ctx) {
      if (parameter.in !== 'query') return;
      const type = follow(ctx, parameter.schema, ctx.location)?.node?.type;
      if (type !== 'array' && type !== 'object') return;
      if (parameter.style === 'form' && parameter.explode === true) return;
      ctx.report({
        message: `Parameter ${parameter.name} holds an ${type}; write \`style: form\` and \`explode: true\` out.`,
        location: ctx.location,
      });
    },
  };
}
