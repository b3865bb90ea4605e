import { Worker } from 'node:worker_threads';
import type { OpenAPITSOptions } from 'openapi-typescript';
import { bannerComment, type Origin } from './banner.js';
import { breakCycles } from './cycles.js';
import { nameInnerSchemas } from './inner-schemas.js';

/** Requests may leave out what has a default; an object without properties is open; everything else is as usual. */
const options: OpenAPITSOptions = { defaultNonNullable: false, emptyObjectsUnknown: true };

/** Makes `types.ts`; the compiler it needs is being loaded from the moment this exists. */
export interface TypesGenerator {
  generate(bundle: Readonly<Record<string, unknown>>, origin: Origin): Promise<string>;
  /** Must be called at the end, or the thread stays. */
  close(): Promise<unknown>;
}

/**
 * Starts openapi-typescript in a thread. The bundle is linted already, so its transform is called without the lint
 * and bundle pass (and the lint configuration of the working directory) that its front door would add. It works on a
 * copy, in which every schema that is referenced has a name and none contains itself.
 */
export function startTypesGenerator(): TypesGenerator {
  const resourceLimits = { stackSizeMb: 64 };
  const worker = new Worker(new URL('types-worker.mjs', import.meta.url), { execArgv: [], resourceLimits });
  const failure = new Promise<never>((_resolve, reject) => worker.once('error', reject));
  failure.catch(() => undefined);
  return {
    async generate(bundle, origin) {
      const document = nameInnerSchemas(breakCycles(structuredClone(bundle)));
      const types = new Promise<string>((resolve) => worker.once('message', resolve));
      worker.postMessage({ document, options });
      return `${bannerComment(origin)}${await Promise.race([types, failure])}`;
    },
    close: () => worker.terminate(),
  };
}
