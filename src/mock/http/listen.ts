import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MockStartError } from '../start-error.js';

const CLOSE_GRACE_MS = 500;

/**
 * Listens and gives the address as `http://host:port`.
 * @throws MockStartError with code `ADDRESS` when the port is taken or the host is not one of this machine's.
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException) => {
      reject(new MockStartError('ADDRESS', explain(error, host, port), { cause: error }));
    };
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const { address, family, port: actual } = server.address() as AddressInfo;
      resolve(`http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`);
    });
  });
}

/** Stops listening, ends idle keep-alive connections at once and busy ones after half a second. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is already in use; choose another port, or 0 for any free one`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} on ${host} needs more rights than this process has; choose one above 1023`;
  }
  return `Can't listen on ${host}:${port} (${error.code ?? error.message}); choose an address of this machine`;
}
