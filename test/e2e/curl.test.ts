import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';
import { validParameters } from '../mock/calls.js';

const run = promisify(execFile);
const common = 'Action=CreateFlowLog&Version=2016-04-28';
const business = String(new URLSearchParams(validParameters));

describe('curl against the mock', () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ strict: true, static: true });
  });
  afterAll(() => mock.close());

  const curl = async (...args: string[]): Promise<unknown> => {
    const { stdout } = await run('curl', ['--silent', '--show-error', '--globoff', ...args]);
    return JSON.parse(stdout);
  };
  const created = { Success: 'true', FlowLogId: expect.stringMatching(/^fl-/) };

  it('reaches an action by its parameter', async () => {
    expect(await curl(`${mock.url}/?${common}&${business}`)).toMatchObject(created);
    expect(await curl('--request', 'POST', `${mock.url}/?${common}&${business}`)).toMatchObject(created);
  });

  it('reaches an action by its header', async () => {
    const headers = ['--header', 'x-acs-action: CreateFlowLog', '--header', 'x-acs-version: 2016-04-28'];
    expect(await curl(...headers, `${mock.url}/?${business}`)).toMatchObject(created);
  });

  it('may send parameters as a form, or partly so', async () => {
    expect(await curl('--data', `${common}&${business}`, `${mock.url}/`)).toMatchObject(created);
    expect(await curl('--data', business, `${mock.url}/?${common}`)).toMatchObject(created);
  });

  it('may call the path that the contract writes', async () => {
    expect(await curl('--request', 'POST', `${mock.url}/CreateFlowLog?${business}`)).toMatchObject(created);
    const twice = `${mock.url}/CreateFlowLog?${business}&TrafficPath=all&TrafficPath=all`;
    expect(await curl('--request', 'POST', twice)).toMatchObject({ Code: 'DuplicatedParam.TrafficPath' });
  });

  it("gets the contract's request example accepted", async () => {
    const { default: contract } = await import('../../generated/openapi.json', { with: { type: 'json' } });
    const examples = contract.paths['/CreateFlowLog'].post.parameters.flatMap((parameter) =>
      'name' in parameter && 'example' in parameter ? toPairs(parameter.name, parameter.example) : [],
    );
    const query = examples.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
    expect(await curl(`${mock.url}/?${common}&${query}`)).toMatchObject(created);
  });
});

function toPairs(name: string, value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[name, String(value)]];
  const isArray = Array.isArray(value);
  return Object.entries(value).flatMap(([key, member]) =>
    toPairs(`${name}.${isArray ? Number(key) + 1 : key}`, member),
  );
}
