import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';

// Imported, the compiler it brings would be searched for its exports first, which takes half a second.
const { astToString, resolveRef, scanDiscriminators, transformSchema } = createRequire(import.meta.url)(
  'openapi-typescript',
);

/**
 * A thread of its own for openapi-typescript, so that the compiler is loaded and the types are made while the main
 * thread does the rest; plain JavaScript, as threads have no TypeScript loader. Answers each document with its types.
 */
parentPort?.on('message', ({ document, options }) => {
  const silent = { silent: true };
  const context = {
    ...options,
    ...silent,
    discriminators: scanDiscriminators(document, silent),
    injectFooter: [],
    resolve: (ref) => resolveRef(document, ref, silent),
  };
  parentPort?.postMessage(astToString(transformSchema(document, context), { fileName: 'types.ts' }));
});
