import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDocs, DocsError } from './docs/index.js';
import { BrokenContractError, MisuseError } from './generate/index.js';

const usage = 'usage: npm run docs -- [--contract FILE] [--out FILE]';
const ownContract = fileURLToPath(new URL('../openapi/openapi.yaml', import.meta.url));
const ownPage = fileURLToPath(new URL('../dist/docs/index.html', import.meta.url));

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 done, 1 a contract or page that is not as it must be, 2 misuse. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { contract, out } = readFlags(args);
    const page = resolve(out ?? ownPage);
    const { bytes } = await buildDocs({ contract: contract ?? ownContract, out: page, onStep: showStep });
    console.log(`${shown(page)} (${(bytes / 1e6).toFixed(1)} MB)`);
    return 0;
  } catch (error) {
    const isFinding = error instanceof BrokenContractError || error instanceof DocsError;
    console.error(isFinding ? error.message : `docs: ${error instanceof Error ? error.message : error}`);
    return isFinding ? 1 : 2;
  }
}

function readFlags(args: readonly string[]) {
  const options = { contract: { type: 'string' }, out: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new MisuseError(`${reason}; ${usage}`);
  }
}

/** The path as it is read best: relative below the working directory, else absolute. */
function shown(page: string): string {
  const path = relative('', page);
  return path.startsWith('..') ? page : path;
}

function showStep(step: string): void {
  if (process.stderr.isTTY) console.error(`docs: ${step}`);
}
