import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { CheckInputError } from '../input-error.js';

const RECORDING_NAME = /\.(har|ndjson|jsonl|json)(\.gz)?$/i;

/**
 * The files that arguments stand for, each once: files as given, the recordings in a folder and below it by name,
 * what a glob matches, and `-`.
 * @throws CheckInputError when an argument stands for no file.
 */
export function expandRecordings(recordings: readonly string[]): string[] {
  if (recordings.length === 0)
    throw new CheckInputError('no recording given; name files, folders, globs or -');
  const files = recordings.flatMap(expandOne);
  return [...new Map(files.map((file) => [file === '-' ? file : resolve(file), file])).values()];
}

function expandOne(recording: string): string[] {
  if (recording === '-') return ['-'];
  const stats = statSync(recording, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return orRefuse(filesBelow(recording), `${recording} holds no recording`);
  if (stats !== undefined) return [recording];
  if (!isDynamicPattern(recording))
    throw new CheckInputError(`there is no file ${recording}; check the path`);
  return orRefuse(
    globSync([recording], { dot: true, expandDirectories: false }).sort(),
    `${recording} matches no file`,
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => RECORDING_NAME.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

function orRefuse(files: string[], problem: string): string[] {
  if (files.length === 0)
    throw new CheckInputError(`${problem}; recordings end in .har, .ndjson, .jsonl or .json`);
  return files;
}
