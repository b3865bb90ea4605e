/** The middle of some values, 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
}

/** The median of the ratios of values that were measured next to each other. */
export function ratio(ones: readonly number[], others: readonly number[]): string {
  return `${median(ones.map((one, turn) => one / (others[turn] ?? Number.NaN))).toFixed(2)} x`;
}
