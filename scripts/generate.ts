import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, Worker } from 'node:worker_threads';
import {
  BrokenContractError,
  compareOutputs,
  generate,
  hasBanner,
  MisuseError,
  type Outputs,
  writeOutputs,
} from './generate/index.js';

const usage = 'usage: npm run generate -- [--check] [--contract FILE --out DIR]';
const ownContract = fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url));
const ownFolder = fileURLToPath(new URL('../generated', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 done or fresh, 1 broken contract or stale files, 2 misuse. */
async function main(args: string[]): Promise<number> {
  try {
    const { contract, out, check } = readFlags(args);
    const folder = resolve(out ?? ownFolder);
    const { outputs, warnings } = await generate(contract ?? ownContract, {
      project: contract === undefined,
    });
    for (const warning of warnings) console.error(`warning: ${warning}`);
    return check ? report(folder, outputs) : write(folder, outputs);
  } catch (error) {
    if (isStackOverflow(error) && isMainThread) return mainWithDeepStack(args);
    if (error instanceof BrokenContractError) console.error(error.message);
    else console.error(`generate: ${error instanceof Error ? error.message : error}`);
    return error instanceof BrokenContractError ? 1 : 2;
  }
}

/** Where hundreds of schemas refer each to the next, walking them takes more stack than the main thread has. */
function mainWithDeepStack(args: string[]): Promise<number> {
  const [loader, script] = [import.meta.resolve('tsx/esm/api'), import.meta.url].map((url) =>
    JSON.stringify(url),
  );
  const start = `import(${loader}).then(({ register }) => { register(); return import(${script}); });`;
  const resourceLimits = { stackSizeMb: 256, maxOldGenerationSizeMb: 4096 };
  const worker = new Worker(start, { eval: true, argv: args, execArgv: [], resourceLimits });
  return new Promise((resolve, reject) => worker.on('error', reject).on('exit', resolve));
}

function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message.startsWith('Maximum call stack');
}

function readFlags(args: readonly string[]) {
  const options = {
    contract: { type: 'string' },
    out: { type: 'string' },
    check: { type: 'boolean' },
  } as const;
  const flags = parse(() => parseArgs({ args: [...args], options, strict: true }).values);
  if (flags.contract !== undefined && flags.out === undefined) {
    throw new MisuseError(`--contract needs --out, the folder to write to; ${usage}`);
  }
  return flags;
}

function parse<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : '';
    throw new MisuseError(`${reason}; ${usage}`);
  }
}

function report(folder: string, outputs: Outputs): number {
  const differences = compareOutputs(
    folder,
    outputs,
    (_name, content) => folder === ownFolder || hasBanner(content),
  );
  if (differences.length === 0) {
    console.log(`${folder} is up to date`);
    return 0;
  }
  console.error([...differences, 'run npm run generate'].join('\n'));
  return 1;
}

function write(folder: string, outputs: Outputs): number {
  const changed = writeOutputs(folder, outputs);
  console.log(changed.length === 0 ? `${folder} is up to date` : `wrote ${changed.join(', ')} to ${folder}`);
  return 0;
}
