import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RecordFlags } from './run-record.js';

/** Adds `record`: a recording proxy. */
export function addRecordCommand(program: Command): void {
  program
    .command('record')
    .description('Record the traffic to a server through a proxy, credentials and signatures masked.')
    .requiredOption('--target <url>', 'origin of the server')
    .requiredOption('--output <file>', 'recording to write, .har or .ndjson')
    .addOption(new Option('-p, --port <number>', '0 for any free port').default(0).argParser(parsePort))
    .option('--check', 'check every exchange and print what is found', false)
    .option('--keep-host', "send the client's Host on, which signatures of version 3 cover", false)
    .action(async (flags: RecordFlags) => {
      const { runRecord } = await import('./run-record.js');
      process.exitCode = await runRecord(flags);
    });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('It must be a number from 0 to 65535.');
  return port;
}
