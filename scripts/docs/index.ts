import { randomUUID } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MisuseError } from '../generate/index.js';
import { loadContract } from '../generate/load.js';
import { describeContract } from './describe.js';
import { renderPage } from './render.js';
import { sealPage } from './seal.js';

export { DocsError } from './docs-error.js';

/** What to build: the contract's root file, the HTML file to write, and who hears of each step. */
export interface DocsOptions {
  readonly contract: string;
  readonly out: string;
  readonly onStep?: (step: string) => void;
}

/**
 * Builds one self-contained HTML page of a contract. Throws BrokenContractError or MisuseError as the generator does,
 * DocsError if the page can't be rendered or would reach out to the network; then nothing is written.
 */
export async function buildDocs({
  contract,
  out,
  onStep = () => {},
}: DocsOptions): Promise<{ bytes: number }> {
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory()) {
    throw new MisuseError(`${out} is a folder; give the file to write`);
  }
  onStep('reading the contract');
  const { bundle } = await loadContract(contract, { strict: false });
  const { document, languages } = await describeContract(bundle);
  onStep('rendering with Redocly');
  const page = sealPage(renderPage(document, languages));
  writeWhole(out, page);
  return { bytes: Buffer.byteLength(page) };
}

function writeWhole(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const staged = `${file}.${randomUUID()}`;
  try {
    writeFileSync(staged, content);
    renameSync(staged, file);
  } finally {
    rmSync(staged, { force: true });
  }
}
