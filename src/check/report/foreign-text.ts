import type { Foreign } from '../foreign/count.js';
import { plural } from './plural.js';

const MOST_NAMED = 5;

/** `12 exchanges of other hosts passed over (a.example 8, b.example 4)`; hosts as they stand in recordings. */
export function foreignText({ exchanges, hosts }: Foreign): string {
  const named = hosts
    .slice(0, MOST_NAMED)
    .map(({ host, exchanges: count }) => `${host || 'no host'} ${count.toLocaleString('en')}`);
  const rest = hosts.length - named.length;
  if (rest > 0) named.push(`${rest.toLocaleString('en')} more`);
  return `${plural(exchanges, 'exchange')} of other hosts passed over (${named.join(', ')})`;
}
