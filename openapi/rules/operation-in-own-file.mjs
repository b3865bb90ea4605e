/** A path is a reference to `paths/<Action>.yaml`, named after the path and after the operationId. */
export default function operationInOwnFile() {
  return {
    Root(root, ctx) {
      for (const [path, item] of Object.entries(root.paths ?? {})) {
        const name = path.slice(1).replaceAll('/', '_');
        const wanted = `paths/${name}.yaml`;
        if (item?.$ref?.replace(/^\.\//, '') === wanted) continue;
        ctx.report({
          message: `Path ${path} must be a reference to ${wanted}; move the path item there.`,
          location: ctx.location.child(['paths', path]),
        });
      }
    },
    PathItem: {
      Operation(operation, ctx) {
        const file = /\/paths\/([^/]+)\.yaml$/.exec(
          ctx.location.source.absoluteRef.replaceAll('\\', '/'),
        )?.[1];
        if (file === undefined || operation.operationId === file) return;
        ctx.report({
          message: `operationId ${operation.operationId} must equal the file name ${file}; rename one of them.`,
          location: ctx.location.child(['operationId']),
        });
      },
    },
  };
}
