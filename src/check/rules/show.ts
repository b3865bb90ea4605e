import { isSecretName, MASK } from './secret-texts.js';

const LONGEST = 120;

/** A value for a report: strings as they are, others as JSON, long ones cut; secrets of that name masked. */
export function showValue(value: unknown, name = ''): string {
  if (value === undefined) return 'nothing';
  if (isSecretName(name)) return MASK;
  return cut(typeof value === 'string' ? JSON.stringify(value) : JSON.stringify(value, replaceSecrets));
}

/** Shortens text for one line. */
export function cut(text: string, longest = LONGEST): string {
  return text.length > longest ? `${text.slice(0, longest)}… (${text.length} characters)` : text;
}

function replaceSecrets(key: string, value: unknown): unknown {
  return isSecretName(key) ? MASK : value;
}
