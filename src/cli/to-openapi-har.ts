import type { Command } from 'commander';

/** Adds `to-openapi-har`: rewrite RPC traffic to contract-style URLs. */
export function addToOpenapiHarCommand(program: Command): void {
  program
    .command('to-openapi-har')
    .description('Rewrite a recording to a HAR with the URLs of the contract, for other OpenAPI tools.')
    .argument('<in>', 'recording; - reads standard input')
    .argument('<out>', 'HAR file to write')
    .action(async (input: string, output: string) => {
      const { runToOpenapiHar } = await import('./run-to-openapi-har.js');
      await runToOpenapiHar(input, output);
    });
}
