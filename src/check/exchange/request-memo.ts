import type { ExchangeRequest } from '../model.js';
import { type HeaderRecord, toHeaderRecord } from './headers.js';

interface Entry<Facts> {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly headers: readonly HeaderRecord[string][];
  readonly facts: Facts;
}

const MOST_TEXTS = 2000;
const MOST_VARIANTS = 8;
const LONGEST_TEXT = 8000;

/** After so many requests it is decided whether to go on; of so many at least one in eight must have been known. */
const PROBATION = 1024;
const PAUSE = 16 * PROBATION;

/**
 * Remembers what was found out about requests, for recordings repeat them: clients that poll send the same target
 * again and again. Where they don't (a nonce in every target) it notices, and stays out of the way for a while.
 */
export class RequestMemo<Facts> {
  readonly #names: readonly string[];
  readonly #entries = new Map<string, Entry<Facts>[]>();
  readonly #seen = new Set<string>();
  #asked = 0;
  #known = 0;

  /** `names`: the headers, in lower case, that the facts depend on besides method, target and body. */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  /** What `make` said of a request like this, or says now. */
  of(request: ExchangeRequest, make: (request: ExchangeRequest, headers: HeaderRecord) => Facts): Facts {
    const headers = toHeaderRecord(request.headers);
    if (this.#asked++ < 0 || request.bodyEncoding !== undefined) return make(request, headers);
    if (this.#asked > PROBATION) this.#judge();
    const { method, url, body } = request;
    const text = body || url;
    const entries = this.#entries.get(text);
    const known = entries?.find(
      (entry) =>
        entry.method === method &&
        entry.url === url &&
        entry.body === body &&
        this.#hasHeaders(entry, headers),
    );
    if (known !== undefined) {
      this.#known++;
      return known.facts;
    }
    const facts = make(request, headers);
    if (entries === undefined && !this.#isSecond(text)) return facts;
    const entry = { method, url, body, headers: this.#names.map((name) => headers[name]), facts };
    if (entries === undefined) this.#keep(text, entry);
    else if (entries.length < MOST_VARIANTS) entries.push(entry);
    return facts;
  }

  #hasHeaders(entry: Entry<Facts>, headers: HeaderRecord): boolean {
    for (let index = 0; index < this.#names.length; index++) {
      if (headers[this.#names[index] as string] !== entry.headers[index]) return false;
    }
    return true;
  }

  /** What came once only is not worth keeping; of most texts only the text itself is remembered. */
  #isSecond(text: string): boolean {
    if (text.length > LONGEST_TEXT || this.#seen.delete(text)) return true;
    if (this.#seen.size >= MOST_TEXTS) this.#seen.clear();
    this.#seen.add(text);
    return false;
  }

  #keep(text: string, entry: Entry<Facts>): void {
    if (text.length > LONGEST_TEXT) return;
    if (this.#entries.size >= MOST_TEXTS) this.#entries.clear();
    this.#entries.set(text, [entry]);
  }

  #judge(): void {
    const isWorthIt = this.#known * 8 >= PROBATION;
    this.#known = 0;
    this.#asked = isWorthIt ? 0 : -PAUSE;
    if (isWorthIt) return;
    this.#entries.clear();
    this.#seen.clear();
  }
}
