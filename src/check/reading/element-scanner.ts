const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LONGEST_KEY = 64;
const OPEN = new Set([0x7b, 0x5b]);

/** 1 for the bytes that matter outside strings: quotes and brackets. */
const structural = new Uint8Array(256);
for (const sign of '"{}[]') structural[sign.charCodeAt(0)] = 1;

/** Where an element of the list lies in the scanner's bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the objects of one list in JSON that comes in pieces, without parsing them: of the outermost list, or of the
 * one under the given keys (`log`, `entries`). Only strings and brackets are looked at; what an element holds is for
 * `JSON.parse`, which also says what is wrong with it.
 */
export class ElementScanner {
  readonly #path: readonly string[];
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  /** Depth inside the list; 0 until it is found. */
  #listDepth = 0;
  #isDone = false;
  /** The string being read, as far as earlier bytes had it; only kept until the list is found. */
  #partial = '';
  #lastString = '';
  readonly #keys: string[] = [];

  constructor(path: readonly string[] = []) {
    this.#path = path;
  }

  /** True once the list was found. */
  get hasList(): boolean {
    return this.#listDepth > 0;
  }

  /** True once the list was closed. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /**
   * Scans `bytes` from `from`, which goes on where the last call stopped; `elementStart` is where the unfinished
   * element of the call before begins now, or -1. Gives the finished elements and the start of the unfinished one.
   */
  scan(bytes: Buffer, from: number, elementStart: number): { spans: Span[]; open: number } {
    const spans: Span[] = [];
    let start = elementStart;
    let at = from;
    while (at < bytes.length && !this.#isDone) {
      if (this.#inString) {
        at = this.#skipString(bytes, at);
        continue;
      }
      while (at < bytes.length && structural[bytes[at] as number] === 0) at++;
      if (at >= bytes.length) break;
      const sign = bytes[at] as number;
      at++;
      if (sign === QUOTE) {
        this.#inString = true;
        this.#partial = '';
      } else if (OPEN.has(sign)) {
        if (this.#depth === this.#listDepth && this.#listDepth > 0 && start < 0) start = at - 1;
        this.#enter(sign);
      } else {
        this.#depth--;
        if (this.#listDepth > 0 && this.#depth === this.#listDepth && start >= 0) {
          spans.push({ start, end: at });
          start = -1;
        } else if (this.#listDepth > 0 && this.#depth < this.#listDepth) this.#isDone = true;
      }
    }
    return { spans, open: start };
  }

  #enter(sign: number): void {
    if (this.#listDepth === 0) {
      if (this.#depth > 0) this.#keys[this.#depth - 1] = this.#lastString;
      const keys = this.#keys.slice(0, this.#depth);
      const isHere =
        keys.length === this.#path.length && keys.every((key, index) => key === this.#path[index]);
      if (sign === 0x5b && isHere) this.#listDepth = this.#depth + 1;
    }
    this.#depth++;
  }

  /** Goes to the end of a string; before the list is found it is kept, as it may be a key. */
  #skipString(bytes: Buffer, from: number): number {
    let at = from;
    for (; at < bytes.length; at++) {
      const sign = bytes[at];
      if (this.#isEscaped) this.#isEscaped = false;
      else if (sign === BACKSLASH) this.#isEscaped = true;
      else if (sign === QUOTE) {
        this.#inString = false;
        this.#keep(bytes, from, at);
        this.#lastString = this.#partial;
        return at + 1;
      }
    }
    this.#keep(bytes, from, at);
    return at;
  }

  #keep(bytes: Buffer, from: number, to: number): void {
    if (this.#listDepth === 0)
      this.#partial += bytes.toString('latin1', from, Math.min(to, from + LONGEST_KEY));
  }
}
