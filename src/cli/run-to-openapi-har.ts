import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { toOpenapiHar } from '../check/index.js';

/** Writes the HAR, whole or not at all, and tells on standard error what was left out. Throws one line on failure. */
export async function runToOpenapiHar(input: string, output: string): Promise<void> {
  const staged = `${output}.${process.pid}.part`;
  let leftOut = 0;
  try {
    await pipeline(
      toOpenapiHar(input, (count) => {
        leftOut = count;
      }),
      createWriteStream(staged),
    );
    await rename(staged, output);
  } catch (error) {
    await rm(staged, { force: true });
    throw error;
  }
  if (leftOut > 0)
    process.stderr.write(`${leftOut} entries name no operation of the contract and are left out\n`);
}
