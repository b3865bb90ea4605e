import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { DriftInputError, reasonOf } from './model.js';

/** A property of a model class. */
export interface SdkProperty {
  readonly wireName: string;
  readonly type: ts.TypeNode | undefined;
  /** What the comment remarks; absent where there is none. */
  readonly remarks?: string;
}

/** A model class of the SDK: its properties in order. */
export type SdkClass = readonly SdkProperty[];

/**
 * The model classes of an installed SDK, read as text: members, types and comments from the typings, the names on the
 * wire from the table of `names()` beside them. Nothing of the SDK is run.
 */
export class SdkClasses {
  /** The file of each exported class, without extension. */
  readonly #files: ReadonlyMap<string, string>;
  readonly #sources = new Map<string, ts.SourceFile>();
  readonly #classes = new Map<string, SdkClass>();
  readonly #folder: string;

  /** @throws DriftInputError when the folder has no index of models. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#files = new Map(this.#readIndex('model.d.ts'));
    if (this.#files.size === 0) throw new DriftInputError(`${join(folder, 'model.d.ts')} exports no model`);
  }

  /** The names of all classes. */
  get names(): readonly string[] {
    return [...this.#files.keys()];
  }

  /**
   * A class by name; undefined if the SDK has none.
   * @throws DriftInputError when its files can't be read or don't fit together.
   */
  get(name: string): SdkClass | undefined {
    const file = this.#files.get(name);
    if (file === undefined) return undefined;
    const known = this.#classes.get(name) ?? this.#readClass(name, file);
    this.#classes.set(name, known);
    return known;
  }

  *#readIndex(file: string): Iterable<[string, string]> {
    for (const statement of this.#source(file).statements) {
      if (!ts.isExportDeclaration(statement) || !statement.exportClause) continue;
      const { exportClause, moduleSpecifier } = statement;
      if (!ts.isNamedExports(exportClause) || !moduleSpecifier || !ts.isStringLiteral(moduleSpecifier))
        continue;
      for (const { name } of exportClause.elements) yield [name.text, moduleSpecifier.text];
    }
  }

  #readClass(name: string, file: string): SdkClass {
    const declared = findClass(this.#source(`${file}.d.ts`), name);
    const running = findClass(this.#source(`${file}.js`), name);
    if (!declared || !running) throw new DriftInputError(`${this.#path(file)} has no class ${name}`);
    const properties = declared.members.filter(ts.isPropertyDeclaration);
    const wireNames = readNames(running);
    const odd = oneSided(properties.map(keyOf), [...wireNames.keys()]);
    if (odd !== undefined) {
      throw new DriftInputError(`${this.#path(file)}: typings and names() of ${name} differ in ${odd}`);
    }
    return properties.map((property) => {
      const remarks = remarksOf(property);
      const wireName = wireNames.get(keyOf(property)) ?? keyOf(property);
      return { wireName, type: property.type, ...(remarks !== undefined && { remarks }) };
    });
  }

  #source(file: string): ts.SourceFile {
    const known = this.#sources.get(file) ?? parse(this.#path(file));
    this.#sources.set(file, known);
    return known;
  }

  #path(file: string): string {
    return join(this.#folder, file);
  }
}

function keyOf({ name }: ts.PropertyDeclaration): string {
  return name.getText();
}

/** The first item that only one of two lists has. */
function oneSided(left: readonly string[], right: readonly string[]): string | undefined {
  return left.find((item) => !right.includes(item)) ?? right.find((item) => !left.includes(item));
}

function parse(path: string): ts.SourceFile {
  try {
    return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  } catch (error) {
    throw new DriftInputError(
      `can't read ${path}: ${reasonOf(error)}; run npm ci, or name the SDK with --sdk`,
    );
  }
}

function findClass(source: ts.SourceFile, name: string): ts.ClassDeclaration | undefined {
  return source.statements.filter(ts.isClassDeclaration).find((each) => each.name?.text === name);
}

/** The object that `static names()` returns: property to wire name. */
function readNames(declaration: ts.ClassDeclaration): Map<string, string> {
  const method = declaration.members
    .filter(ts.isMethodDeclaration)
    .find((each) => each.name.getText() === 'names');
  const returned = method?.body?.statements.find(ts.isReturnStatement)?.expression;
  if (returned === undefined || !ts.isObjectLiteralExpression(returned)) return new Map();
  const pairs = returned.properties.flatMap((each): [string, string][] => {
    if (!ts.isPropertyAssignment(each) || !ts.isStringLiteral(each.initializer)) return [];
    return [[each.name.getText(), each.initializer.text]];
  });
  return new Map(pairs);
}

function remarksOf(property: ts.PropertyDeclaration): string | undefined {
  const tag = ts.getJSDocTags(property).find(({ tagName }) => tagName.text === 'remarks');
  return tag && (ts.getTextOfJSDocComment(tag.comment) ?? '');
}
