/** An enum has `x-enumDescriptions` with exactly one sentence per value, in the order of the values. */
export default function enumDescriptions() {
  return {
    Schema(schema, ctx) {
      if (!Array.isArray(schema.enum)) return;
      const texts = schema['x-enumDescriptions'] ?? {};
      const values = schema.enum.map(String);
      for (const value of values.filter((name) => !Object.hasOwn(texts, name))) {
        ctx.report({
          message: `Enum value ${value} has no text; add it to x-enumDescriptions.`,
          location: ctx.location.child(['enum', values.indexOf(value)]),
        });
      }
      for (const [name, text] of Object.entries(texts)) checkText(ctx, values, name, text);
    },
  };
}

function checkText(ctx, values, name, text) {
  const location = ctx.location.child(['x-enumDescriptions', name]);
  if (!values.includes(name)) {
    ctx.report({
      message: `Text for ${name}, which is no value of the enum; delete it or add the value.`,
      location,
    });
  } else if (typeof text !== 'string' || !/^[A-Z][\s\S]*\.$/.test(text.trim())) {
    ctx.report({
      message: `Text of ${name} must be a sentence: capital letter first, full stop last.`,
      location,
    });
  }
}
