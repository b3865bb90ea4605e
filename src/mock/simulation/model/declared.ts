import { asObject } from '../../document/follow-ref.js';

/** Thrown for an extension of the contract that can't be simulated; one line: which extension, where, what is wrong. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';
}

/** One place in an extension of the contract; every reader checks, and throws DeclarationError naming the place. */
export class Declared {
  readonly value: unknown;
  readonly #owner: string;
  readonly #pointer: string;

  /** `owner` is what an error message begins with, for example `x-effect of CreateWidget`. */
  constructor(value: unknown, owner: string, pointer = '') {
    this.value = value;
    this.#owner = owner;
    this.#pointer = pointer;
  }

  get isPresent(): boolean {
    return this.value !== undefined;
  }

  /** A member of an object, absent or not. */
  member(name: string): Declared {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      return this.refuse('must be an object');
    }
    const members = asObject(this.value);
    return this.#inside(name, Object.hasOwn(members, name) ? members[name] : undefined);
  }

  /** All members of an object; of something absent, none. */
  members(): [string, Declared][] {
    if (!this.isPresent) return [];
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) {
      return this.refuse('must be an object');
    }
    return Object.entries(this.value).map(([name, value]) => [name, this.#inside(name, value)]);
  }

  /** All items of an array; of something absent, none. */
  items(): Declared[] {
    if (!this.isPresent) return [];
    if (!Array.isArray(this.value)) return this.refuse('must be an array');
    return this.value.map((item, index) => this.#inside(String(index), item));
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.refuse('must be a text');
  }

  /** At least one text. */
  texts(): string[] {
    const texts = this.items().map((item) => item.text());
    return texts.length > 0 ? texts : this.refuse('must list at least one name');
  }

  /** An integer from 1. */
  count(): number {
    const { value } = this;
    return typeof value === 'number' && Number.isInteger(value) && value > 0
      ? value
      : this.refuse('must be an integer above 0');
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.refuse('must be true or false');
  }

  oneOf<const Value extends string>(allowed: readonly Value[]): Value {
    const found = allowed.find((value) => value === this.value);
    return found ?? this.refuse(`must be one of ${allowed.join(', ')}`);
  }

  /** A place inside an object: a name, or names from the outside in. */
  path(): string[] {
    return typeof this.value === 'string' ? [this.value] : this.texts();
  }

  refuse(problem: string): never {
    const place = this.#pointer === '' ? '' : ` ${this.#pointer}`;
    throw new DeclarationError(`${this.#owner}:${place} ${problem}`);
  }

  #inside(name: string, value: unknown): Declared {
    return new Declared(value, this.#owner, `${this.#pointer}/${name}`);
  }
}
