import { contractText } from '../../src/check/index.js';
import type { Drift } from './find-drift.js';
import { describeStanding, identify, type Judged } from './known.js';
import type { Group, Source, SourceName } from './model.js';

/** Paints text for a terminal. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
}

const titles: Readonly<Record<SourceName, string>> = {
  contract: 'the contract',
  sdk: 'the SDK',
  facts: 'the facts',
  recordings: 'the recordings',
};

/** True if every difference is known and every known one is a difference. */
export function isClean({ differences, stale, others }: Drift): boolean {
  return differences.every(({ reason }) => reason !== undefined) && stale.length === 0 && others.length === 0;
}

/** All differences by operation and kind, each with who knows it and who doesn't, and its line or reason. */
export function writePretty(drift: Drift, paint: Paint): string {
  const { sources, differences, unexercised } = drift;
  const operations = [...new Set(differences.map(({ operation }) => operation))];
  const widths = [differences.map(({ kind }) => kind), differences.map(nameIn)].map(longest);
  const blocks = operations.map((operation) => {
    const own = differences.filter((difference) => difference.operation === operation);
    const lines = own.map((difference) => describe(difference, widths, paint));
    return [paint.bold(operation || 'any operation'), ...lines].join('\n');
  });
  const known = differences.filter(({ reason }) => reason !== undefined).length;
  const sum = `${differences.length} differences, ${known} of them known; ${unexercised.length} things of the contract in no recording`;
  return [sources.map(describeSource).join('\n'), ...blocks, sum].join('\n\n');
}

function describeSource({ name, title, things }: Source): string {
  const groups: readonly Group[] = ['parameter', 'response field', 'error code'];
  const counts = groups.flatMap((group) => {
    const count = [...things.values()].filter((thing) => thing.group === group).length;
    return count > 0 ? [`${count} ${group}s`] : [];
  });
  const values = [...things.values()].reduce((sum, thing) => sum + (thing.values?.size ?? 0), 0);
  return `${name.padEnd(11)}${[title, ...counts, `${values} listed values`].join(', ')}`;
}

function describe(difference: Judged, [kindWidth = 0, nameWidth = 0]: number[], paint: Paint): string {
  const { kind, reason, contract } = difference;
  const indent = ' '.repeat(kindWidth + 4);
  const place = contract ? `  ${paint.dim(contractText(contract))}` : '';
  const why = reason === undefined ? paint.red('not known yet') : `${paint.dim('known:')} ${reason}`;
  const head = `  ${kind.padEnd(kindWidth)}  ${nameIn(difference).padEnd(nameWidth)}`;
  return `${head}  ${standing(difference)}${place}\n${indent}${why}`;
}

/** The name below the heading of the operation. */
function nameIn({ name, operation }: Judged): string {
  return name || operation;
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length));
}

function standing({ knows, lacks, says }: Judged): string {
  if (says !== undefined) return describeStanding({ lacks, says });
  return `known to ${join(knows)}, not to ${join(lacks)}`;
}

function join(names: readonly SourceName[]): string {
  const list = names.map((name) => titles[name]);
  return [list.slice(0, -1).join(', '), ...list.slice(-1)].filter(Boolean).join(' and ');
}

/** One line for each thing that makes the comparison fail, with what to do next. */
export function reportFailures({ differences, stale, others }: Drift, knownFile: string): string[] {
  const open = differences.filter(({ reason }) => reason === undefined);
  return [
    ...open.map((each) =>
      `${each.operation} ${nameOf(each)}: ${standing(each)}; ${remedy(each, knownFile)}`.trim(),
    ),
    ...stale.map(
      ({ identity }) => `${knownFile} knows ${identity}, which is no difference any more; take it out`,
    ),
    ...others.map(
      ({ message, place, contract }) =>
        `${place?.file ?? 'a recording'}: ${message}${contract ? ` (${contractText(contract)})` : ''}; correct the contract or record again`,
    ),
  ];
}

function nameOf({ kind, name }: Judged): string {
  return name === '' ? 'as a whole' : `${kind} ${name}`;
}

function remedy({ lacks, contract }: Judged, knownFile: string): string {
  const place = contract ? ` (${contractText(contract)})` : '';
  const mend = lacks.includes('contract') ? `add it to the contract${place}` : `correct the contract${place}`;
  return `${mend}, or add it to ${knownFile} with a reason`;
}

/** Everything as JSON, for machines. */
export function writeJson({ sources, differences, stale, others, unexercised }: Drift): string {
  const described = sources.map(({ name, title, things }) => ({ name, title, things: things.size }));
  const listed = differences.map((difference) => ({ ...difference, identity: identify(difference) }));
  return JSON.stringify(
    { sources: described, differences: listed, stale, others, unexercised },
    undefined,
    2,
  );
}
