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
  const writer = new Writer(file, simulation, onProblem);
  return {
    isNew: found === undefined,
    async follow() {
      if (!found) await writer.write();
      simulation.onChange(() => writer.schedule());
    },
    close: () => writer.close(),
  };
}

/** Writes a simulation's state: one write at a time, the pause before the next as long as the last one calls for. */
class Writer {
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();
  #pause = SHORTEST_PAUSE_MS;
  #isDirty = false;
  #isClosed = false;
  #isFailing = false;

  constructor(
    private readonly file: string,
    private readonly simulation: Simulation,
    private readonly onProblem: (error: unknown) => void,
  ) {}

  async write(): Promise<void> {
    this.#isDirty = false;
    const startedAt = performance.now();
    try {
      await writeAtomically(this.file, `${JSON.stringify(this.simulation.readState())}\n`);
    } catch (error) {
      this.#isDirty = true;
      throw error;
    }
    const took = performance.now() - startedAt;
    this.#pause = Math.min(Math.max(took / WRITING_SHARE, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
    this.#isFailing = false;
  }

  schedule(): void {
    this.#isDirty = true;
    if (this.#isClosed) return;
    this.#timer ??= setTimeout(() => {
      this.#writing = this.write()
        .catch((error) => this.#fail(error))
        .then(() => {
          this.#timer = undefined;
          if (this.#isDirty) this.schedule();
        });
    }, this.#pause);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#writing;
    if (this.#isDirty) await this.write();
  }

  /** Told once, however often it fails in a row. */
  #fail(error: unknown): void {
    if (!this.#isFailing) this.onProblem(error);
    this.#isFailing = true;
    this.#pause = LONGEST_PAUSE_MS;
  }
}
