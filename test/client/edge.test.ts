import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from './built/package-folder.js';
import { expected, startTargets } from './built/probed.js';
import { startWorkerd } from './built/workerd.js';

let built: Awaited<ReturnType<typeof buildPackage>>;
let targets: Awaited<ReturnType<typeof startTargets>>;

beforeAll(async () => {
  [built, targets] = await Promise.all([buildPackage(), startTargets()]);
});
afterAll(async () => {
  await targets?.close();
  built?.remove();
});

/** Serves a bundled worker by the configuration of the example, for the time of one test. */
async function withWorker(options: BuildOptions, test: (url: string) => Promise<void>): Promise<void> {
  const outfile = join(built.folder, 'dist/worker.js');
  await build({ bundle: true, format: 'esm', platform: 'neutral', outfile, ...options });
  const { url, stop } = await startWorkerd(join(built.folder, 'examples/worker.capnp'), {
    MOCK_URL: targets.mock.url,
  });
  await test(url).finally(stop);
}

describe('in workerd', () => {
  it('the example creates flow logs, many at a time, and lists them', async () => {
    const worker = join(built.folder, 'examples/worker.mjs');
    await withWorker({ entryPoints: [worker] }, async (url) => {
      const post = (path: string) => fetch(url + path, { method: 'POST' });
      const answers = await Promise.all(['/vpc-1', '/vpc-2', '/vpc-3', '/vpc-4'].map(post));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
      const again = await post('/vpc-1');
      expect(again.status).toBe(400);
      expect(await again.json()).toMatchObject({ kind: 'api', Code: 'InvalidResourceId.NotFound' });
      const listed = (await (await fetch(url)).json()) as { ResourceId: string }[];
      expect(listed.map(({ ResourceId }) => ResourceId).sort()).toEqual(['vpc-1', 'vpc-2', 'vpc-3', 'vpc-4']);
    });
  });

  it('the client does all that the probe does, with validators and without eval', async () => {
    const contents = `import { probe } from './probe.js';
      import { validation as validate } from 'flowlog-contract/validation';
      const run = (silent, env) => probe({ endpoint: env.ENDPOINT, silent, account: 'edge', validate });
      export default { fetch: async (request, env) => Response.json(await run(await request.text(), env)) };`;
    await withWorker({ stdin: { contents, resolveDir: built.folder } }, async (url) => {
      const answer = await fetch(url, { method: 'POST', body: targets.silent });
      expect(await answer.json()).toEqual(expected);
    });
  });

  it('validate: true says what to do where no validators stand beside the bundle', async () => {
    const contents = `import { createFlowLogClient } from 'flowlog-contract';
      const credentials = { accessKeyId: 'id', accessKeySecret: 'secret' };
      const client = createFlowLogClient({ region: 'cn-hangzhou', credentials, validate: true });
      const complain = () => client.describeFlowLogs().catch(({ message }) => message);
      export default { fetch: async () => new Response(await complain()) };`;
    await withWorker({ stdin: { contents, resolveDir: built.folder } }, async (url) => {
      expect(await (await fetch(url)).text()).toContain("imported from 'flowlog-contract/validation'");
    });
  });
});
