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
    const encoding = isEncoded(response) && response.headers[encodingHeader];
    resolve(encoding ? decode(response, body, encoding) : new NodeAnswer(response, body.toString()));
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
  const { brotliDecompressSync, unzipSync } = await import('node:zlib');
  const plain = encoding === 'br' ? brotliDecompressSync(body) : unzipSync(body);
  return new NodeAnswer(response, plain.toString());
}

class NodeAnswer implements Answer {
  readonly status: number;
  readonly text: string;
  readonly #response: IncomingMessage;

  constructor(response: IncomingMessage, text: string) {
    this.status = response.statusCode ?? 0;
    this.text = text;
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
