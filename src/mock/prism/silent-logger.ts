import type { IPrismComponents, IPrismConfig } from '@stoplight/prism-core';

type PrismLogger = IPrismComponents<unknown, unknown, unknown, IPrismConfig>['logger'];

const METHODS = ['trace', 'debug', 'info', 'success', 'warn', 'error', 'fatal'];

/** A logger that drops everything: logging is what costs Prism most, so the mock logs outside of it. */
export const silentLogger: PrismLogger = createSilentLogger();

function createSilentLogger(): PrismLogger {
  const logger: Record<string, unknown> = { level: 'silent' };
  for (const method of METHODS) logger[method] = () => {};
  logger.child = () => logger;
  return logger as unknown as PrismLogger;
}
