/** Why work was stopped; `cause` is the caller's own reason. */
export interface Stopped {
  readonly kind: 'timeout' | 'abort';
  readonly cause?: unknown;
}

/** Told to whoever does the work, in the form that costs least there. */
export interface StopNotice {
  /** Fires at the stop; made when it is first asked for, since on Node it is not cheap. */
  readonly signal: AbortSignal;
  /** Called at the stop; one callback at a time. */
  onStop(callback: () => void): void;
  /** The work's own outcome, or a rejection at the stop, for work that does not heed it. */
  race<Result>(work: Promise<Result>): Promise<Result>;
}

const longestTimer = 2 ** 31 - 1;

/** A time and a caller's signal, whichever comes first; a time longer than timers can hold is no limit. */
export class Deadline implements StopNotice {
  /** Set when it is too late. */
  stopped: Stopped | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #callback: (() => void) | undefined;
  #controller: AbortController | undefined;
  readonly #outer: AbortSignal | undefined;

  constructor(milliseconds: number, outer?: AbortSignal) {
    this.#outer = outer;
    if (outer?.aborted) this.handleEvent();
    else {
      outer?.addEventListener('abort', this);
      if (milliseconds <= longestTimer)
        this.#timer = setTimeout(() => this.#stop({ kind: 'timeout' }), milliseconds);
    }
  }

  get signal(): AbortSignal {
    if (!this.#controller) {
      const controller = new AbortController();
      this.#controller = controller;
      this.onStop(() => controller.abort());
    }
    return this.#controller.signal;
  }

  onStop(callback: () => void): void {
    this.#callback = callback;
    if (this.stopped) callback();
  }

  race<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const next = this.#callback;
      this.onStop(() => {
        next?.();
        reject(this.stopped);
      });
      work.then(resolve, reject);
    });
  }

  /** Has to be called when the work is over, so that neither timer nor listener stays behind. */
  end(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this);
  }

  /** Called by the caller's signal. */
  handleEvent(): void {
    this.#stop({ kind: 'abort', cause: this.#outer?.reason });
  }

  #stop(stopped: Stopped): void {
    this.end();
    this.stopped = stopped;
    this.#callback?.();
  }
}

/** Waits for a time, or for work that ends or fails before; tells if the signal cut it short. */
export async function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: Promise<unknown> = new Promise(() => {}),
): Promise<Stopped | undefined> {
  const deadline = new Deadline(milliseconds, signal);
  try {
    await deadline.race(work);
  } catch (thrown) {
    if (thrown !== deadline.stopped) throw thrown;
  } finally {
    deadline.end();
  }
  return deadline.stopped?.kind === 'abort' ? deadline.stopped : undefined;
}
