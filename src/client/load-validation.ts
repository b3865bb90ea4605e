import type { Validation } from './validation.js';

/**
 * Loads the validators from the file beside this one. Bundlers don't follow this import on purpose: following it, those
 * that write one file would carry the validators in every worker, used or not.
 */
export async function loadValidation(): Promise<Validation> {
  try {
    const place = new URL('./validation.js', import.meta.url).href;
    return (await import(/* @vite-ignore */ /* webpackIgnore: true */ place)).validation;
  } catch (cause) {
    throw new Error(
      "validate: true finds no validators in this bundle; give validate: validation, imported from 'flowlog-contract/validation'",
      { cause },
    );
  }
}
