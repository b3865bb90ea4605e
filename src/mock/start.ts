import { createParameterMask, maskUrl, withAdmin } from './admin/index.js';
import { closeServer, listen } from './http/listen.js';
import { createMockServer } from './http/server.js';
import { keepState } from './keep-state.js';
import { loadService } from './load-service.js';
import type { Mock, MockExchange, MockOptions } from './options.js';
import type { Simulation } from './simulation/index.js';

/**
 * Starts a mock of a contract; several may run in one process. It never ends the process.
 * @throws MockStartError when the address can't be had, or contract or state can't be used.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { service, subject } = await loadService(options);
  const kept = await keepState(subject.simulation, options);
  const { onExchange } = options;
  const tell = onExchange && withoutSecrets(onExchange, subject.protocolNames);
  const server = createMockServer(withAdmin(service, subject), tell);
  const url = await listen(server, options.host ?? '127.0.0.1', options.port ?? 0);
  await kept.follow().catch(async (error: unknown) => {
    await closeServer(server);
    throw error;
  });
  let closing: Promise<void> | undefined;
  const simulation = () => requireSimulation(subject.simulation);
  return {
    url,
    advance: (milliseconds, account) => simulation().advance(milliseconds, account),
    readState: (selection) => simulation().readState(selection),
    writeState: (document, selection) => simulation().writeState(document, selection),
    resetState: (selection) => simulation().resetState(selection),
    close() {
      closing ??= closeServer(server).then(kept.close);
      return closing;
    },
  };
}

/** Whoever hears of exchanges may log them, so the URL they see holds no signature and no token. */
function withoutSecrets(tell: (exchange: MockExchange) => void, protocolNames: readonly string[]) {
  const mask = createParameterMask(protocolNames);
  return (exchange: MockExchange) => tell({ ...exchange, url: maskUrl(exchange.url, mask) });
}

function requireSimulation(simulation: Simulation | undefined): Simulation {
  if (!simulation) throw new Error('This mock answers with examples and keeps no state');
  return simulation;
}
