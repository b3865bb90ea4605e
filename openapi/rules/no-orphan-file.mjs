import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file under `paths/` and `components/` is reached by some reference. */
export default function noOrphanFile() {
  const reached = new Set();
  return {
    ref(node, ctx) {
      const target = ctx.resolve(node).location?.source.absoluteRef;
      if (target) reached.add(target);
    },
    Root: {
      leave(_root, ctx) {
        const folder = dirname(ctx.location.source.absoluteRef);
        for (const name of ['paths', 'components']) {
          for (const file of yamlFiles(join(folder, name))) {
            if (reached.has(file)) continue;
            ctx.report({
              message: `File ${file.slice(folder.length + 1)} is not used; refer to it or delete it.`,
              location: ctx.location.key(),
            });
          }
        }
      },
    },
  };
}

function yamlFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .sort();
}
