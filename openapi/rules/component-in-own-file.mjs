const kinds = new Map([
  ['Schema', 'schemas'],
  ['Parameter', 'parameters'],
  ['Response', 'responses'],
  ['Header', 'headers'],
  ['Example', 'examples'],
  ['Link', 'links'],
  ['SecurityScheme', 'securitySchemes'],
]);

/** A component is one file `components/<kind>/<Name>.yaml`; references name that file and nothing inside it. */
export default function componentInOwnFile() {
  return {
    Root(root, ctx) {
      for (const [kind, group] of Object.entries(root.components ?? {})) {
        for (const [name, component] of Object.entries(group)) {
          const wanted = `components/${kind}/${name}.yaml`;
          if (component?.$ref?.replace(/^\.\//, '') === wanted) continue;
          ctx.report({
            message: `Component ${name} must be a reference to ${wanted}; move its content there.`,
            location: ctx.location.child(['components', kind, name]),
          });
        }
      }
    },
    ref(node, ctx) {
      const kind = kinds.get(ctx.type.name);
      if (!kind) return;
      const target = ctx.resolve(node).location?.source.absoluteRef.replaceAll('\\', '/');
      const isFile = new RegExp(`/components/${kind}/[A-Z][A-Za-z0-9]*\\.yaml$`).test(target ?? '');
      if (target && isFile && !node.$ref.includes('#')) return;
      ctx.report({
        message: `Reference ${node.$ref} must name one file components/${kind}/<Name>.yaml with a PascalCase name.`,
        location: ctx.location.child(['$ref']),
      });
    },
  };
}
