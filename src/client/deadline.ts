/** Why work was stopped; `cause` is the caller's own reason. */
export class Stopped {
  readonly kind: 'timeout' | 'abort';
  readonly cause?: unknown;

  constructor(kind: Stopped['kind'], cause?: unknown) {
    this.kind = kind;
    this.cause = cause;
  }
}

const longestTimer = 2 ** 31 - 1;

/**
 * Runs work until a time or the caller's signal stops it; then the work's signal fires and the promise rejects with
 * Stopped, whether or not the work heeds it. A time longer than timers can hold is no limit.
 */
export function withDeadline<Result>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const cleanUp = () => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', onAbort);
    };
    const stop = (kind: Stopped['kind']) => {
      cleanUp();
      reject(new Stopped(kind, kind === 'abort' ? outer?.reason : undefined));
      controller.abort();
    };
    const onAbort = () => stop('abort');
    if (outer?.aborted) return onAbort();
    outer?.addEventListener('abort', onAbort);
    if (milliseconds <= longestTimer) timer = setTimeout(() => stop('timeout'), milliseconds);
    work(controller.signal).then(resolve, reject).finally(cleanUp);
  });
}

/** Waits for a time; tells if the signal cut it short. */
export async function pause(
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Stopped | undefined> {
  const stopped = await withDeadline(milliseconds, signal, () => new Promise<Stopped>(() => {})).catch(
    (reason: Stopped) => reason,
  );
  return stopped.kind === 'abort' ? stopped : undefined;
}
