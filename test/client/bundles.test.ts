import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPackage } from './built/package-folder.js';
import { expected, startTargets } from './built/probed.js';

let built: Awaited<ReturnType<typeof buildPackage>>;
let targets: Awaited<ReturnType<typeof startTargets>>;

beforeAll(async () => {
  [built, targets] = await Promise.all([buildPackage(), startTargets()]);
});
afterAll(async () => {
  await targets?.close();
  built?.remove();
});

/** Bundles a program written beside the built package; nothing is external, nothing is replaced. */
async function bundle(contents: string, options: BuildOptions) {
  const { metafile, outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: built.folder },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: join(built.folder, 'out'),
    write: false,
    metafile: true,
    logLevel: 'silent',
    ...options,
  });
  return {
    inputs: Object.keys(metafile?.inputs ?? {}),
    outputs: Object.values(metafile?.outputs ?? {}),
    outputFiles,
    warnings,
  };
}

/** Globals of browsers and workers; a bundle that needs another one fails. */
const {
  AbortController,
  AbortSignal,
  Headers,
  Response,
  TextEncoder,
  URL: WebUrl,
  URLSearchParams,
} = globalThis;
const webStandards = {
  ...{ AbortController, AbortSignal, Headers, Response, TextEncoder, URL: WebUrl, URLSearchParams },
  ...{ btoa, clearTimeout, crypto, fetch, setTimeout },
};

describe.each(['browser', 'neutral'] as const)('a bundle for %s', (platform) => {
  const whole = `export * from 'flowlog-contract';`;

  it('is whole: no external, no Node built-in, no package but openapi-fetch', async () => {
    const { inputs, outputs, warnings } = await bundle(whole, { platform });
    expect(warnings).toEqual([]);
    expect(outputs.flatMap(({ imports }) => imports)).toEqual([]);
    const packages = inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? []);
    expect([...new Set(packages)]).toEqual(['openapi-fetch']);
    expect(inputs.filter((input) => /^node:|browser-external|\(disabled\)/.test(input))).toEqual([]);
  });

  it('holds no validators, and takes them in a chunk of their own when asked for', async () => {
    const isValidator = (input: string) => /validat/.test(input);
    const { inputs, outputFiles: [text] = [] } = await bundle(whole, { platform });
    expect(inputs.filter(isValidator)).toEqual([]);
    expect(text?.text).not.toContain('invalid-request');
    const lazy = `${whole} export const load = () => import('flowlog-contract/validation');`;
    const { outputs } = await bundle(lazy, { platform, splitting: true });
    const holders = outputs.filter(({ inputs }) => Object.keys(inputs).some(isValidator));
    const [entry] = outputs.filter(({ entryPoint }) => entryPoint === '<stdin>');
    expect(holders).toHaveLength(1);
    expect(entry?.imports).toContainEqual(expect.objectContaining({ kind: 'dynamic-import' }));
    expect(holders).not.toContain(entry);
  });

  it('does with nothing but web standards what the probe does', async () => {
    const contents = `export { probe } from './probe.js';
      export { validation } from 'flowlog-contract/validation';`;
    const { outputFiles } = await bundle(contents, { platform, format: 'iife', globalName: 'bundled' });
    const context = createContext({ ...webStandards });
    runInContext(outputFiles?.[0]?.text ?? '', context);
    const { probe: run, validation: validate } = runInContext('bundled', context);
    const { mock, silent } = targets;
    expect(await run({ endpoint: mock.url, silent, account: platform, validate })).toEqual(expected);
  });
});
