import { connect, type Socket } from 'node:net';

const HEAD_END = '\r\n\r\n';
const LENGTH = /\r\ncontent-length: *(\d+)/i;

/** An answer as far as a benchmark looks at it. */
export interface WireAnswer {
  readonly status: number;
  readonly body: string;
}

/**
 * One keep-alive connection that sends a request at a time. It knows just enough HTTP for servers under test, so that
 * the client's own work hides as little as possible of theirs.
 */
export class Connection {
  readonly #socket: Socket;
  readonly #host: string;
  #text = '';
  #settle: ((answer: WireAnswer) => void) | undefined;
  #fail: ((error: Error) => void) | undefined;

  constructor(url: string) {
    const { host, hostname, port } = new URL(url);
    this.#host = host;
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk) => this.#read(String(chunk)));
    this.#socket.on('error', (error) => this.#fail?.(error));
    this.#socket.on('close', () => this.#fail?.(new Error(`${host} closed a connection`)));
  }

  /** Sends a POST without a body; `headers` are whole lines. */
  post(target: string, headers = ''): Promise<WireAnswer> {
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      this.#fail = reject;
      this.#socket.write(
        `POST ${target} HTTP/1.1\r\nHost: ${this.#host}\r\n${headers}Content-Length: 0\r\n\r\n`,
        'latin1',
      );
    });
  }

  close(): void {
    this.#fail = undefined;
    this.#socket.destroy();
  }

  #read(chunk: string): void {
    this.#text += chunk;
    const head = this.#text.indexOf(HEAD_END);
    if (head < 0) return;
    const length = Number(LENGTH.exec(this.#text)?.[1]);
    const start = head + HEAD_END.length;
    if (this.#text.length < start + length) return;
    const answer = { status: Number(this.#text.slice(9, 12)), body: this.#text.slice(start, start + length) };
    this.#text = '';
    this.#settle?.(answer);
  }
}
