import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Exchange } from '../../../src/check/index.js';
import { type Mock, type MockOptions, startMock } from '../../../src/mock/index.js';
import { startRecorder } from '../../../src/record/index.js';
import type { Driver, Values } from './drivers.js';

/** A mock with the recorder in front of it, and what was recorded last. */
export interface Tape {
  readonly mock: Mock;
  readonly url: string;
  /** Calls, and gives the body of the answer. */
  call(driver: Driver, account: string, operation: string, values: Values): Promise<Values>;
}

/** Starts a mock and a recorder, lets traffic through and gives what was recorded. */
export async function recordTraffic(
  options: MockOptions,
  drive: (tape: Tape) => Promise<void>,
): Promise<Exchange[]> {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  const output = join(folder, 'out.ndjson');
  const mock = await startMock({ strict: true, ...options });
  let last: Exchange | undefined;
  const recorder = await startRecorder({
    target: mock.url,
    output,
    onExchange: (exchange) => {
      last = exchange;
    },
  });
  try {
    await drive({
      mock,
      url: recorder.url,
      async call(driver, account, operation, values) {
        await driver.call(recorder.url, account, operation, values);
        return JSON.parse(last?.response.body ?? '') as Values;
      },
    });
  } finally {
    await recorder.close();
    await mock.close();
  }
  const lines = readFileSync(output, 'utf8').trimEnd().split('\n');
  rmSync(folder, { recursive: true });
  return lines.map((line) => JSON.parse(line) as Exchange);
}
