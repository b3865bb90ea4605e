import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('npm run mock serves, and a signal to npm alone stops the mock too', async () => {
  const npm = spawn('npm', ['run', '--silent', 'mock', '--', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  onTestFinished(() => killGroup(npm.pid));
  const [line] = (await once(npm.stdout.setEncoding('utf8'), 'data')) as [string];
  const url = line.trim().replace('listening on ', '');
  expect((await fetch(url)).status).toBe(400);
  npm.kill('SIGTERM');
  const [code] = await once(npm, 'exit');
  expect(code).toBe(0);
  await expect(fetch(url)).rejects.toThrow();
});

function killGroup(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended, as it should.
  }
}
