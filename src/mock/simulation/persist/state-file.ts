import type { Simulation } from '../create-simulation.js';
import { readJsonFile } from './read-file.js';
import { writeAtomically } from './write-file.js';

/** A file that keeps the state of a simulation across restarts. */
export interface StateFile {
  /** True when there was no file and the simulation began without one. */
  readonly isNew: boolean;
  /** Begins to write: at once, and shortly after every change. @throws Error when the file can't be written */
  follow(): Promise<void>;
  /** Writes what is not written yet and stops following. @throws Error when the file can't be written */
  close(): Promise<void>;
}

const SHORTEST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 2000;
/** Writing takes at most this part of the time, however large the state is. */
const WRITING_SHARE = 0.2;

/**
 * Takes the state of a file in, if there is one.
 * @throws StateError for a file that can't be taken in; it is left as it is.
 */
export async function openStateFile(
  file: string,
  simulation: Simulation,
  onProblem: (error: unknown) => void,
): Promise<StateFile> {
  const found = await readJsonFile(file);
  if (found) await simulation.writeState(found.value);
  const writer = createWriter(file, simulation, onProblem);
  return {
    isNew: found === undefined,
    async follow() {
      if (!found) await writer.write();
      simulation.onChange(writer.schedule);
    },
    close: writer.close,
  };
}

function createWriter(file: string, simulation: Simulation, onProblem: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let pause = SHORTEST_PAUSE_MS;
  let isDirty = false;
  let isClosed = false;
  let isFailing = false;

  const write = async () => {
    isDirty = false;
    const startedAt = performance.now();
    try {
      await writeAtomically(file, `${JSON.stringify(simulation.readState())}\n`);
    } catch (error) {
      isDirty = true;
      throw error;
    }
    const took = performance.now() - startedAt;
    pause = Math.min(Math.max(took / WRITING_SHARE, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
    isFailing = false;
  };
  const fail = (error: unknown) => {
    if (!isFailing) onProblem(error);
    isFailing = true;
    pause = LONGEST_PAUSE_MS;
  };
  const schedule = () => {
    isDirty = true;
    if (isClosed) return;
    timer ??= setTimeout(() => {
      writing = write()
        .catch(fail)
        .then(() => {
          timer = undefined;
          if (isDirty) schedule();
        });
    }, pause);
  };
  const close = async () => {
    isClosed = true;
    clearTimeout(timer);
    await writing;
    if (isDirty) await write();
  };
  return { write, schedule, close };
}
