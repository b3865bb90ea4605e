import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { isObject } from '../../src/contract/index.js';
import type { Difference } from './compare.js';
import { DriftInputError, reasonOf, type SourceName, sourceNames } from './model.js';

/** One reviewed difference. */
export interface KnownDifference {
  readonly reason: string;
  /** `kind: operation name` and who lacks it or says what: as `identify` writes it. */
  readonly identity: string;
}

/** A difference with the reason it is known for, if it is. */
export interface Judged extends Difference {
  readonly reason?: string;
}

/** What a difference is called and how it stands; whether recordings show it makes no difference. */
export function identify({
  kind,
  operation,
  name,
  lacks,
  says,
}: Omit<Difference, 'knows' | 'contract'>): string {
  const item = `${operation} ${name}`.trim();
  return `${kind}: ${item} (${describeStanding({ lacks, ...(says && { says }) })})`;
}

/** Who lacks it, or who says what. */
export function describeStanding({ lacks, says }: Pick<Difference, 'lacks' | 'says'>): string {
  if (says === undefined) return `not in ${lacks.join(', ')}`;
  return sourceNames
    .flatMap((name) => (says[name] === undefined ? [] : `${name} says ${says[name]}`))
    .join(', ');
}

/** Gives differences the reasons they are known for; tells which known ones are none any more. */
export function judge(
  differences: readonly Difference[],
  known: readonly KnownDifference[],
): { differences: Judged[]; stale: KnownDifference[] } {
  const reasons = new Map(known.map(({ identity, reason }) => [identity, reason]));
  const given = differences.map((difference) => {
    const reason = reasons.get(identify(difference));
    return { ...difference, ...(reason !== undefined && { reason }) };
  });
  const found = new Set(differences.map(identify));
  return { differences: given, stale: known.filter(({ identity }) => !found.has(identity)) };
}

/**
 * Reads the reviewed differences: a YAML list of `{ reason, lacks: [SOURCE] | says: { SOURCE: text }, KIND: [names] }`.
 * @throws DriftInputError when the file can't be read, is no such list, gives no reason or names something twice.
 */
export function readKnown(file: string): KnownDifference[] {
  const content = parseFile(file);
  if (!Array.isArray(content))
    throw new DriftInputError(`${file} is no list of { reason, lacks, KIND: [NAME] }`);
  const known = content.flatMap((group: unknown, index) => readGroup(group, `${file}: item ${index + 1}`));
  const identities = known.map(({ identity }) => identity);
  const twice = identities.find((identity, index) => identities.indexOf(identity) !== index);
  if (twice !== undefined) throw new DriftInputError(`${file} has ${twice} twice; keep one of them`);
  return known;
}

function readGroup(group: unknown, where: string): KnownDifference[] {
  const { reason, lacks, says, ...kinds } = isObject(group) ? group : {};
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw new DriftInputError(`${where} has no reason; say why this difference is right`);
  }
  const standing = readStanding(lacks, says, where);
  return Object.entries(kinds).flatMap(([kind, names]) => {
    if (!Array.isArray(names)) throw new DriftInputError(`${where} has ${kind}, which is no list of names`);
    return names.map((name: unknown) => ({
      reason: reason.trim(),
      identity: identify({
        kind: kind as Difference['kind'],
        operation: '',
        name: String(name),
        ...standing,
      }),
    }));
  });
}

function readStanding(lacks: unknown, says: unknown, where: string): Pick<Difference, 'lacks' | 'says'> {
  const named = isObject(says) ? Object.keys(says) : [lacks ?? []].flat();
  if (named.length === 0 || (lacks !== undefined && says !== undefined)) {
    throw new DriftInputError(
      `${where} needs either lacks, a list of sources, or says, what each source says`,
    );
  }
  const odd = named.find((name) => !sourceNames.includes(name as SourceName));
  if (odd !== undefined) {
    throw new DriftInputError(
      `${where} names the source ${JSON.stringify(odd)}; there are ${sourceNames.join(', ')}`,
    );
  }
  if (!isObject(says)) return { lacks: sourceNames.filter((name) => named.includes(name)) };
  const texts = Object.entries(says).map(([name, text]) => [name, String(text)]);
  return { lacks: [], says: Object.fromEntries(texts) };
}

function parseFile(file: string): unknown {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DriftInputError(`can't read ${file}: ${reasonOf(error)}`);
  }
}
