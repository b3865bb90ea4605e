import { findPlace } from '../../places/index.js';
import type { CheckContract } from '../contract/check-contract.js';
import type { Finding, RecordingPlace } from '../model.js';
import type { Draft } from '../rules/draft.js';

const found = new WeakMap<CheckContract, Map<string, Finding['contract'] & object>>();

/** A draft as a finding: with its place in the recording and the line of the contract. */
export function finishFinding(
  { contract: pointer, ...draft }: Draft,
  place: RecordingPlace | undefined,
  contract: CheckContract,
): Finding {
  return {
    ...draft,
    ...(pointer !== undefined && { contract: contractPlace(contract, pointer) }),
    ...(place !== undefined && { place }),
  };
}

/** A pointer of the bundle with its line; looked up once for each. */
export function contractPlace(contract: CheckContract, pointer: string): Finding['contract'] & object {
  const known = found.get(contract) ?? new Map<string, Finding['contract'] & object>();
  found.set(contract, known);
  const place = known.get(pointer) ?? { pointer, ...findPlace(contract.mounts, pointer) };
  known.set(pointer, place);
  return place;
}
