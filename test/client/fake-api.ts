import { createFlowLogClient, type FlowLogClient, type Signature } from '../../src/client/index.js';
import { canonicalQuery } from '../../src/signing/index.js';
import { credentials } from './entries.js';

/** Answers a call by its parameters; a `Code` in the body makes it a refusal. */
export type FakeApi = (query: URLSearchParams, operation: string) => object;

/** No signature: nothing that takes time in another thread. */
const unsigned: Signature = ({ operation, parameters }) => ({
  query: canonicalQuery(parameters),
  headers: [['x-acs-action', operation]],
});

/**
 * A client whose `fetch` is a function in this process, for tests of what is built on top of calls. It has no time limit,
 * so that no timer runs but those of the test's subject.
 */
export function clientOf(api: FakeApi): FlowLogClient {
  const fetch = async (url: string, { headers }: RequestInit) => {
    const operation = new Headers(headers).get('x-acs-action') ?? '';
    const body = api(new URL(url).searchParams, operation);
    return Response.json({ RequestId: 'R', ...body }, { status: 'Code' in body ? 400 : 200 });
  };
  const timeout = Number.POSITIVE_INFINITY;
  return createFlowLogClient({
    region: 'cn-hangzhou',
    credentials,
    fetch,
    retry: false,
    timeout,
    signature: unsigned,
  });
}
