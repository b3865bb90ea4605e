import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from './make-folder.js';

/** File contents by name, all for one folder. */
export type Outputs = ReadonlyMap<string, string>;

const staging = '.generate-';

/**
 * Writes all outputs or none: contents are staged beside their places and only then moved; if a move fails, the
 * ones before it are undone. Files whose content is the same are left alone. Gives the names of the changed files.
 */
export function writeOutputs(folder: string, outputs: Outputs): string[] {
  const removeMade = makeFolder(folder);
  removeAbandoned(folder);
  const changed = [...outputs].filter(([name, content]) => readIfThere(join(folder, name)) !== content);
  const stage = join(folder, `${staging}${process.pid}`);
  try {
    mkdirSync(stage);
    for (const [name, content] of changed) writeFileSync(join(stage, name), content);
    moveAll(
      stage,
      folder,
      changed.map(([name]) => name),
    );
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    removeMade();
    throw error;
  }
  rmSync(stage, { recursive: true, force: true });
  return changed.map(([name]) => name);
}

/** What `writeOutputs` would change: one line per file that is missing, differs, or is not among the outputs. */
export function compareOutputs(
  folder: string,
  outputs: Outputs,
  isOurs: (name: string, content: string) => boolean,
): string[] {
  const differences = [...outputs].flatMap(([name, content]) => {
    const found = readIfThere(join(folder, name));
    if (found === undefined) return [`${join(folder, name)} is missing`];
    return found === content
      ? []
      : [`${join(folder, name)} differs at line ${firstDifference(found, content)}`];
  });
  const extra = namesIn(folder).filter((name) => !outputs.has(name) && !name.startsWith(staging));
  return [
    ...differences,
    ...extra
      .filter((name) => isOurs(name, readIfThere(join(folder, name)) ?? ''))
      .map((name) => `${join(folder, name)} is extra; delete it`),
  ];
}

function moveAll(from: string, to: string, names: readonly string[]): void {
  const before = new Map<string, string | undefined>();
  try {
    for (const name of names) {
      before.set(name, readIfThere(join(to, name)));
      renameSync(join(from, name), join(to, name));
    }
  } catch (error) {
    for (const [name, content] of before) {
      if (content !== undefined) writeFileSync(join(to, name), content);
      else if (readIfThere(join(to, name)) !== undefined) rmSync(join(to, name));
    }
    throw error;
  }
}

/** Removes what runs that were killed have left. */
function removeAbandoned(folder: string): void {
  for (const name of namesIn(folder).filter((name) => name.startsWith(staging))) {
    const pid = Number(name.slice(staging.length));
    if (!isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function firstDifference(found: string, wanted: string): number {
  const lines = wanted.split('\n');
  const index = found.split('\n').findIndex((line, at) => line !== lines[at]);
  return (index < 0 ? lines.length : index) + 1;
}
