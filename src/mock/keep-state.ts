import type { MockOptions } from './options.js';
import { openStateFile, readJsonFile, type Simulation } from './simulation/index.js';
import { MockStartError } from './start-error.js';

/** Keeps the state of a mock beyond its life. */
export interface KeptState {
  /** Begins to write changes down. @throws MockStartError when the file can't be written */
  follow(): Promise<void>;
  /** Writes what is not written yet. */
  close(): Promise<void>;
}

const NOTHING_TO_KEEP: KeptState = { follow: async () => {}, close: async () => {} };

/**
 * Begins with the state of the options: the state file's, where there is one, else the seed's.
 * @throws MockStartError with code `STATE` for state that can't be used; a file is left as it is.
 */
export async function keepState(
  simulation: Simulation | undefined,
  { seed, state }: Pick<MockOptions, 'seed' | 'state'>,
): Promise<KeptState> {
  if (seed === undefined && state === undefined) return NOTHING_TO_KEEP;
  if (!simulation) {
    throw new MockStartError(
      'STATE',
      'There is no simulation to keep state for; leave out seed and state, or static',
    );
  }
  const file = await orStartError(
    `Can't use state file ${state}`,
    'it was left as it is; move it away to begin without it',
    () => (state === undefined ? undefined : openStateFile(state, simulation, (error) => warn(state, error))),
  );
  if (seed !== undefined && file?.isNew !== false) {
    const name = typeof seed === 'string' ? seed : 'given as an object';
    await orStartError(`Can't use seed ${name}`, 'correct it', () => sow(seed, simulation));
  }
  if (!file) return NOTHING_TO_KEEP;
  return {
    follow: () =>
      orStartError(
        `Can't write state file ${state}`,
        'choose a file in a folder that can be written',
        file.follow,
      ),
    close: file.close,
  };
}

async function sow(seed: string | object, simulation: Simulation): Promise<void> {
  if (typeof seed !== 'string') return simulation.writeState(seed);
  const found = await readJsonFile(seed);
  if (!found) throw new Error('there is no such file');
  return simulation.writeState(found.value);
}

async function orStartError<Result>(
  what: string,
  advice: string,
  run: () => Promise<Result> | Result,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MockStartError('STATE', `${what}: ${reason}; ${advice}`, { cause: error });
  }
}

function warn(file: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  process.emitWarning(
    `State file ${file} can't be written (${reason}); changes are in memory alone until it can`,
  );
}
