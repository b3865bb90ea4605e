import { readFile } from 'node:fs/promises';
import { StateError } from '../document/index.js';

/**
 * The JSON of a file; undefined when there is none.
 * @throws StateError for a file that can't be read or is no JSON.
 */
export async function readJsonFile(file: string): Promise<{ readonly value: unknown } | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StateError([`it can't be read (${error instanceof Error ? error.message : String(error)})`]);
  }
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    throw new StateError([`it is no JSON (${error instanceof Error ? error.message : String(error)})`]);
  }
}
