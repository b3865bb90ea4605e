const FLUSH_AFTER_MS = 20;
const FLUSH_AT_LENGTH = 16 * 1024;

/** Collects lines and writes them in one go, every 20 ms or 16 kB: a write per request would cost more than serving it. */
export interface LineWriter {
  write(line: string): void;
  flush(): void;
}

/** A writer onto a stream; when the reader at the other end has gone (`EPIPE`), lines are dropped. */
export function createLineWriter(stream: NodeJS.WritableStream): LineWriter {
  let pending = '';
  let timer: NodeJS.Timeout | undefined;
  let isBroken = false;
  stream.on('error', () => {
    isBroken = true;
  });
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (pending !== '' && !isBroken) stream.write(pending);
    pending = '';
  };
  return {
    write(line) {
      pending += `${line}\n`;
      if (pending.length >= FLUSH_AT_LENGTH) flush();
      else timer ??= setTimeout(flush, FLUSH_AFTER_MS);
    },
    flush,
  };
}
