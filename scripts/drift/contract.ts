import type { CheckContract, CoverageEntry } from '../../src/check/index.js';
import type { ErrorEntry } from '../../src/contract/index.js';
import { add, type Group, keyOf, type Source, type Thing } from './model.js';
import { isRequiredAt, typeAt } from './schema-type.js';

/** What a coverage entry is about: a thing, or a value that a thing lists. */
export interface Subject extends Pick<Thing, 'group' | 'operation' | 'name'> {
  readonly value?: string;
}

const groups: Readonly<Record<string, Group>> = {
  operations: 'operation',
  parameters: 'parameter',
  'response-fields': 'response field',
  'error-codes': 'error code',
  'gateway-codes': 'error code',
};

/** What the contract knows, with its lines. */
export function readContractSource(contract: CheckContract, entries: readonly CoverageEntry[]): Source {
  const things = new Map<string, Thing>();
  for (const { entry, subject } of subjectsOf(entries)) {
    if (subject.value === undefined) add(things, { ...subject, ...saidBy(contract, subject, entry) });
    else things.get(keyOf(subject))?.values?.set(subject.value, entry.contract);
  }
  const title = `${Object.keys(contract.tables.operations).length} operations`;
  return { name: 'contract', title, things, complete: [...new Set(Object.values(groups))] };
}

/** What coverage entries are about, values after the things that list them. */
export function subjectsOf(entries: readonly CoverageEntry[]): { entry: CoverageEntry; subject: Subject }[] {
  const all = entries.flatMap((entry) => {
    const subject = subjectOf(entry);
    return subject === undefined ? [] : [{ entry, subject }];
  });
  const isValue = ({ subject }: { subject: Subject }) => subject.value !== undefined;
  return [...all.filter((each) => !isValue(each)), ...all.filter(isValue)];
}

/** What an entry is about; undefined for parts that the other sources know nothing of, and for the items of lists. */
function subjectOf({ part, name, operation = '' }: CoverageEntry): Subject | undefined {
  const rest = name.slice(operation === '' ? 0 : operation.length + 1);
  if (part === 'enum-values') return valueSubject(operation, rest);
  const group = groups[part];
  if (group === undefined || name.startsWith('error ')) return undefined;
  if (group === 'operation') return { group, operation: name, name: '' };
  const path = group === 'response field' ? rest.replace(/^\S+ /, '') : rest;
  return /(?:\.N|\[\])$/.test(path) ? undefined : { group, operation, name: path };
}

/** Values of list items belong to the list. */
function valueSubject(operation: string, text: string): Subject | undefined {
  const [, status, path = '', value = ''] = /^(?:(\d\S*) )?(.*?) = (.*)$/.exec(text) ?? [];
  if (operation === '' || path === '') return undefined;
  const name = path.replace(/(?:\.N|\[\])$/, '');
  const group = status === undefined ? 'parameter' : 'response field';
  return { group, operation, name, value: String(JSON.parse(value)) };
}

function saidBy(
  { bundle, tables }: CheckContract,
  { group, operation, name }: Subject,
  { contract: place }: CoverageEntry,
): Pick<Thing, 'says' | 'values' | 'place'> {
  if (group === 'operation') return { says: {}, place };
  if (group === 'error code') {
    const entry = operation === '' ? tables.gatewayErrors[name] : tables.operations[operation]?.errors[name];
    return { says: describeError([entry ?? []].flat()), place };
  }
  const type = typeAt(bundle, place.pointer);
  const isTop = group === 'parameter' && !name.includes('.');
  return {
    says: {
      ...(type !== undefined && { type }),
      ...(isTop && { required: isRequiredAt(bundle, place.pointer) ? 'yes' : 'no' }),
    },
    values: new Map(),
    place,
  };
}

/** Status and messages of an error code, in a form that does not depend on their order. */
export function describeError(
  entries: readonly Pick<ErrorEntry, 'status' | 'message' | 'alternativeMessages'>[],
): { status: string; message: string } {
  const joined = (texts: readonly string[], by: string) => [...new Set(texts)].sort().join(by);
  return {
    status: joined(
      entries.map(({ status }) => String(status)),
      ', ',
    ),
    message: joined(
      entries.flatMap(({ message, alternativeMessages = [] }) => [message, ...alternativeMessages]),
      ' | ',
    ),
  };
}
