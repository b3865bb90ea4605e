import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { isObject } from '../../src/contract/index.js';
import { add, DriftInputError, reasonOf, type Source, type Thing } from './model.js';
import { SdkClasses } from './sdk-classes.js';
import { isSaidRequired, listedValues } from './sdk-remarks.js';

/** What the SDK is asked about: operations by name, and words in the names of further operations that concern them. */
export interface SdkQuestion {
  readonly operations: readonly string[];
  readonly words: readonly string[];
}

interface Walk {
  readonly classes: SdkClasses;
  readonly things: Map<string, Thing>;
  readonly operation: string;
  readonly group: 'parameter' | 'response field';
  /** Between a list and the members of its items. */
  readonly index: string;
}

/**
 * What an installed vendor SDK knows of operations: the members of their request and response classes at any depth.
 * @throws DriftInputError when the folder holds no such SDK.
 */
export function readSdkSource(folder: string, { operations, words }: SdkQuestion): Source {
  const { name, version, main } = readPackage(folder);
  const classes = new SdkClasses(join(folder, dirname(main), 'models'));
  const things = new Map<string, Thing>();
  const concerned = actionsOf(classes).filter(
    (action) => operations.includes(action) || words.some((word) => action.includes(word)),
  );
  for (const operation of concerned) {
    add(things, { group: 'operation', operation, name: '', says: {} });
    const request = classes.get(`${operation}ShrinkRequest`) ? 'ShrinkRequest' : 'Request';
    const walk = { classes, things, operation };
    walkClass({ ...walk, group: 'parameter', index: '.N' }, operation + request, '', []);
    walkClass({ ...walk, group: 'response field', index: '[]' }, `${operation}ResponseBody`, '', []);
  }
  return {
    name: 'sdk',
    title: `${name} ${version}, ${concerned.length} operations`,
    things,
    complete: ['operation', 'parameter', 'response field'],
  };
}

function readPackage(folder: string): { name: string; version: string; main: string } {
  const file = join(folder, 'package.json');
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new DriftInputError(
      `can't read ${file}: ${reasonOf(error)}; run npm ci, or name the SDK with --sdk`,
    );
  }
  const { name, version, main } = isObject(content) ? content : {};
  if (typeof name !== 'string' || typeof version !== 'string' || typeof main !== 'string') {
    throw new DriftInputError(`${file} has no name, version and main; give the folder of an SDK`);
  }
  return { name, version, main };
}

/** Operations without parameters have a response class only. */
function actionsOf({ names }: SdkClasses): string[] {
  return names.filter((name) => name.endsWith('ResponseBody')).map((name) => name.slice(0, -12));
}

function walkClass(walk: Walk, name: string, path: string, around: readonly string[]): void {
  if (around.includes(name)) return;
  for (const { wireName, type, remarks } of walk.classes.get(name) ?? []) {
    const { text, inner, isList } = describeType(walk.classes, type);
    const below = path === '' ? wireName : `${path}.${wireName}`;
    const values = remarks === undefined || text === 'boolean' ? undefined : listedValues(remarks);
    const isTop = walk.group === 'parameter' && path === '';
    add(walk.things, {
      group: walk.group,
      operation: walk.operation,
      name: below,
      says: {
        type: text,
        ...(isTop && remarks !== undefined && { required: isSaidRequired(remarks) ? 'yes' : 'no' }),
      },
      ...(values && { values: new Map(values.map((value) => [value, undefined])) }),
    });
    if (inner) walkClass(walk, inner, isList ? below + walk.index : below, [...around, name]);
  }
}

/** A type in the words of the contract, and the class of the object, or of the objects in the list. */
function describeType(
  classes: SdkClasses,
  type: ts.TypeNode | undefined,
): { text: string; inner?: string; isList: boolean } {
  if (type && ts.isArrayTypeNode(type)) {
    const { text, inner } = describeType(classes, type.elementType);
    return { text: `array of ${text}`, ...(inner && { inner }), isList: true };
  }
  const written = type?.getText() ?? 'any';
  if (classes.get(written)) return { text: 'object', inner: written, isList: false };
  return { text: type && ts.isTypeLiteralNode(type) ? 'object' : written, isList: false };
}
