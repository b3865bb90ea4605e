import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const entry = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

/** What a finished command left behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs; `lines` grows while it does. */
export interface Running {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  readonly finished: Promise<Finished>;
  /** The first line that fits, as soon as it is there. */
  line(pattern: RegExp): Promise<string>;
}

/** Starts `flowlog-contract` as a process of its own; it is ended with the test. */
export function startCli(args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let stdout = '';
  let stderr = '';
  const lines: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
    lines.splice(0, lines.length, ...stdout.split('\n').slice(0, -1));
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, lines, finished, line: (pattern) => findLine(child, lines, pattern, finished) };
}

/** Runs `flowlog-contract` to its end. */
export function runCli(args: readonly string[]): Promise<Finished> {
  return startCli(args).finished;
}

async function findLine(
  child: ChildProcess,
  lines: readonly string[],
  pattern: RegExp,
  finished: Promise<Finished>,
): Promise<string> {
  const find = () => lines.find((line) => pattern.test(line));
  const arrived = new Promise<string>((resolve) => {
    const look = () => {
      const line = find();
      if (line === undefined) return;
      child.stdout?.off('data', look);
      resolve(line);
    };
    child.stdout?.on('data', look);
    look();
  });
  const ended = finished.then(({ code, stderr }): string => {
    throw new Error(`no line like ${pattern} before the end (code ${code}): ${stderr}`);
  });
  return Promise.race([arrived, ended]);
}
