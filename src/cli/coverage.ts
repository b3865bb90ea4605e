import { type Command, Option } from 'commander';
import type { MergeFlags } from './run-coverage-merge.js';

/** Adds `coverage merge`: put the coverage of several runs together. */
export function addCoverageCommand(program: Command): void {
  program
    .command('coverage')
    .description('Work with the coverage that check reports.')
    .command('merge')
    .description('Merge reports of check --format json --coverage, in any order.')
    .argument('<report...>', 'JSON reports')
    .addOption(new Option('--format <format>', 'how to report').choices(['pretty', 'json']).default('json'))
    .option('--output <file>', 'where to write the result instead of standard output')
    .option(
      '--min-coverage <part=percent>',
      'least coverage of a part, or of all; may be repeated',
      collect,
      [],
    )
    .option('--except <file>', 'YAML list of what need not be covered, with reasons')
    .action(async (reports: string[], flags: MergeFlags) => {
      const { runCoverageMerge } = await import('./run-coverage-merge.js');
      process.exitCode = await runCoverageMerge(reports, flags);
    });
}

function collect(value: string, before: string[]): string[] {
  return [...before, value];
}
