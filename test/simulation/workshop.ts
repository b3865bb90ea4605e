import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { type Mock, type MockOptions, startMock } from '../../src/mock/index.js';

/** A contract of another domain, whose names the simulation has never seen. */
export const workshopContract = fileURLToPath(new URL('workshop.yaml', import.meta.url));

/** An answer's body with its status. */
export type Answer = Record<string, unknown> & { readonly status: number };

export type Parameters = Readonly<Record<string, string | number | undefined>>;
export type Item = Record<string, unknown>;

/** A workshop to call: an account of its own on a running mock. */
export interface Workshop {
  readonly mock: Mock;
  readonly account: string;
  call(action: string, parameters?: Parameters, account?: string): Promise<Answer>;
  /** Builds a machine and returns its ID. */
  build(parameters?: Parameters): Promise<string>;
  /** The machines that a filter lists. */
  list(parameters?: Parameters): Promise<Item[]>;
  /** Moves the clock of the account. */
  advance(milliseconds: number): void;
  /** Replaces what the account has in the zone `east`. */
  seed(content: object): Promise<void>;
}

/**
 * Opens workshops for the tests of one file, on a virtual clock and with mocks that check their own answers. Tests
 * share mocks of the same options, which close after the file's last test.
 */
export function workshops(): (options?: MockOptions) => Promise<Workshop> {
  const mocks = new Map<string, Promise<Mock>>();
  let accounts = 0;
  afterAll(async () => {
    await Promise.all([...mocks.values()].map(async (mock) => (await mock).close()));
  });
  return async (options = {}) => {
    const key = JSON.stringify(options);
    const found = mocks.get(key) ?? startWorkshop(options);
    mocks.set(key, found);
    accounts += 1;
    return connectTo(await found, `account-${accounts}`);
  };
}

/** A mock of the workshop on its own. */
export function startWorkshop(options: MockOptions = {}): Promise<Mock> {
  return startMock({ contract: workshopContract, strict: true, clock: 'virtual', ...options });
}

/** Calls to a mock that runs already. */
export function connectTo(mock: Mock, account: string): Workshop {
  const call: Workshop['call'] = async (action, parameters = {}, caller = account) => {
    const all = { Do: action, Edition: '2020-01-01', Zone: 'east', AccessKeyId: caller, ...parameters };
    const pairs = Object.entries(all).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    );
    const response = await fetch(`${mock.url}/`, { method: 'POST', body: new URLSearchParams(pairs) });
    const body = (await response.json()) as Record<string, unknown>;
    return { ...body, status: response.status };
  };
  return {
    mock,
    account,
    call,
    build: async (parameters) =>
      String((await call('BuildMachine', { Kind: 'Drill', ...parameters })).MachineId),
    list: async (parameters) => (await call('ListMachines', { Size: 50, ...parameters })).Machines as Item[],
    advance: (milliseconds) => mock.advance(milliseconds, account),
    seed: (content) => mock.writeState(content, { account, region: 'east' }),
  };
}
