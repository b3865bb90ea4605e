import { Command, CommanderError } from 'commander';
import { addCheckCommand } from './check.js';
import { addCoverageCommand } from './coverage.js';
import { addExplainCommand } from './explain.js';
import { addMockCommand } from './mock.js';
import { addRecordCommand } from './record.js';
import { addToOpenapiHarCommand } from './to-openapi-har.js';

const EXIT_MISUSE = 2;

/** Runs `flowlog-contract` with the given argv; a wrong call is one line on stderr and exit code 2. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreGoneReader);
  try {
    await createProgram().parseAsync([...argv]);
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : EXIT_MISUSE;
      return;
    }
    process.stderr.write(`error: ${toOneLine(error instanceof Error ? error.message : String(error))}\n`);
    process.exitCode = EXIT_MISUSE;
  }
}

function createProgram(): Command {
  const program = new Command('flowlog-contract')
    .description('Contract-first toolkit for the Alibaba Cloud VPC flow log API.')
    .configureOutput({ outputError: (text, write) => write(`${toOneLine(text)}\n`) })
    .exitOverride();
  addMockCommand(program);
  addCheckCommand(program);
  addCoverageCommand(program);
  addExplainCommand(program);
  addRecordCommand(program);
  addToOpenapiHarCommand(program);
  return program;
}

/** `flowlog-contract ... | head` has seen enough; that is no failure. */
function ignoreGoneReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function toOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ');
}
