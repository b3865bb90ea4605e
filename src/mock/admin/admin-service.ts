import type { JsonObject } from '../document/follow-ref.js';
import type { Service } from '../http/service.js';
import type { Simulation } from '../simulation/index.js';
import { createJournal } from './journal.js';
import { requestRoutes } from './request-routes.js';
import { dispatch, isAdmin, jsonReply, type Routes } from './route.js';
import { stateRoutes } from './state-routes.js';

/** What the mock can tell about itself. */
export interface AdminSubject {
  readonly document: JsonObject;
  readonly operations: number;
  readonly simulation: Simulation | undefined;
  /** Parameters of the protocol, among which signatures and tokens are masked. */
  readonly protocolNames: readonly string[];
}

const MOST_STATE_BYTES = 128 * 1024 * 1024;

/** A service with the mock's own routes below `/_mock/` in front of it, and a journal of what it answers. */
export function withAdmin(service: Service, subject: AdminSubject): Service {
  const journal = createJournal();
  const routes: Routes = {
    health: { GET: () => jsonReply(describeHealth(subject)) },
    'openapi.json': { GET: () => jsonReply(subject.document) },
    ...stateRoutes(subject.simulation),
    ...requestRoutes(journal, subject.protocolNames),
  };
  return {
    maxBodyBytes: service.maxBodyBytes,
    bodyLimit: (url) => (isAdmin(url) ? MOST_STATE_BYTES : service.maxBodyBytes),
    async answer(request) {
      if (isAdmin(request.url)) return dispatch(routes, request);
      const startedAt = Date.now();
      const before = performance.now();
      const reply = await service.answer(request);
      journal.add({ startedAt, milliseconds: performance.now() - before, request, reply });
      return reply;
    },
    refuse: (reason) => service.refuse(reason),
  };
}

function describeHealth({ operations, simulation }: AdminSubject): JsonObject {
  return {
    status: 'ok',
    operations,
    simulation: simulation !== undefined,
    ...(simulation && { clock: simulation.clock, now: new Date(simulation.now()).toISOString() }),
  };
}
