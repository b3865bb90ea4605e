/** Why work was stopped; `cause` is the caller's own reason. */
export interface Stopped {
  readonly kind: 'timeout' | 'abort';
  readonly cause?: unknown;
}

/** Told to whoever does the work, in the form that costs least there. */
export interface StopNotice {
  /** Fires at the stop; made when it is asked for, which may be done once, since on Node it is not cheap. */
  readonly signal: AbortSignal;
  /** Called at the stop; one callback at a time. */
  onStop(callback: () => void): void;
  /** The work's own outcome, or a rejection at the stop, for work that does not heed it. */
  race<Result>(work: Promise<Result>): Promise<Result>;
}

const longestTimer = 2 ** 31 - 1;

/** A time and a caller's signal, whichever comes first. */
export interface Deadline extends StopNotice {
  /** Set when it is too late. */
  readonly stopped: Stopped | undefined;
  /** Has to be called when the work is over, so that neither timer nor listener stays behind. */
  end(): void;
}

/** Starts a deadline; a time longer than timers can hold is no limit. */
export function startDeadline(milliseconds: number, outer?: AbortSignal): Deadline {
  let stopped: Stopped | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let callback: (() => void) | undefined;
  const onStop = (next: () => void) => {
    callback = next;
    if (stopped) next();
  };
  const end = () => {
    clearTimeout(timer);
    outer?.removeEventListener('abort', onAbort);
  };
  const stop = (why: Stopped) => {
    end();
    stopped = why;
    callback?.();
  };
  const onAbort = () => stop({ kind: 'abort', cause: outer?.reason });
  if (outer?.aborted) onAbort();
  else {
    outer?.addEventListener('abort', onAbort);
    if (milliseconds <= longestTimer) timer = setTimeout(() => stop({ kind: 'timeout' }), milliseconds);
  }
  return {
    onStop,
    end,
    get stopped() {
      return stopped;
    },
    get signal() {
      const controller = new AbortController();
      onStop(() => controller.abort());
      return controller.signal;
    },
    race: (work) =>
      new Promise((resolve, reject) => {
        const next = callback;
        onStop(() => {
          next?.();
          reject(stopped);
        });
        work.then(resolve, reject);
      }),
  };
}

/** Waits for a time, or for work that ends or fails before; tells if the signal cut it short. */
export async function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
  work: Promise<unknown> = new Promise(() => {}),
): Promise<Stopped | undefined> {
  const deadline = startDeadline(milliseconds, signal);
  try {
    await deadline.race(work);
  } catch (thrown) {
    if (thrown !== deadline.stopped) throw thrown;
  } finally {
    deadline.end();
  }
  return deadline.stopped?.kind === 'abort' ? deadline.stopped : undefined;
}
