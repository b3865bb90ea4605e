import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

describe('a client that only sends', () => {
  it('pays for encoding alone: at most 700 bytes, less than 450 compressed', async () => {
    const code = await bundle("export { encodeParameters, percentEncode, toQueryString } from './index.js';");
    expect(code.length).toBeLessThanOrEqual(700);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(450);
  });

  it('is written for any platform: the whole room bundles without a built-in', async () => {
    const code = await bundle("export * from './index.js';");
    expect(code).not.toMatch(/\b(?:Buffer|process|require)\b/);
  });
});

async function bundle(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL('../../src/wire', import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
