import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callAction, startForTest } from '../mock/calls.js';
import { type Running, runCli, startCli } from './run-cli.js';

const restContract = fileURLToPath(new URL('../mock/rest-contract.yaml', import.meta.url));

const READY = /^listening on http:\/\/127\.0\.0\.1:\d+$/;

async function urlOf(running: Running): Promise<string> {
  return (await running.line(READY)).slice('listening on '.length);
}

/** Times differ from run to run. */
function withoutTimes(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\d+\.\d ms/, 'N ms'));
}

describe('flowlog-contract mock', () => {
  it('says where it listens, then one line per request with what was violated', async () => {
    const running = startCli(['mock', '--port', '0', '--static']);
    const url = await urlOf(running);
    await callAction(url);
    await callAction(url, { RegionId: undefined, FlowLogName: 'http://a' });
    await callAction(url, { ProjectName: undefined });
    await callAction(url, { Description: 'mock:RuleExist' });
    await callAction(url, { TrafficPaths: 'all' });
    await callAction(url, { Action: 'Crea\nteFlowLog' });
    await fetch(`${url}/`, { method: 'PUT' });
    await running.line(/PUT/);
    expect(withoutTimes(running.lines.slice(1))).toEqual([
      'CreateFlowLog 200 N ms',
      'CreateFlowLog 400 MissingParameter N ms  RegionId: required; FlowLogName: pattern',
      'CreateFlowLog 400 MissingParam.TrafficAnalyzerIdOrLogProjectOrLogStore N ms  target-required: A flow log needs a delivery target, so ProjectName and LogStoreName are both sent.',
      'CreateFlowLog 400 RuleExist N ms  as asked for',
      'CreateFlowLog 200 N ms  ignored TrafficPaths',
      'Crea\\x0ateFlowLog 404 InvalidAction.NotFound N ms  no operation "Crea\\nteFlowLog"',
      'PUT / 403 UnsupportedHTTPMethod N ms  method "PUT"; send POST or GET',
    ]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s, even when it comes twice', async (signal) => {
    const running = startCli(['mock', '--port', '0']);
    await callAction(await urlOf(running));
    running.process.kill(signal);
    running.process.kill(signal);
    expect(await running.finished).toMatchObject({ code: 0, stderr: '' });
  });

  it('prints no colours into a pipe, whatever CI says', async () => {
    const running = startCli(['mock', '--port', '0'], { CI: 'true', TERM: 'xterm-256color' });
    await callAction(await urlOf(running), { RegionId: undefined });
    expect(await running.line(/MissingParameter/)).not.toContain('\u001b');
  });

  it('prints as much as the log level says', async () => {
    const requestsAt = async (level: string) => {
      const running = startCli(['mock', '--port', '0', '--log-level', level]);
      const url = await urlOf(running);
      await callAction(url);
      await callAction(url, { RegionId: undefined });
      await callAction(url, {}, { prefer: 'code=503' });
      running.process.kill('SIGTERM');
      await running.finished;
      return running.lines.slice(1).map((line) => line.split(' ')[1]);
    };
    const [silent, error, warn, info] = await Promise.all(
      ['silent', 'error', 'warn', 'info'].map(requestsAt),
    );
    expect({ silent, error, warn, info }).toEqual({
      silent: [],
      error: ['503'],
      warn: ['400', '503'],
      info: ['200', '400', '503'],
    });
  });

  it('prints the request itself at level debug, its signature and token masked', async () => {
    const running = startCli(['mock', '--port', '0', '--log-level', 'debug']);
    await fetch(`${await urlOf(running)}/?Action=Nothing&Signature=s3cret&SecurityToken=t0ken`);
    expect(await running.line(/Nothing/)).toMatch(
      / {2}GET \/\?Action=Nothing&Signature=\*\*\*&SecurityToken=\*\*\*$/,
    );
  });

  it('lets nobody ask for errors in-band with --no-in-band-errors', async () => {
    const running = startCli(['mock', '--port', '0', '--no-in-band-errors']);
    expect((await callAction(await urlOf(running), { Description: 'mock:RuleExist' })).status).toBe(200);
  });

  it('serves another contract, generated answers included', async () => {
    const running = startCli(['mock', '--port', '0', '--contract', restContract, '--dynamic']);
    const url = await urlOf(running);
    expect(await (await fetch(`${url}/pets/1`)).json()).toMatchObject({ id: expect.any(Number) });
    await fetch(`${url}/pets?limit=ten`);
    expect(withoutTimes([await running.line(/pets /)])).toEqual(['GET /pets 422 N ms  query.limit: type']);
  });

  it('goes on serving when nobody reads its log any more', async () => {
    const running = startCli(['mock', '--port', '0', '--static']);
    const url = await urlOf(running);
    running.process.stdout?.destroy();
    for (let count = 0; count < 3; count += 1) {
      expect((await callAction(url)).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
});

describe('flowlog-contract mock, called wrongly', () => {
  it('says in one line that the port is in use', async () => {
    const other = await startForTest();
    const port = new URL(other.url).port;
    expect(await runCli(['mock', '--port', port])).toEqual({
      code: 2,
      stdout: '',
      stderr: `error: Port ${port} on 127.0.0.1 is already in use; choose another port, or 0 for any free one\n`,
    });
  });

  it.each<[string, string[], RegExp]>([
    ['a port that is none', ['mock', '--port', '70000'], /--port.*It must be a number from 0 to 65535/],
    ['a port in words', ['mock', '--port', 'http'], /--port.*It must be a number from 0 to 65535/],
    ['an unknown flag', ['mock', '--prot', '1'], /unknown option '--prot'/],
    [
      'an unknown log level',
      ['mock', '--log-level', 'loud'],
      /Allowed choices are silent, error, warn, info, debug/,
    ],
    [
      'a contract that is not there',
      ['mock', '--contract', 'gone.yaml'],
      /Can't serve contract gone\.yaml: there is no such file/,
    ],
    ['an unknown command', ['mok'], /unknown command 'mok'/],
    ['an argument too many', ['mock', 'contract.yaml'], /too many arguments/],
  ])('says in one line what is wrong with %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await runCli(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  it('explains itself with --help', async () => {
    const { code, stdout } = await runCli(['mock', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--no-in-band-errors');
  });
});
