import { createColors } from 'picocolors';
import { type MockExchange, type MockOptions, startMock } from '../mock/index.js';
import { formatExchange } from './format-exchange.js';
import { createLineWriter, type LineWriter } from './line-writer.js';
import { isShown, type LogLevel } from './log-level.js';
import { stopSignal } from './stop-signal.js';

/**
 * Serves until SIGINT or SIGTERM and logs to stdout; the first line says where it listens, whatever the level.
 * @throws MockStartError when it can't start.
 */
export async function runMock(options: MockOptions, level: LogLevel): Promise<void> {
  const log = createLineWriter(process.stdout);
  const mock = await startMock({ ...options, onExchange: createObserver(log, level) });
  const stopped = stopSignal();
  log.write(`listening on ${mock.url}`);
  log.flush();
  await stopped;
  await mock.close();
  log.flush();
}

function createObserver(log: LineWriter, level: LogLevel): ((exchange: MockExchange) => void) | undefined {
  if (level === 'silent') return undefined;
  const colors = createColors(process.stdout.isTTY === true && process.stdout.hasColors());
  return (exchange) => {
    if (isShown(exchange, level)) log.write(formatExchange(exchange, colors, level === 'debug'));
  };
}
