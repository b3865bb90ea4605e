const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const LONGEST_KEY = 64;
const OPEN = new Set([0x7b, BRACKET]);
const CLOSE = new Set([0x7d, 0x5d]);

/** 1 for the bytes that matter outside strings: quotes and brackets. */
const structural = new Uint8Array(256);
for (const sign of '"{}[]') structural[sign.charCodeAt(0)] = 1;

/** 1 for the bytes that may stand between elements of a list, and after a document. */
const blank = new Uint8Array(256);
for (const sign of ' \t\r\n') blank[sign.charCodeAt(0)] = 1;

/** Where an element of the list lies in the scanner's bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the elements of one list in JSON that comes in pieces, without parsing them: of the outermost list, or of the
 * one under the given keys (`log`, `entries`). Only strings and brackets are looked at, and between elements where the
 * next one begins; what an element holds is for `JSON.parse`, which also says what is wrong with it.
 */
export class ElementScanner {
  readonly #path: readonly string[];
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  /** Depth inside the list; 0 until it is found. */
  #listDepth = 0;
  #isListClosed = false;
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
  get isListClosed(): boolean {
    return this.#isListClosed;
  }

  /** True once the whole document was closed. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /**
   * Scans `bytes` from `from`, which goes on where the last call stopped; `elementStart` is where the unfinished
   * element of the call before begins now, or -1. Gives the finished elements, the start of the unfinished one, and
   * how far it came: to the end of the bytes, or of the document.
   */
  scan(bytes: Buffer, from: number, elementStart: number): { spans: Span[]; open: number; at: number } {
    const spans: Span[] = [];
    let start = elementStart;
    let at = from;
    while (at < bytes.length && !this.#isDone) {
      if (this.#inString) {
        at = this.#skipString(bytes, at);
        if (!this.#inString && start >= 0 && this.#isBetween()) {
          spans.push({ start, end: at });
          start = -1;
        }
        continue;
      }
      if (this.#isBetween()) {
        const isOpen = start >= 0;
        at = isOpen ? endOfWord(bytes, at) : startOfElement(bytes, at);
        if (at >= bytes.length) break;
        if (isOpen) {
          spans.push({ start, end: at });
          start = -1;
          continue;
        }
        if (!CLOSE.has(bytes[at] as number)) start = at;
        if (structural[bytes[at] as number] === 0) continue;
      }
      while (at < bytes.length && structural[bytes[at] as number] === 0) at++;
      if (at >= bytes.length) break;
      this.#take(bytes[at++] as number);
      if (start >= 0 && !this.#inString && this.#isBetween()) {
        spans.push({ start, end: at });
        start = -1;
      }
    }
    return { spans, open: start, at };
  }

  /** Inside the list, but in none of its elements that have brackets. */
  #isBetween(): boolean {
    return this.#depth === this.#listDepth && this.#listDepth > 0 && !this.#isListClosed;
  }

  #take(sign: number): void {
    if (sign === QUOTE) {
      this.#inString = true;
      this.#partial = '';
    } else if (OPEN.has(sign)) this.#enter(sign);
    else {
      this.#depth--;
      this.#isListClosed ||= this.#listDepth > 0 && this.#depth < this.#listDepth;
      this.#isDone = this.#depth <= 0;
    }
  }

  #enter(sign: number): void {
    if (this.#listDepth === 0) {
      if (this.#depth > 0) this.#keys[this.#depth - 1] = this.#lastString;
      const keys = this.#keys.slice(0, this.#depth);
      const isHere =
        keys.length === this.#path.length && keys.every((key, index) => key === this.#path[index]);
      if (sign === BRACKET && isHere) this.#listDepth = this.#depth + 1;
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

/** Where the first byte from `from` stands that is not blank. */
export function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && blank[bytes[at] as number] === 1) at++;
  return at;
}

function startOfElement(bytes: Uint8Array, from: number): number {
  let at = afterBlanks(bytes, from);
  while (bytes[at] === COMMA) at = afterBlanks(bytes, at + 1);
  return at;
}

/** The end of a number or of a word such as `null`, which stands between elements with brackets. */
function endOfWord(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && !isEndOfWord(bytes[at] as number)) at++;
  return at;
}

function isEndOfWord(sign: number): boolean {
  return sign === COMMA || blank[sign] === 1 || structural[sign] === 1;
}
