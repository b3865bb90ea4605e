/**
 * Throws a TypeError that names an option, what it was given (of objects only the class, since they may hold secrets), and
 * what is wanted: `region; give one like this`.
 */
export function refuse(option: string, given: unknown, wanted: string): never {
  const shown = Object(given) === given ? Object(given).constructor?.name : given;
  throw new TypeError(`${option}: ${shown} is no ${wanted}`);
}

/** Gives a number that is not below 0; throws a TypeError for anything else. */
export function readNumber(option: string, value: number, wanted = 'time; give milliseconds'): number {
  return value >= 0 ? value : refuse(option, value, wanted);
}
