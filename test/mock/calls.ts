import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { type Mock, type MockExchange, type MockOptions, startMock } from '../../src/mock/index.js';
import { flowLogRequest } from '../flow-log-request.js';

/** Parameters of a request that the mock answers with success. */
export const validParameters: Readonly<Record<string, string>> = {
  RegionId: 'cn-hangzhou',
  ...flowLogRequest,
};

/** What came back, the body parsed. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

/** A mock that answers with examples, checks its own answers and is closed after the test. */
export async function startForTest(options: MockOptions = {}): Promise<Mock> {
  const mock = await startMock({ strict: true, static: true, ...options });
  onTestFinished(() => mock.close());
  return mock;
}

/** A mock for all tests of a `describe`, as `startForTest` makes one, and what it tells of each request. */
export function startForAll(): { readonly url: string; readonly exchanges: MockExchange[] } {
  const exchanges: MockExchange[] = [];
  let mock: Mock | undefined;
  beforeAll(async () => {
    const onExchange = (exchange: MockExchange) => exchanges.push(exchange);
    mock = await startMock({ strict: true, static: true, onExchange });
  });
  afterAll(() => mock?.close());
  return {
    exchanges,
    get url() {
      return mock?.url ?? '';
    },
  };
}

/** Calls an action as an RPC client does; a parameter set to undefined is left out. */
export async function callAction(
  url: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const all = { Action: 'CreateFlowLog', Version: '2016-04-28', ...validParameters, ...parameters };
  const query = Object.entries(all).flatMap(([key, value]) =>
    value === undefined ? [] : `${encodeURIComponent(key)}=${encodeURIComponent(value)}`,
  );
  const response = await fetch(`${url}/?${query.join('&')}`, { method: 'POST', headers });
  return { status: response.status, headers: response.headers, body: await readJson(response) };
}

async function readJson(response: Response): Promise<Record<string, unknown>> {
  return (await response.json()) as Record<string, unknown>;
}
