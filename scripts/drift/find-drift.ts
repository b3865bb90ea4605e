import {
  CheckInputError,
  type Finding,
  loadContractFile,
  ownContract,
  runCheck,
} from '../../src/check/index.js';
import { isObject } from '../../src/contract/index.js';
import { compareSources } from './compare.js';
import { readContractSource } from './contract.js';
import { readFactsSource } from './facts.js';
import { type Judged, judge, type KnownDifference, readKnown } from './known.js';
import { DriftInputError, type Source } from './model.js';
import { readRecorded } from './recordings.js';
import { readSdkSource } from './sdk.js';

/** Where the sources are; the contract of this repository if no other is named. */
export interface DriftInputs {
  readonly contract?: string | undefined;
  /** Folder of the installed package. */
  readonly sdk: string;
  readonly facts: string;
  /** Folder with recordings. */
  readonly recordings: string;
  /** The file of reviewed differences. */
  readonly known: string;
}

/** What the comparison found. */
export interface Drift {
  readonly sources: readonly Source[];
  readonly differences: readonly Judged[];
  /** Reviewed differences that are none any more. */
  readonly stale: readonly KnownDifference[];
  /** What recordings show that is wrong with no single thing. */
  readonly others: readonly Finding[];
  /** What the contract has and no recording shows. */
  readonly unexercised: readonly string[];
}

/**
 * Compares contract, SDK, facts and recordings.
 * @throws DriftInputError when one of them can't be read.
 */
export async function findDrift(inputs: DriftInputs): Promise<Drift> {
  const contract = await orRefuse(async () =>
    inputs.contract === undefined ? ownContract() : loadContractFile(inputs.contract),
  );
  const known = readKnown(inputs.known);
  const facts = readFactsSource(inputs.facts);
  const operations = Object.keys(contract.tables.operations);
  const sdk = readSdkSource(inputs.sdk, { operations, words: resourcesOf(contract.bundle) });
  const result = await orRefuse(() => runCheck([inputs.recordings], { contract }));
  const { source: recordings, others, unexercised } = readRecorded(result);
  const own = readContractSource(contract, result.coverage.entries);
  const sources = [own, sdk, facts, recordings];
  return { sources, ...judge(compareSources(sources), known), others, unexercised };
}

/** What lives, by the contract: further operations of the SDK that are named after it belong in the contract. */
function resourcesOf(bundle: unknown): string[] {
  const resources = isObject(bundle) ? bundle['x-resources'] : undefined;
  return isObject(resources) ? Object.keys(resources) : [];
}

async function orRefuse<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CheckInputError) throw new DriftInputError(error.message);
    throw error;
  }
}
