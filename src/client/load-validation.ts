import type { Validation } from './check-call.js';

/** The checks that a client's option asks for. */
export async function validationFor(validate: boolean | Validation): Promise<Validation> {
  return typeof validate === 'object' ? validate : loadValidation();
}

/**
 * Loads the validators from the file beside this one. Bundlers don't follow this import on purpose: following it, those
 * that write one file would carry the validators in every worker, used or not.
 */
async function loadValidation(): Promise<Validation> {
  try {
    const place = new URL('./validation.js', import.meta.url).href;
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ place)).validation;
  } catch (cause) {
    throw new Error(
      "validate: true finds none here; give validation, imported from 'flowlog-contract/validation'",
      { cause },
    );
  }
}
