import type { IncomingMessage } from 'node:http';

/** A request body, or as much of it as was read: `complete` is false once it is longer than allowed. */
export interface ReadBody {
  readonly bytes: Uint8Array;
  readonly complete: boolean;
}

/** What a request without a body has. */
export const NO_BODY: ReadBody = { bytes: new Uint8Array(0), complete: true };

/** True for a request without a body, which needs no waiting. */
export function hasNoBody(request: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
  return encoding === undefined && (length === undefined || length === '0');
}

/**
 * Reads a body up to `limit + 1` bytes and then stops; a declared length beyond the limit is not read at all.
 * `undefined` when the client went away.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<ReadBody | undefined> {
  if (Number(request.headers['content-length']) > limit) {
    return Promise.resolve({ ...NO_BODY, complete: false });
  }
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const finish = (complete: boolean) => {
      request.removeAllListeners('data');
      request.pause();
      resolve({ bytes: Buffer.concat(chunks).subarray(0, limit + 1), complete });
    };
    request.on('data', (chunk: Uint8Array) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) finish(false);
    });
    request.once('end', () => finish(true));
    request.once('error', () => resolve(undefined));
    request.once('close', () => resolve(undefined));
  });
}
