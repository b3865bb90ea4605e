import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const known = new Map<string, string[] | undefined>();

/**
 * Lines of a hand-written file of a contract: beside the contract's own file, or within this package, whose contract
 * comes with it. Undefined if it is not there.
 */
export function sourceLines(file: string, contractFile: string | undefined): string[] | undefined {
  const path = contractFile === undefined ? findUpwards(file) : join(dirname(contractFile), file);
  if (path === undefined) return undefined;
  if (!known.has(path)) known.set(path, readLines(path));
  return known.get(path);
}

/** The package's root is some folders above, how many depends on whether this is built. */
function findUpwards(file: string): string | undefined {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, file);
    if (existsSync(path)) return path;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

function readLines(path: string): string[] | undefined {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return undefined;
  }
}
