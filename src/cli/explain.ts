import type { Command } from 'commander';

/** Adds `explain`: what the contract says about a code, a parameter or an operation. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain')
    .description('Say what the contract has about an error code, a parameter or an operation, and where.')
    .argument('<word>', 'code, parameter or operation')
    .option('--contract <file>', 'OpenAPI document to look in instead of the flow log contract')
    .action(async (word: string, flags: { contract?: string }) => {
      const { runExplain } = await import('./run-explain.js');
      process.exitCode = await runExplain(word, flags.contract);
    });
}
