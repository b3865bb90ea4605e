import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}node_modules/.cache/bench-client`;

/**
 * Builds the client as the package has it, fresh from the sources, and gives the folder. It lies inside the project, so
 * that the build finds its dependency, and apart from `dist/`, so that nobody's build gets in the way.
 */
export async function buildClient(): Promise<string> {
  await build({
    config: false,
    cwd: root,
    entry: {
      index: 'src/index.ts',
      node: 'src/client-node/index.ts',
      signing: 'src/signing/index.ts',
    },
    outDir: folder,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    fixedExtension: false,
    dts: false,
    clean: true,
    logLevel: 'error',
  });
  return folder;
}
