import type { MockExchange } from '../mock/index.js';

/** From nothing to everything: failures of the mock, refused requests too, all requests, with their parameters. */
export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

/** One of `logLevels`. */
export type LogLevel = (typeof logLevels)[number];

/** True when a level shows an exchange: `error` its 5xx, `warn` its 4xx as well, from `info` on everything. */
export function isShown({ status }: MockExchange, level: LogLevel): boolean {
  const needed = status >= 500 ? 'error' : status >= 400 ? 'warn' : 'info';
  return logLevels.indexOf(level) >= logLevels.indexOf(needed);
}
