const LONGEST = 60;

/** Shows text from a request in one line of a log: quoted, control characters escaped, shortened. */
export function quote(text: string): string {
  return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}
