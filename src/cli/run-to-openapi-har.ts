import { toOpenapiHar } from '../check/index.js';
import { writeWhole } from './write-output.js';

/** Writes the HAR, whole or not at all, and tells on standard error what was left out. Throws one line on failure. */
export async function runToOpenapiHar(input: string, output: string): Promise<void> {
  let leftOut = 0;
  const pieces = toOpenapiHar(input, (count) => {
    leftOut = count;
  });
  await writeWhole(output, pieces);
  if (leftOut === 0) return;
  const what = leftOut === 1 ? 'entry names' : 'entries name';
  process.stderr.write(
    `${leftOut} ${what} no operation of the contract and ${leftOut === 1 ? 'is' : 'are'} left out\n`,
  );
}
