const reserved = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield'
  ).split(' '),
);

/**
 * A JavaScript identifier for each name, unique among themselves and none of the taken ones. A name that is an
 * identifier keeps it; in others every run of foreign characters becomes one underscore.
 */
export function identifiersFor(
  names: Iterable<string>,
  isTaken: (name: string) => boolean = () => false,
): Map<string, string> {
  const used = new Set<string>();
  const found = new Map<string, string>();
  const all = [...names];
  const isFree = (name: string) => isIdentifier(name) && !used.has(name) && !isTaken(name);
  for (const name of [...all.filter(isFree), ...all]) {
    if (found.has(name)) continue;
    const identifier = unique(
      isIdentifier(name) ? name : sanitise(name),
      (other) => used.has(other) || isTaken(other),
    );
    used.add(identifier);
    found.set(name, identifier);
  }
  return new Map(all.map((name) => [name, found.get(name) ?? name]));
}

/** True for names that may stand as a binding in strict code; plain ASCII, so that every tool agrees. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !reserved.has(name);
}

function sanitise(name: string): string {
  const word = name.replace(/(_|[^\w$])+/g, '_').replace(/^_+(?=.)|_+$/g, '');
  if (word === '' || word === '_') return 'unnamed';
  return isIdentifier(word) ? word : /^\d/.test(word) ? `_${word}` : `${word}_`;
}

function unique(wanted: string, isUsed: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isUsed(name); count++) name = `${wanted}_${count}`;
  return name;
}
