import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startForTest } from '../mock/calls.js';

it('the example creates a flow log with the vendor SDK and shows why the second is refused, every time it runs', async () => {
  const mock = await startForTest({ static: false });
  for (const _again of [1, 2]) {
    const { stdout } = await runExample('create-flow-log.mjs', mock.url);
    expect(stdout).toMatch(/^fl-\S+\nDuplicatedParam\.TrafficPath\n$/);
  }
});

it('the example walks a flow log through its whole life with the vendor SDK, printing each status', async () => {
  const mock = await startForTest({ clock: 'reads', static: false });
  const { stdout } = await runExample('lifecycle.mjs', mock.url);
  expect(
    stdout
      .replace(/fl-\S+/, 'fl-…')
      .trimEnd()
      .split('\n'),
  ).toEqual([
    'created fl-…',
    ...['Activating', 'Active', 'found by tag: true'],
    ...['Modifying', 'Active'],
    ...['Deactivating', 'Inactive'],
    ...['Activating', 'Active'],
    ...['Deleting', 'gone'],
  ]);
});

function runExample(name: string, url: string): Promise<{ stdout: string }> {
  const file = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  return promisify(execFile)(process.execPath, [file, new URL(url).host]);
}
