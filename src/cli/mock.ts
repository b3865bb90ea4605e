import { type Command, InvalidArgumentError, Option } from 'commander';
import type { MockOptions } from '../mock/index.js';
import { type LogLevel, logLevels } from './log-level.js';
import { addSimulationOptions, type SimulationFlags, toSimulationOptions } from './simulation-options.js';

interface MockFlags extends SimulationFlags {
  readonly port: number;
  readonly host: string;
  readonly contract?: string;
  readonly logLevel: LogLevel;
  readonly dynamic: boolean;
  readonly inBandErrors: boolean;
}

const HIGHEST_PORT = 65_535;

/** Adds `mock`: serve a contract until SIGINT or SIGTERM. */
export function addMockCommand(program: Command): void {
  const command = program
    .command('mock')
    .description('Serve a mock of the flow log API, or of another OpenAPI document.')
    .addOption(new Option('-p, --port <number>', '0 for any free port').default(4010).argParser(parsePort))
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--contract <file>', 'OpenAPI document to serve instead of the flow log contract')
    .addOption(new Option('--log-level <level>', 'how much to print').choices(logLevels).default('info'))
    .option('--dynamic', 'answer with generated bodies instead of the examples', false)
    .option('--no-in-band-errors', 'let only the Prefer header ask for an error, no parameter');
  addSimulationOptions(command).action(async (flags: MockFlags) => {
    const options = toOptions(flags);
    const { runMock } = await import('./run-mock.js');
    await runMock(options, flags.logLevel);
  });
}

function toOptions(flags: MockFlags): MockOptions {
  const { port, host, contract, dynamic, inBandErrors } = flags;
  return { port, host, contract, dynamic, inBandErrors, ...toSimulationOptions(flags) };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > HIGHEST_PORT) {
    throw new InvalidArgumentError(`It must be a number from 0 to ${HIGHEST_PORT}.`);
  }
  return port;
}
