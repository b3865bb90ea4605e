import { closeServer, listen } from './http/listen.js';
import { createMockServer } from './http/server.js';
import { loadService } from './load-service.js';
import type { Mock, MockOptions } from './options.js';

/**
 * Starts a mock of a contract; several may run in one process. It never ends the process.
 * @throws MockStartError when the address can't be had or the contract can't be served.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const service = await loadService(options);
  const server = createMockServer(service, options.onExchange);
  const url = await listen(server, options.host ?? '127.0.0.1', options.port ?? 0);
  let closing: Promise<void> | undefined;
  return {
    url,
    close() {
      closing ??= closeServer(server);
      return closing;
    },
  };
}
