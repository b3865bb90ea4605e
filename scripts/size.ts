import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const usage = 'usage: npm run size -- [--package DIR]';
const ownPackage = fileURLToPath(new URL('..', import.meta.url));
const options = "{ region: 'cn-hangzhou', credentials: { accessKeyId: 'id', accessKeySecret: 'secret' } }";

/** What somebody's bundle may grow by: a program that uses a part of the client, and bytes as gzip leaves them. */
const budgets = {
  'one operation, signed': {
    program: `import { createFlowLogCaller } from 'flowlog-contract';
      const { POST } = createFlowLogCaller(${options});
      console.log(await POST('/CreateFlowLog', { params: { query: {} } }));`,
    limit: 6000,
  },
  'the whole client': {
    program: `export { createFlowLogClient, FlowLogApiError, isErrorCode, signatureV1, unwrap } from 'flowlog-contract';`,
    limit: 12_000,
  },
};

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 everything within its limit, 1 something too large, 2 misuse or a package that can't be bundled. */
async function main(args: string[]): Promise<number> {
  try {
    const folder = readFolder(args);
    const sizes = await Promise.all(
      Object.entries(budgets).map(async ([name, { program, limit }]) => {
        const bytes = await measure(program, folder);
        return { name, bytes, limit, left: limit - bytes };
      }),
    );
    console.table(Object.fromEntries(sizes.map(({ name, ...columns }) => [name, columns])));
    const tooLarge = sizes.filter(({ left }) => left < 0);
    for (const { name, bytes, limit } of tooLarge) {
      console.error(`size: ${name} is ${bytes} bytes minified and zipped; its limit is ${limit}`);
    }
    return tooLarge.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`size: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

/** The folder of a built package. */
function readFolder(args: string[]): string {
  const { values } = readFlags(args);
  const folder = values.package ?? ownPackage;
  if (existsSync(join(folder, 'dist/index.js'))) return folder;
  throw new Error(`${values.package ?? 'the package'} has no dist/index.js; run npm run build first`);
}

function readFlags(args: string[]) {
  try {
    return parseArgs({ args, options: { package: { type: 'string' } } });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Error(`${reason}; ${usage}`);
  }
}

/** Bytes of a program with all it imports, minified and zipped as servers do it. Nothing is left out as external. */
async function measure(program: string, folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}
