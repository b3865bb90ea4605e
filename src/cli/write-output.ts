import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a report to a file, whole or not at all, or to standard output. Throws one line when the file can't be written. */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
    return;
  }
  const staged = `${file}.${process.pid}.part`;
  try {
    writeFileSync(staged, text);
    renameSync(staged, file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw new Error(`can't write ${file}: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** True if standard output is a terminal with colours. */
export function hasColors(): boolean {
  return process.stdout.isTTY === true && process.stdout.hasColors();
}
