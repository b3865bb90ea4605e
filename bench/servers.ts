import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const prismCli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

/** A server in a process of its own whose output is read and thrown away. */
export interface BenchServer {
  readonly name: string;
  /** What it can be sent: the RPC form, the contract's own paths only, or anything. */
  readonly answers: 'rpc' | 'contract' | 'anything';
  readonly url: string;
  /** Resident memory in MB. */
  memory(): number;
  stop(): Promise<void>;
}

/** What has to be done for an answer of this size when nothing is looked at: the ceiling. */
const BARE_SERVER = `
  const body = JSON.stringify({ RequestId: crypto.randomUUID(), Success: 'true', FlowLogId: 'fl-1', ResourceGroupId: 'rg-1' });
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const server = require('node:http').createServer((request, response) => response.writeHead(200, headers).end(body));
  server.listen(0, '127.0.0.1', () => console.log('listening on http://127.0.0.1:' + server.address().port));
`;

/** A bare `node:http` server that answers one fixed body. */
export function startBareServer(): Promise<BenchServer> {
  return start('bare node:http', 'anything', ['--eval', BARE_SERVER]);
}

/** Our mock as `npm run mock` runs it, at its default log level, with further flags. */
export function startMockServer(...flags: string[]): Promise<BenchServer> {
  return start('flowlog-contract mock', 'rpc', [
    '--import',
    'tsx',
    'src/cli/index.ts',
    'mock',
    '--port',
    '0',
    ...flags,
  ]);
}

/** `prism mock` on the same contract, at its default log level or silent. */
export async function startPrism(level?: 'silent'): Promise<BenchServer> {
  const port = await findFreePort();
  const verbosity = level ? ['--verboseLevel', level] : [];
  const args = [prismCli, 'mock', 'generated/openapi.json', '--port', String(port), ...verbosity];
  return start(['prism mock', ...verbosity].join(' '), 'contract', args, `http://127.0.0.1:${port}`);
}

async function start(
  name: string,
  answers: BenchServer['answers'],
  args: readonly string[],
  knownUrl?: string,
): Promise<BenchServer> {
  const env = { ...process.env, NODE_ENV: 'development' };
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], env });
  // A benchmark whose reader went away ends in the middle.
  process.once('exit', () => child.kill());
  const url = await (knownUrl ? waitForPort(child, knownUrl) : readUrl(child));
  child.stdout?.resume();
  return {
    name,
    answers,
    url,
    memory: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`a server ended with code ${code}`)));
    child.stdout?.on('data', (data) => {
      const [, url] = /listening on (http:\S+)/.exec(String(data)) ?? [];
      if (url) resolve(url);
    });
  });
}

/** A silent Prism says nothing when it is ready. */
async function waitForPort(child: ChildProcess, url: string): Promise<string> {
  while (child.exitCode === null) {
    const isReady = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isReady) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`prism mock ended with code ${child.exitCode}`);
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
