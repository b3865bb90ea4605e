import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import colors from 'picocolors';
import {
  DriftInputError,
  findDrift,
  isClean,
  reportFailures,
  writeJson,
  writePretty,
} from './drift/index.js';

const usage =
  'usage: npm run drift:vendor -- [--contract FILE] [--sdk DIR] [--facts DIR] [--recordings DIR] [--known FILE] [--format pretty|json]';

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 all differences are known, 1 one is not or is none any more, 2 misuse or a source that can't be read. */
async function main(args: string[]): Promise<number> {
  try {
    const { format, ...inputs } = readFlags(args);
    const drift = await findDrift(inputs);
    console.log(format === 'json' ? writeJson(drift) : writePretty(drift, colors));
    for (const line of reportFailures(drift, shown(inputs.known))) console.error(`drift: ${line}`);
    return isClean(drift) ? 0 : 1;
  } catch (error) {
    console.error(`drift: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
}

function readFlags(args: string[]) {
  const { format = 'pretty', ...named } = parse(args);
  if (format !== 'pretty' && format !== 'json') {
    throw new DriftInputError(`there is no format ${format}; ${usage}`);
  }
  return {
    format,
    contract: named.contract,
    sdk: named.sdk ?? own('node_modules/@alicloud/vpc20160428'),
    facts: named.facts ?? own('test/contract/facts'),
    recordings: named.recordings ?? own('test/contract/recordings'),
    known: named.known ?? own('test/contract/known-differences.yaml'),
  };
}

function parse(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { contract: text, sdk: text, facts: text, recordings: text, known: text, format: text };
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new DriftInputError(`${reason}; ${usage}`);
  }
}

/** A path of this repository. */
function own(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

/** The path as it is read best: relative below the working directory, else absolute. */
function shown(path: string): string {
  const short = relative('', path);
  return short.startsWith('..') ? path : short;
}
