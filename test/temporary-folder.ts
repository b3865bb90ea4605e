import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a run of the tests a temporary folder of its own, which goes at the end with all that tests left in it. */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'flowlog-contract-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
