import type { ContractPlace, RecordingPlace } from '../model.js';

/** `file:line` of an NDJSON recording, `file entry n` of others. */
export function placeText({ file, line, entry }: RecordingPlace): string {
  const name = file === '-' ? '<stdin>' : file;
  if (line !== undefined) return `${name}:${line}`;
  return entry === undefined ? name : `${name} entry ${entry}`;
}

/** `file:line` of the hand-written contract, else the pointer into its bundle. */
export function contractText({ pointer, file, line }: ContractPlace): string {
  return file === undefined ? `#${pointer}` : `${file}:${line}`;
}
