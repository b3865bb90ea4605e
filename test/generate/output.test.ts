import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareOutputs, writeOutputs } from '../../scripts/generate/index.js';
import { folderOf, temporaryFolder } from './support/run.js';

const outputs = new Map([
  ['a.ts', 'new a\n'],
  ['b.ts', 'new b\n'],
]);

describe('writing outputs', () => {
  it('replaces what differs, leaves what is the same, and tells which', () => {
    const folder = folderOf({ 'a.ts': 'new a\n', 'b.ts': 'old b\n', 'c.ts': 'mine\n' });
    expect(writeOutputs(folder, outputs)).toEqual(['b.ts']);
    expect(contents(folder)).toEqual({ 'a.ts': 'new a\n', 'b.ts': 'new b\n', 'c.ts': 'mine\n' });
  });

  it('makes the folder and the folders above it', () => {
    const folder = join(temporaryFolder(), 'x', 'y');
    expect(writeOutputs(folder, outputs)).toEqual(['a.ts', 'b.ts']);
    expect(Object.keys(contents(folder))).toEqual(['a.ts', 'b.ts']);
  });

  it('leaves every file as it was if one cannot be moved to its place', () => {
    const folder = folderOf({ 'a.ts': 'old a\n' });
    mkdirSync(join(folder, 'b.ts', 'occupied'), { recursive: true });
    expect(() => writeOutputs(folder, outputs)).toThrow();
    expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('old a\n');
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'b.ts']);
  });

  it('takes back new files if a later one cannot be moved', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'b.ts', 'occupied'), { recursive: true });
    expect(() => writeOutputs(folder, outputs)).toThrow();
    expect(readdirSync(folder)).toEqual(['b.ts']);
  });

  it('leaves no folder behind if nothing could be written', () => {
    const folder = join(temporaryFolder(), 'new');
    expect(() => writeOutputs(folder, new Map([['no/such/folder.ts', '']]))).toThrow();
    expect(existsSync(folder)).toBe(false);
  });

  it('clears away what a killed run has left', () => {
    const folder = folderOf({ '.generate-999999999/a.ts': 'half' });
    writeOutputs(folder, outputs);
    expect(readdirSync(folder).sort()).toEqual(['a.ts', 'b.ts']);
  });
});

describe('comparing outputs', () => {
  it('names every difference with its first line', () => {
    const folder = folderOf({ 'a.ts': 'new a\nmore\n', 'c.ts': 'generated', 'd.ts': 'mine' });
    const isOurs = (_name: string, content: string) => content === 'generated';
    expect(compareOutputs(folder, outputs, isOurs).map((line) => line.replace(`${folder}/`, ''))).toEqual([
      'a.ts differs at line 2',
      'b.ts is missing',
      'c.ts is extra; delete it',
    ]);
  });

  it('finds everything missing in a folder that is not there', () => {
    expect(compareOutputs(join(temporaryFolder(), 'none'), outputs, () => true)).toHaveLength(2);
  });
});

function contents(folder: string): Record<string, string> {
  for (const name of readdirSync(folder)) expect(name.startsWith('.generate-')).toBe(false);
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

it('is not fooled by a file in the place of the folder', () => {
  const folder = folderOf({ out: 'a file' });
  expect(() => writeOutputs(join(folder, 'out'), outputs)).toThrow();
  writeFileSync(join(folder, 'after'), '');
  expect(readdirSync(folder).sort()).toEqual(['after', 'out']);
});
