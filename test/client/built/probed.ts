import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Mock, startMock } from '../../../src/mock/index.js';

/** What `probe` gives wherever the client runs as it should. */
export const expected = {
  statuses: ['Activating', 'Active'],
  listed: ['vpc-2', 'vpc-bp1nwd16gvo1wgs'],
  refused: ['api', 400, 'InvalidResourceId.NotFound'],
  isTyped: true,
  hasRequestId: true,
  checked: ['invalid-request', 'DuplicatedParam.TrafficPath'],
  aborted: ['abort', 'not needed any more'],
  late: 'timeout',
  signedByQuery: '2',
};

/** The servers that `probe` calls: a mock, and one that never answers. */
export async function startTargets(): Promise<{ mock: Mock; silent: string; close(): Promise<void> }> {
  const mock = await startMock({ port: 0, clock: 'reads', strict: true });
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    mock,
    silent: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await mock.close();
    },
  };
}
