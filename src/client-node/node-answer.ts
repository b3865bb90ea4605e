import type { IncomingMessage } from 'node:http';
import type { Answer } from '../client/index.js';

/** Reads a response to its end. Rejects when it breaks off. */
export function readNodeAnswer(
  response: IncomingMessage,
  resolve: (answer: Answer | Promise<Answer>) => void,
  reject: (reason: Error) => void,
): void {
  const pieces: Buffer[] = [];
  response.on('data', (piece: Buffer) => pieces.push(piece));
  response.on('error', reject);
  response.on('end', () => {
    const [first] = pieces;
    const body = pieces.length === 1 && first ? first : Buffer.concat(pieces);
    const encoding = body.length > 0 && isEncoded(response) && response.headers[encodingHeader];
    resolve(encoding ? decode(response, body, encoding) : new NodeAnswer(response, body));
  });
}

const encodingHeader = 'content-encoding';

/** Looks at the names only: `headers` is made when it is first read, and nobody reads it after a success. */
function isEncoded({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.some(
    ({ length }, index) =>
      length === encodingHeader.length && rawHeaders[index]?.toLowerCase() === encodingHeader,
  );
}

/** We ask for no compression, yet a server may choose it; loading what undoes it can wait until then. */
async function decode(response: IncomingMessage, body: Buffer, encoding: string): Promise<Answer> {
  const { brotliDecompressSync, constants, inflateRawSync, unzipSync } = await import('node:zlib');
  // What was cut off is given as far as it goes, as by `fetch`.
  const finishFlush = constants.Z_SYNC_FLUSH;
  const decoders = new Map<string, (body: Buffer) => Buffer>([
    ['br', (coded) => brotliDecompressSync(coded, { finishFlush: constants.BROTLI_OPERATION_FLUSH })],
    ['gzip', (coded) => unzipSync(coded, { finishFlush })],
    ['x-gzip', (coded) => unzipSync(coded, { finishFlush })],
    // Many servers leave the zlib header out.
    ['deflate', (coded) => (hasZlibHeader(coded) ? unzipSync : inflateRawSync)(coded, { finishFlush })],
  ]);
  const codings = encoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .map((name) => decoders.get(name));
  // A coding nobody knows leaves the body as it came.
  const undo = codings.every((decoder) => decoder !== undefined) ? codings.reverse() : [];
  return new NodeAnswer(
    response,
    undo.reduce((coded, decoder) => decoder(coded), body),
  );
}

function hasZlibHeader(body: Buffer): boolean {
  return ((body[0] ?? 0) & 0x0f) === 8;
}

const resetContent = 205;

class NodeAnswer implements Answer {
  readonly status: number;
  readonly text: string;
  readonly #response: IncomingMessage;

  constructor(response: IncomingMessage, body: Buffer) {
    this.status = response.statusCode ?? 0;
    // As `fetch` has it: no byte order mark, and no body with a status that rules one out.
    this.text = this.status === resetContent ? '' : body.toString().replace(/^\ufeff/, '');
    this.#response = response;
  }

  header(name: string): string | null {
    return this.#response.headers[name]?.toString() ?? null;
  }

  headers(): Headers {
    const headers = new Headers();
    for (const [name, value = ''] of Object.entries(this.#response.headers)) {
      for (const line of [value].flat()) headers.append(name, line);
    }
    return headers;
  }
}
