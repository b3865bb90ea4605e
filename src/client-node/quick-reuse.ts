import type { Agent, ClientRequest } from 'node:http';
import type { Duplex } from 'node:stream';

/** What every agent of Node has, and its types leave out or call void. */
interface Inner {
  addRequest(request: ClientRequest, options: object): void;
  keepSocketAlive(socket: Duplex): boolean;
}

/**
 * Lets an agent hand an idle connection to the next request by the shortest way: the agent's own copies all options
 * twice and reads the answer's headers, a sixth of what a call costs. Opening, closing and expiry stay the agent's.
 */
export function reuseQuickly<Kind extends Agent>(agent: Kind): Kind {
  const inner = agent as unknown as Inner;
  const addSlowly = inner.addRequest.bind(agent);
  const keepSlowly = inner.keepSocketAlive.bind(agent);
  const known = new WeakSet<Duplex>();
  inner.addRequest = (request, options) => {
    const idle = agent.freeSockets[agent.getName(options)];
    let socket = idle?.pop();
    while (socket?.destroyed) socket = idle?.pop();
    if (!socket) return addSlowly(request, options);
    agent.reuseSocket(socket, request);
    request.onSocket(socket);
  };
  // How long a server keeps connections it says each time alike, so the first answer on each is heeded.
  inner.keepSocketAlive = (socket) => {
    if (!known.has(socket)) {
      known.add(socket);
      return keepSlowly(socket);
    }
    (socket as Partial<{ unref(): void }>).unref?.();
    return true;
  };
  return agent;
}
