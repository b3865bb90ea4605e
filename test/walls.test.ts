import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rooms that must run anywhere: no Node built-in, nothing but the listed rooms, packages and generated tables. */
const portable = new Map([
  ['wire', new Set<string>()],
  ['signing', new Set<string>()],
  ['contract', new Set(['wire'])],
  [
    'client',
    new Set(['wire', 'signing', 'contract', 'generated', 'openapi-fetch', 'flowlog-contract/validation']),
  ],
]);

/** What each other room may import of the house; packages and Node's own are its own affair. */
const rooms = new Map([
  ['places', new Set(['contract'])],
  ['mock', new Set(['wire', 'contract', 'generated'])],
  ['check', new Set(['wire', 'contract', 'places', 'generated'])],
  ['vitest', new Set(['check'])],
  ['record', new Set(['check', 'contract'])],
  ['client-node', new Set(['client', 'signing'])],
  ['credentials', new Set(['client', 'signing'])],
  ['cli', new Set(['check', 'contract', 'mock', 'record'])],
]);

describe('the walls of the house', () => {
  const files = sourceFiles('src');
  const edges = files.flatMap((file) => importsOf(file).map((target) => ({ file, target })));

  it('finds source files to walk', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it('keeps src/ out of scripts/, test/ and bench/', () => {
    expect(broken(edges, ({ target }) => /^(scripts|test|bench)\//.test(target))).toEqual([]);
  });

  it('enters a room only through its door', () => {
    expect(broken(edges, ({ file, target }) => isBackDoor(file, target))).toEqual([]);
  });

  it('has no two files that import each other, however far around', () => {
    const imports = new Map<string, string[]>();
    for (const { file, target } of edges) {
      imports.set(file, [...(imports.get(file) ?? []), target.replace(/\.js$/, '.ts')]);
    }
    expect(files.filter((file) => reaches(imports, file, file))).toEqual([]);
  });

  it.each([...portable])('lets src/%s/ import only what it may', (room, allowed) => {
    const leaving = edges.filter(({ file }) => roomOf(file) === room);
    expect(
      broken(leaving, ({ target }) => {
        const other = houseOf(target) ?? target;
        return other !== room && !allowed.has(other) && !isCompileDoor(room, target);
      }),
    ).toEqual([]);
  });

  it.each([...rooms])('lets src/%s/ enter only the rooms that it may', (room, allowed) => {
    const leaving = edges.filter(({ file }) => roomOf(file) === room);
    expect(leaving.length).toBeGreaterThan(0);
    expect(
      broken(leaving, ({ target }) => {
        const other = houseOf(target);
        return other !== undefined && other !== room && !allowed.has(other);
      }),
    ).toEqual([]);
  });

  it('knows every room', () => {
    const known = new Set([...portable.keys(), ...rooms.keys()]);
    expect(files.filter((file) => !known.has(roomOf(file) ?? 'wire'))).toEqual([]);
  });
});

interface Edge {
  file: string;
  target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.ts') && statSync(join(root, name)).isFile());
}

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? relative(root, resolve(root, dirname(file), fileName)) : fileName,
  );
}

/** True if imports lead from one file, over at least one arrow, to another. */
function reaches(imports: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const next = [...(imports.get(from) ?? [])];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (file === to) return true;
    if (!seen.has(file)) next.push(...(imports.get(file) ?? []));
    seen.add(file);
  }
  return false;
}

function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** The room that an import leads to, or `generated`; undefined outside the house. */
function houseOf(target: string): string | undefined {
  return roomOf(target) ?? (target.startsWith('generated/') ? 'generated' : undefined);
}

function isBackDoor(file: string, target: string): boolean {
  const room = roomOf(target);
  if (room === undefined || room === roomOf(file)) return false;
  return !/^src\/[^/]+\/(index|compile)\.js$/.test(target);
}

/** `src/contract/compile.ts` is the one door behind which the validator compiler may stand. */
function isCompileDoor(room: string, target: string): boolean {
  return room === 'contract' && /^ajv/.test(target);
}

function broken(edges: Edge[], isBroken: (edge: Edge) => boolean): string[] {
  return edges.filter(isBroken).map(({ file, target }) => `${file} imports ${target}`);
}
