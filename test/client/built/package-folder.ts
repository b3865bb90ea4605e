import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'tsdown';
import config from '../../../tsdown.config.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Builds the package as `npm run build` does, declarations aside, into a folder of its own. What stands there, examples
 * and `probe.js` included, finds `flowlog-contract` as in a clone after its build. `remove` deletes the folder.
 */
export async function buildPackage(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const outDir = join(folder, 'dist');
  for (const part of config) {
    await build({ ...part, config: false, copy: [], dts: false, outDir, cwd: root, logLevel: 'warn' });
  }
  for (const file of ['openapi.json', 'validators.js']) {
    cpSync(join(root, 'generated', file), join(outDir, file));
  }
  for (const name of ['package.json', 'examples']) {
    cpSync(join(root, name), join(folder, name), { recursive: true });
  }
  cpSync(new URL('probe.js', import.meta.url), join(folder, 'probe.js'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
