import { entries, errorResponsesOf, messagesOf, parametersOf, reachable, step } from './reader.mjs';

/**
 * Codes in `x-violation-codes` and `x-parameter-rules` are codes the operation can answer, and a keyword named
 * at a parameter stands somewhere in its schema, so that no line is dead.
 */
export default function violationCodes() {
  return {
    Operation(operation, ctx) {
      const here = { node: operation, location: ctx.location };
      const codes = messagesOf(ctx, errorResponsesOf(ctx, here));
      const check = (code, location) => {
        if (codes.has(code)) return;
        ctx.report({
          message: `${operation.operationId} cannot answer ${code}; it is no code of its error responses.`,
          location,
        });
      };
      for (const map of codeMaps(ctx, here)) {
        for (const [keyword, code] of Object.entries(map.node)) {
          check(code, map.location.child([keyword]));
          if (map.keywords && !map.keywords.has(keyword)) reportDead(ctx, map, keyword);
        }
      }
      (operation['x-parameter-rules'] ?? []).forEach((rule, index) => {
        check(rule.code, ctx.location.child(['x-parameter-rules', index, 'code']));
      });
    },
  };
}

function reportDead(ctx, { location, name }, keyword) {
  ctx.report({
    message: `Keyword ${keyword} stands nowhere in the schema of ${name}, so its code can never come.`,
    location: location.child([keyword]),
  });
}

/** Every `x-violation-codes` map of an operation; maps inside a parameter know the keywords they can catch. */
function codeMaps(ctx, operation) {
  const own = step(ctx, operation, 'x-violation-codes');
  const inner = parametersOf(ctx, operation).flatMap((parameter) => {
    const { name, required, schema } = parameter.node;
    const beside = [...Object.keys(schema ?? {}), ...(required ? ['required'] : [])];
    const schemas = subschemas(ctx, step(ctx, parameter, 'schema'));
    return [parameter, ...schemas].flatMap((place) => {
      const map = step(ctx, place, 'x-violation-codes');
      const within = place === parameter ? schemas : subschemas(ctx, place);
      return map ? [{ ...map, name, keywords: keywordsOf(within, beside) }] : [];
    });
  });
  return own ? [own, ...inner] : inner;
}

function keywordsOf(schemas, beside) {
  return new Set(['*', ...beside, ...schemas.flatMap(({ node }) => Object.keys(node))]);
}

/** A schema and the schemas of its items and properties. */
function subschemas(ctx, schema) {
  return reachable(schema, (place) => {
    const items = step(ctx, place, 'items');
    return [...(items ? [items] : []), ...entries(ctx, step(ctx, place, 'properties'))];
  });
}
