import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject } from '../../src/contract/index.js';
import { describeError } from './contract.js';
import { add, DriftInputError, reasonOf, type Source, type Thing } from './model.js';

/**
 * What the vendor facts hold: one file for each operation, and one, in lower case, for what any call may get. Of the
 * parameters only the vendor's side counts, not the decisions beside it.
 * @throws DriftInputError when a file can't be read.
 */
export function readFactsSource(folder: string): Source {
  const things = new Map<string, Thing>();
  const files = list(folder).filter((file) => file.endsWith('.yaml'));
  const operations = files.filter((file) => /^[A-Z]/.test(file)).map((file) => file.slice(0, -5));
  if (operations.length === 0) throw new DriftInputError(`${folder} holds no facts; they end in .yaml`);
  for (const file of files) {
    const path = join(folder, file);
    const facts = readFacts(path);
    const operation = file.slice(0, -5);
    if (operations.includes(operation)) {
      addOperation(things, operation, facts);
      addErrors(things, operation, readErrors(path, [facts.errors]));
    } else addErrors(things, '', readErrors(path, [facts.gateway, facts.instances]));
  }
  const complete = ['operation', 'parameter', 'response field', 'error code'] as const;
  return { name: 'facts', title: `${operations.length} operations`, things, complete };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw new DriftInputError(`can't read ${folder}: ${reasonOf(error)}; name the folder with --facts`);
  }
}

function readFacts(file: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = parse(readFileSync(file, 'utf8'));
    if (isObject(content)) return content;
  } catch (error) {
    throw new DriftInputError(`can't read ${file}: ${reasonOf(error)}`);
  }
  throw new DriftInputError(`${file} holds no facts; it is no mapping`);
}

function addOperation(
  things: Map<string, Thing>,
  operation: string,
  facts: Readonly<Record<string, unknown>>,
): void {
  add(things, { group: 'operation', operation, name: '', says: {} });
  for (const group of ['parameter', 'response field'] as const) {
    const told = group === 'parameter' ? facts.parameters : facts.response;
    for (const [name, text] of Object.entries(isObject(told) ? told : {})) {
      add(things, { group, operation, name, ...readConstraints(String(text), group, name) });
    }
  }
}

/** Reads `array maxItems=20 of string enum=a|b required`. */
function readConstraints(text: string, group: Thing['group'], name: string): Pick<Thing, 'says' | 'values'> {
  const [own = '', items] = text.split(' of ', 2);
  const [type, itemType] = [own, items].map((part) => part && /^\w+/.exec(part)?.[0]);
  const [, values] = /(?:^|[ (])enum=(\S*)/.exec(text) ?? [];
  const isTop = group === 'parameter' && !name.includes('.');
  return {
    says: {
      type: [type, itemType].filter(Boolean).join(' of '),
      ...(isTop && { required: / required$/.test(text) ? 'yes' : 'no' }),
    },
    values: new Map(values?.split('|').map((value) => [value, undefined])),
  };
}

interface ErrorFact {
  readonly code: string;
  readonly status: number;
  readonly message: string;
  readonly alternativeMessages: readonly string[];
}

/** Reads lines of `<status> <code> <message>`, further messages after ` | `. */
function readErrors(file: string, lists: readonly unknown[]): ErrorFact[] {
  const lines = lists.flat().filter((line) => line !== undefined);
  return lines.map((line) => {
    const [, status, code, text] = /^(\d{3}) (\S+) (.*)$/s.exec(String(line)) ?? [];
    if (code === undefined || text === undefined) {
      throw new DriftInputError(`${file}: ${JSON.stringify(line)} is no error; write STATUS CODE MESSAGE`);
    }
    const [message = '', ...alternativeMessages] = text.split(' | ');
    return { code, status: Number(status), message, alternativeMessages };
  });
}

function addErrors(things: Map<string, Thing>, operation: string, errors: readonly ErrorFact[]): void {
  for (const name of new Set(errors.map(({ code }) => code))) {
    const says = describeError(errors.filter(({ code }) => code === name));
    add(things, { group: 'error code', operation, name, says });
  }
}
