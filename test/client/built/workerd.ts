import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import binary from 'workerd';

/** Serves a configuration with the socket `http` by Cloudflare's runtime, on any free port of this machine. */
export async function startWorkerd(
  config: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const child = spawn(binary, ['serve', config, '--socket-addr=http=127.0.0.1:0', '--control-fd=3'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  let complaints = '';
  child.stderr?.on('data', (text) => {
    complaints += text;
  });
  const started = once(child.stdio[3] as Readable, 'data');
  const [line] = await Promise.race([started, ended.then(() => Promise.reject(new Error(complaints)))]);
  return {
    url: `http://127.0.0.1:${JSON.parse(`${line}`).port}`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
