import type { Reply } from '../http/service.js';
import { type Selection, type Simulation, StateError } from '../simulation/index.js';
import { type AdminRequest, jsonReply, type Routes, readJson, refusal } from './route.js';

/** The routes that look at state and time, and change them. Without a simulation each says that there is none. */
export function stateRoutes(simulation: Simulation | undefined): Routes {
  if (!simulation) {
    const refuse = () =>
      refusal(
        409,
        'No simulation',
        'This mock answers with examples and keeps no state; start it without --static',
      );
    return { state: { GET: refuse, PUT: refuse, DELETE: refuse }, clock: { GET: refuse, POST: refuse } };
  }
  return {
    state: {
      GET: (request) => jsonReply(simulation.readState(selectionOf(request))),
      PUT: (request) => putState(simulation, request),
      DELETE(request) {
        simulation.resetState(selectionOf(request));
        return jsonReply({ scopes: 0 });
      },
    },
    clock: {
      GET: ({ query }) => tellTime(simulation, query.get('account') ?? undefined),
      POST: (request) => advance(simulation, request),
    },
  };
}

function selectionOf({ query }: AdminRequest): Selection {
  const account = query.get('account');
  const region = query.get('region');
  return { ...(account !== null && { account }), ...(region !== null && { region }) };
}

async function putState(simulation: Simulation, request: AdminRequest): Promise<Reply> {
  const body = readJson(request);
  if ('refused' in body) return body.refused;
  const selection = selectionOf(request);
  try {
    await simulation.writeState(body.value, selection);
  } catch (error) {
    if (!(error instanceof StateError)) throw error;
    const reply = refusal(422, 'The state is wrong, nothing was changed', error.message);
    return { ...reply, body: JSON.stringify({ ...JSON.parse(reply.body), problems: error.problems }) };
  }
  return jsonReply({ scopes: simulation.readState(selection).scopes.length });
}

function advance(simulation: Simulation, request: AdminRequest): Reply {
  const body = readJson(request);
  if ('refused' in body) return body.refused;
  const { advance: milliseconds, account, ...others } = Object(body.value) as Record<string, unknown>;
  const [extra] = Object.keys(others);
  if (typeof milliseconds !== 'number' || extra !== undefined || !isOptionalText(account)) {
    return refusal(
      400,
      'Unreadable body',
      'Send {"advance": <milliseconds>}, and "account" to advance one alone',
    );
  }
  if (simulation.clock !== 'virtual') {
    const detail = `The clock is ${simulation.clock}; start the mock with --clock virtual to advance it`;
    return refusal(409, 'No virtual clock', detail);
  }
  try {
    simulation.advance(milliseconds, account);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refusal(400, 'No such time', `Can't advance: ${error.message}`);
  }
  return tellTime(simulation, account);
}

function tellTime(simulation: Simulation, account: string | undefined): Reply {
  return jsonReply({ clock: simulation.clock, now: new Date(simulation.now(account)).toISOString() });
}

function isOptionalText(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
