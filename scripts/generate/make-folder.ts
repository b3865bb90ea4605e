import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { MisuseError } from './problem.js';

/**
 * Makes a folder and those above it, one by one (Node's recursive way never ends below `/proc`). Gives what takes the
 * made ones away again, as long as they are empty. Throws MisuseError when it can't be a folder.
 */
export function makeFolder(folder: string): () => void {
  const made: string[] = [];
  try {
    for (const missing of missingFolders(folder)) {
      mkdirSync(missing);
      made.unshift(missing);
    }
  } catch (error) {
    removeEmpty(made);
    const { code } = error as NodeJS.ErrnoException;
    throw new MisuseError(`can't write to ${folder} (${code}); choose a folder that can be made`);
  }
  return () => removeEmpty(made);
}

/** Outermost first. */
function missingFolders(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory()) return [];
  if (found) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  const parent = dirname(folder);
  return parent === folder ? [folder] : [...missingFolders(parent), folder];
}

function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders) rmdirSync(folder);
}
