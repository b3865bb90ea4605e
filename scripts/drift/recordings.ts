import type { CheckResult, Finding } from '../../src/check/index.js';
import { pointerTokens } from '../../src/contract/index.js';
import { subjectsOf } from './contract.js';
import { add, keyOf, type Source, type Thing } from './model.js';

/** What recordings show: what they exercise of the contract, and everything that the contract does not provide for. */
export interface Recorded {
  readonly source: Source;
  /** Findings of the check that are about no single thing. */
  readonly others: readonly Finding[];
  /** Things that the contract has and no recording shows, by `keyOf`. */
  readonly unexercised: readonly string[];
}

/** Reads what the check of recordings found. */
export function readRecorded({ coverage, findings, recordings, exchanges }: CheckResult): Recorded {
  const things = new Map<string, Thing>();
  const unexercised: string[] = [];
  for (const { entry, subject } of subjectsOf(coverage.entries)) {
    const { value, ...thing } = subject;
    if (entry.count === 0) unexercised.push(keyOf(thing) + (value === undefined ? '' : ` = ${value}`));
    else if (value === undefined) add(things, { ...thing, says: {}, values: new Map() });
    else things.get(keyOf(thing))?.values?.set(value, undefined);
  }
  const others = findings.filter((finding) => !addFinding(things, finding));
  const title = `${recordings.length} files, ${exchanges} exchanges`;
  return { source: { name: 'recordings', title, things, complete: [] }, others, unexercised };
}

/** Adds what a finding shows; false if it is about no single thing. */
function addFinding(things: Map<string, Thing>, finding: Finding): boolean {
  const { rule, operation = '', seen } = finding;
  const field = responseField(finding);
  switch (rule) {
    case 'undocumented-operation':
      add(things, { group: 'operation', operation: plain(seen), name: '', says: {} });
      return true;
    case 'undocumented-parameter':
      return addNew(things, { group: 'parameter', operation, name: parameter(finding), says: {} });
    case 'undocumented-property':
      return addNew(things, { group: 'response field', operation, name: field, says: {} });
    case 'undocumented-error-code':
    case 'foreign-error-code':
      return addNew(things, { group: 'error code', operation, name: plain(seen), says: {} });
    case 'invalid-response-body':
      return addDeviation(things, { group: 'response field', operation, name: field, says: {} }, finding);
    case 'invalid-parameter':
      return addDeviation(
        things,
        { group: 'parameter', operation, name: parameter(finding), says: {} },
        finding,
      );
    default:
      return false;
  }
}

/** What is known already has something else wrong with it that no name can tell. */
function addNew(things: Map<string, Thing>, thing: Thing): boolean {
  if (things.has(keyOf(thing))) return false;
  add(things, thing);
  return true;
}

/** A value of another type, or beyond the values that the contract lists. */
function addDeviation(things: Map<string, Thing>, thing: Thing, { contract, seen }: Finding): boolean {
  const keyword = contract?.pointer.split('/').at(-1);
  const known = things.get(keyOf(thing)) ?? add(things, { ...thing, values: new Map() });
  if (keyword === 'type') add(things, { ...known, says: { ...known.says, type: typeOfText(seen) } });
  if (keyword === 'enum') known.values?.set(plain(seen), undefined);
  return keyword === 'type' || keyword === 'enum';
}

/** `/request/query/Tag.1.Key` and `/request/query/Tag/0/Key` as `Tag.N.Key`. */
function parameter({ pointer }: Finding): string {
  const path = pointerTokens(pointer).slice(2).join('.');
  return path.replace(/\.\d+(?=\.|$)/g, '.N').replace(/\.N$/, '');
}

/** `/response/body/FlowLogs/FlowLog/0/Status` as `FlowLogs.FlowLog[].Status`. */
function responseField({ pointer }: Finding): string {
  const tokens = pointerTokens(pointer).slice(2);
  const path = tokens.map((token) => (/^\d+$/.test(token) ? '[]' : `.${token}`)).join('');
  return path.slice(1).replace(/\[\]$/, '');
}

/** A value as findings show it, without quotes. */
function plain(seen: string): string {
  return /^".*"$/.test(seen) ? seen.slice(1, -1) : seen;
}

function typeOfText(seen: string): string {
  const types: readonly (readonly [RegExp, string])[] = [
    [/^"/, 'string'],
    [/^-?\d+$/, 'integer'],
    [/^-?\d/, 'number'],
    [/^(?:true|false)$/, 'boolean'],
    [/^\[/, 'array'],
    [/^\{/, 'object'],
  ];
  return types.find(([pattern]) => pattern.test(seen))?.[1] ?? seen;
}
