import { createColors } from 'picocolors';
import { contractText, explain, loadContractFile, ownContract } from '../check/index.js';
import { hasColors, writeOutput } from './write-output.js';

/** Explains a word and gives the exit code: 1 if the contract does not have it. */
export async function runExplain(word: string, file: string | undefined): Promise<number> {
  const contract = file === undefined ? ownContract() : await loadContractFile(file);
  const { explanations, suggestions } = explain(word, contract);
  const colors = createColors(hasColors());
  if (explanations.length === 0) {
    const near = suggestions.length > 0 ? `; did you mean ${suggestions.join(', ')}?` : '';
    process.stderr.write(`the contract has nothing named ${JSON.stringify(word)}${near}\n`);
    return 1;
  }
  const blocks = explanations.map(({ kind, title, lines, contract: place }) =>
    [
      `${colors.bold(title)} ${colors.dim(kind)}  ${colors.cyan(contractText(place))}`,
      ...lines.map((line) => `  ${line}`),
    ].join('\n'),
  );
  await writeOutput(`${blocks.join('\n\n')}\n`, undefined);
  return 0;
}
