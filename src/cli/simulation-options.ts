import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ClockKind, MockOptions } from '../mock/index.js';

/** Flags of `mock` that concern the simulation, as commander reads them. */
export interface SimulationFlags {
  readonly static?: boolean;
  readonly strict?: boolean;
  readonly clock?: ClockKind;
  readonly dwell?: number;
  readonly reads?: number;
  readonly quota?: number;
  readonly closedService?: boolean;
  readonly seed?: string;
  readonly state?: string;
}

const CLOCKS: readonly ClockKind[] = ['real', 'reads', 'virtual'];
const OF_SIMULATION = ['clock', 'dwell', 'reads', 'quota', 'closedService', 'seed', 'state'];

/** Adds the flags; contradictory ones are refused. */
export function addSimulationOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--static', 'answer with the examples of the contract and keep no state').conflicts(
        OF_SIMULATION,
      ),
    )
    .option('--strict', 'check every answer against the contract; a deviation is answered 500')
    .addOption(
      new Option(
        '--clock <kind>',
        'what moves a status on: time, being seen, or POST /_mock/clock (default: "real")',
      ).choices(CLOCKS),
    )
    .addOption(
      new Option('--dwell <ms>', 'time in a transient status (default: 100)')
        .argParser(parseCount)
        .conflicts('reads'),
    )
    .addOption(
      new Option('--reads <number>', 'answers that show a transient status, with --clock reads (default: 1)')
        .argParser(parseCount)
        .implies({ clock: 'reads' }),
    )
    .addOption(new Option('--quota <number>', 'quota of each account and region').argParser(parseCount))
    .option('--closed-service', 'start with the service not opened yet')
    .option('--seed <file>', 'state to begin with, JSON')
    .option('--state <file>', 'file that keeps the state across restarts');
}

/** The options of `startMock` that the flags mean. */
export function toSimulationOptions(flags: SimulationFlags): MockOptions {
  const { static: isStatic, strict, clock, dwell, reads, quota, closedService, seed, state } = flags;
  if (reads !== undefined && clock !== 'reads') throw new Error('--reads needs --clock reads');
  if (dwell !== undefined && clock === 'reads') throw new Error('--dwell needs another clock than reads');
  return { static: isStatic, strict, clock, dwell, reads, quota, closedService, seed, state };
}

function parseCount(text: string): number {
  if (!/^\d{1,12}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 0.');
  return Number(text);
}
