import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CheckFlags } from './run-check.js';

const FORMATS = ['pretty', 'json', 'junit', 'sarif', 'html'];

/** Adds `check`: compare recordings with the contract. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description(
      'Check recorded traffic (HAR, NDJSON, JSON; files, folders, globs or -) against the contract.',
    )
    .argument('<recording...>', 'what to check; - reads standard input')
    .option('--contract <file>', 'OpenAPI document to check against instead of the flow log contract')
    .option(
      '--host <pattern>',
      'host that serves this API besides those of the contract, * for any text; may be repeated',
      collect,
      [],
    )
    .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('pretty'))
    .option('--output <file>', 'where to write the report instead of standard output')
    .option('--coverage', 'report what of the contract the recordings exercise', false)
    .option(
      '--min-coverage <part=percent>',
      'least coverage of a part, or of all; may be repeated',
      collect,
      [],
    )
    .option('--except <file>', 'YAML list of what need not be covered, with reasons')
    .addOption(
      new Option('--fail-on <severity>', 'least severity that makes the exit code 1')
        .choices(['error', 'warning'])
        .default('error'),
    )
    .option('--allow-empty', 'exit 0 even if there was nothing to check', false)
    .addOption(new Option('--workers <number>', 'threads to use').default(1).argParser(parseCount))
    .addOption(new Option('--max-findings <number>', 'most kinds of findings to list').argParser(parseCount))
    .action(async (recordings: string[], flags: CheckFlags) => {
      const { runCheckCommand } = await import('./run-check.js');
      process.exitCode = await runCheckCommand(recordings, flags);
    });
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!/^\d{1,6}$/.test(text) || count < 1)
    throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return count;
}
