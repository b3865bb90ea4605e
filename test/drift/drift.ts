import { findDrift, reportFailures } from '../../scripts/drift/index.js';
import { installedSdk } from './sdk-copy.js';

/** The sources as they are in this repository. */
export const ownInputs = {
  sdk: installedSdk,
  facts: 'test/contract/facts',
  recordings: 'test/contract/recordings',
  known: 'test/contract/known-differences.yaml',
};

/** The lines that a comparison fails with, where some inputs are others than this repository's. */
export async function failuresOf(others: Partial<Parameters<typeof findDrift>[0]> = {}): Promise<string[]> {
  return reportFailures(await findDrift({ ...ownInputs, ...others }), 'known.yaml');
}
