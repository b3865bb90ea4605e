import type { Credentials } from '../signing/index.js';
import { refuse } from './misuse.js';

/** Credentials that end at a certain time. */
export interface ExpiringCredentials extends Credentials {
  /** A date, or what `new Date` reads; they are fetched anew a minute before. */
  readonly expiration?: Date | string | number | undefined;
}

/** Fetches credentials; called again when those it gave have expired or the API says so. */
export type CredentialsProvider = () => ExpiringCredentials | Promise<ExpiringCredentials>;

/** Where a client's credentials come from. */
export interface CredentialsSource {
  /** The credentials to sign with; concurrent callers share one fetch. Rejects as the provider does. */
  get(): Credentials | Promise<Credentials>;
  /** Drops credentials that the API called expired, or a fetch that nobody waits for; false if no others can be had. */
  renew(expired: Credentials | undefined): boolean;
}

const margin = 60_000;

/** Keeps what a provider gave until it expires; fixed credentials are their own source. */
export function credentialsSource(given: Credentials | CredentialsProvider): CredentialsSource {
  if (typeof given !== 'function') return { get: () => given, renew: () => false };
  let kept: ExpiringCredentials | undefined;
  let pending: Promise<ExpiringCredentials> | undefined;
  const fetchAnew = async () => {
    try {
      const fetched = await given();
      const { expiration } = Object(fetched) as Partial<ExpiringCredentials>;
      if (Number.isNaN(timeOf(expiration))) refuse('expiration', expiration, 'date');
      kept = fetched;
      return fetched;
    } finally {
      pending = undefined;
    }
  };
  return {
    get() {
      if (kept && !isExpiring(kept)) return kept;
      pending ??= fetchAnew();
      return pending;
    },
    renew(expired) {
      if (!expired) pending = undefined;
      else if (kept === expired) kept = undefined;
      return true;
    },
  };
}

function isExpiring({ expiration }: ExpiringCredentials): boolean {
  return timeOf(expiration) - margin < Date.now();
}

/** Milliseconds since 1970; the last time that a `Date` can hold when there is no expiration. */
function timeOf(expiration: ExpiringCredentials['expiration']): number {
  return new Date(expiration ?? 8.64e15).getTime();
}
