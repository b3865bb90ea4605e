/** The parts of a contract that recordings can exercise, in report order. */
export const coverageParts = [
  'operations',
  'parameters',
  'enum-values',
  'constraints',
  'response-fields',
  'statuses',
  'error-codes',
  'gateway-codes',
  'transitions',
] as const;

/** One of `coverageParts`. */
export type CoveragePart = (typeof coverageParts)[number];

/** One thing to cover: its part, a name that is unique there, and its place in the bundle. */
export interface CoverageItem {
  readonly part: CoveragePart;
  readonly name: string;
  /** operationId; absent for what belongs to no single one. */
  readonly operation?: string;
  /** JSON Pointer into the bundle. */
  readonly pointer: string;
}

/** Numbers the things to cover; the same part and name is the same thing. */
export class CoverageBook {
  readonly items: CoverageItem[] = [];
  readonly #numbers = new Map<string, number>();

  /** The number of an item, new or known. */
  number(item: CoverageItem): number {
    const key = `${item.part} ${item.name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.items.length);
    this.items.push(item);
    return this.items.length - 1;
  }
}
