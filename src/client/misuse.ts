/** Throws a TypeError that names an option, what it was given, and what is wanted: `function; give one or leave it out`. */
export function refuse(option: string, given: unknown, wanted: string): never {
  throw new TypeError(`${option}: ${given} is no ${wanted}`);
}

/** The name of a value's class, for messages about values that may be secret. */
export function kindOf(value: unknown): string {
  return value == null ? `${value}` : Object(value).constructor?.name;
}

/** Gives a number that is not below 0; throws a TypeError for anything else. */
export function readNumber(option: string, value: number, wanted = 'time; give milliseconds'): number {
  return value >= 0 ? value : refuse(option, value, wanted);
}
