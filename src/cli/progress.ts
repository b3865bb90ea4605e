import { statSync } from 'node:fs';

const EVERY_MS = 200;

/** One line on a terminal that is written over and over. */
export interface Progress {
  show(progress: { bytes: number; exchanges: number }): void;
  clear(): void;
}

/** Progress on standard error: bytes, exchanges a second, time left; silent unless that is a terminal. */
export function createProgress(
  recordings: readonly string[],
  stream: NodeJS.WriteStream = process.stderr,
): Progress {
  if (stream.isTTY !== true) return { show: () => {}, clear: () => {} };
  const total = totalBytes(recordings);
  const startedAt = performance.now();
  let shownAt = startedAt;
  return {
    show({ bytes, exchanges }) {
      const now = performance.now();
      if (now - shownAt < EVERY_MS) return;
      shownAt = now;
      stream.write(`\r\x1b[K${progressText({ bytes, exchanges, total, seconds: (now - startedAt) / 1000 })}`);
    },
    clear: () => void (shownAt > startedAt && stream.write('\r\x1b[K')),
  };
}

/** `12.0 of 48.0 MB, 90,000 exchanges/s, 3 s left`; without a total for standard input. */
export function progressText(state: {
  readonly bytes: number;
  readonly exchanges: number;
  readonly total: number | undefined;
  readonly seconds: number;
}): string {
  const { bytes, exchanges, total, seconds } = state;
  const megabytes = (count: number) => (count / 1e6).toFixed(1);
  const read =
    total === undefined ? `${megabytes(bytes)} MB` : `${megabytes(bytes)} of ${megabytes(total)} MB`;
  const rate = `${Math.round(exchanges / seconds).toLocaleString('en')} exchanges/s`;
  if (total === undefined || bytes === 0) return `${read}, ${rate}`;
  const left = Math.ceil((Math.max(0, total - bytes) / bytes) * seconds);
  return `${read}, ${rate}, ${left} s left`;
}

function totalBytes(recordings: readonly string[]): number | undefined {
  const sizes = recordings.map((file) => {
    const stats = statSync(file, { throwIfNoEntry: false });
    return stats?.isFile() ? stats.size : undefined;
  });
  return sizes.some((size) => size === undefined)
    ? undefined
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}
