/** What a client asks the mock to answer, in Prism's terms. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  readonly seed?: string;
}

/** A wish that can't be read; `problem` is one line. */
export interface UnreadablePreference {
  readonly problem: string;
}

/** The parameters that say the same as a `Prefer` header, by Prism's convention `__code=400&__example=Name`. */
export const PREFERENCE_PARAMETERS: Readonly<Record<string, keyof Preference>> = {
  __code: 'code',
  __example: 'example',
  __dynamic: 'dynamic',
  __seed: 'seed',
};

/**
 * Reads `code=400, example=Name, dynamic=true`, also separated by semicolons. Other preferences are left to other
 * servers, as RFC 7240 wants; `undefined` when none is ours.
 */
export function parsePreference(text: string): Preference | UnreadablePreference | undefined {
  const wishes = new Map<string, string>();
  for (const part of text.split(/[,;]/)) {
    const [name = ''] = part.split('=', 1);
    const value = part.slice(name.length + 1).trim();
    wishes.set(name.trim().toLowerCase(), value.replace(/^"([^"]*)"$/, '$1'));
  }
  return toPreference(wishes);
}

/** Checks single wishes by name: a `code` of three digits, a `dynamic` of true or false. */
export function toPreference(
  wishes: ReadonlyMap<string, string>,
): Preference | UnreadablePreference | undefined {
  const code = wishes.get('code');
  const example = wishes.get('example');
  const dynamic = wishes.get('dynamic');
  const seed = wishes.get('seed');
  if (code !== undefined && !/^[1-5]\d\d$/.test(code))
    return { problem: `code=${code} is not an HTTP status` };
  if (dynamic !== undefined && dynamic !== 'true' && dynamic !== 'false') {
    return { problem: `dynamic=${dynamic} is neither true nor false` };
  }
  const preference = {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example ? { example } : {}),
    ...(dynamic === undefined ? {} : { dynamic: dynamic === 'true' }),
    ...(seed ? { seed } : {}),
  };
  return Object.keys(preference).length > 0 ? preference : undefined;
}
