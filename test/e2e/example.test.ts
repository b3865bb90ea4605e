import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startForTest } from '../mock/calls.js';

const example = fileURLToPath(new URL('../../examples/create-flow-log.mjs', import.meta.url));

it('the example creates a flow log with the vendor SDK and shows why the second is refused', async () => {
  const mock = await startForTest();
  const { stdout } = await promisify(execFile)(process.execPath, [example, new URL(mock.url).host]);
  expect(stdout).toMatch(/^fl-\S+\nDuplicatedParam\.TrafficPath\n$/);
});
