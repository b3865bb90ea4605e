import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../../src/mock/index.js';

const contract = fileURLToPath(new URL('rest-contract.yaml', import.meta.url));
const prismCli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');

interface Row {
  readonly sentence: string;
  readonly path: string;
  readonly init?: RequestInit;
}

const json = { 'content-type': 'application/json' };
const rows: Row[] = [
  { sentence: 'the first example', path: '/pets' },
  { sentence: 'a query that is valid', path: '/pets?limit=10&tags=a&tags=b' },
  { sentence: 'a query that is not', path: '/pets?limit=1000' },
  { sentence: 'a query of wrong type', path: '/pets?limit=ten' },
  { sentence: 'an example by name', path: '/pets', init: { headers: { prefer: 'code=200, example=none' } } },
  { sentence: 'an example by parameter', path: '/pets?__example=none' },
  { sentence: 'an unknown example', path: '/pets', init: { headers: { prefer: 'example=many' } } },
  { sentence: 'an undeclared status', path: '/pets', init: { headers: { prefer: 'code=503' } } },
  { sentence: 'a path parameter', path: '/pets/1' },
  { sentence: 'a path parameter of wrong type', path: '/pets/rex' },
  { sentence: 'XML', path: '/pets/1', init: { headers: { accept: 'application/xml' } } },
  { sentence: 'plain text', path: '/pets/1', init: { headers: { accept: 'text/plain' } } },
  {
    sentence: 'a media type that is not offered',
    path: '/pets/1',
    init: { headers: { accept: 'image/png' } },
  },
  {
    sentence: 'a body',
    path: '/pets',
    init: { method: 'POST', body: '{"id":1,"name":"Rex"}', headers: json },
  },
  {
    sentence: 'a body with a hole',
    path: '/pets',
    init: { method: 'POST', body: '{"id":1}', headers: json },
  },
  { sentence: 'no body where one must be', path: '/pets', init: { method: 'POST' } },
  {
    sentence: 'a body of another media type',
    path: '/pets',
    init: { method: 'POST', body: 'id: 1', headers: { 'content-type': 'application/yaml' } },
  },
  {
    sentence: 'an answer without body',
    path: '/pets/1',
    init: { method: 'DELETE', headers: { 'x-key': 'k' } },
  },
  { sentence: 'missing credentials', path: '/pets/1', init: { method: 'DELETE' } },
  { sentence: 'an unknown path', path: '/plants' },
  { sentence: 'an unknown method', path: '/pets', init: { method: 'PUT' } },
];

describe('a contract without wire rule', () => {
  let mock: Mock;
  let prism: { url: string; process: ChildProcess };
  beforeAll(async () => {
    [mock, prism] = await Promise.all([startMock({ contract }), startPrism()]);
  });
  afterAll(async () => {
    prism.process.kill();
    await mock.close();
  });

  it.each(rows)('is answered as Prism answers: $sentence', async ({ path, init }) => {
    const [ours, theirs] = await Promise.all([read(mock.url + path, init), read(prism.url + path, init)]);
    expect(ours).toEqual(theirs);
    expect(ours.status).toBeLessThan(500);
  });

  it('refuses a body that is not the JSON it says it is', async () => {
    const answer = await read(`${mock.url}/pets`, { method: 'POST', body: '{', headers: json });
    expect(answer.status).toBe(400);
  });

  it('generates answers when asked to', async () => {
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => read(`${mock.url}/pets/1`, { headers: { prefer: 'dynamic=true' } })),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBeGreaterThan(1);
  });
});

async function read(url: string, init: RequestInit = {}) {
  const response = await fetch(url, init);
  const { headers } = response;
  return {
    status: response.status,
    type: headers.get('content-type'),
    total: headers.get('x-total'),
    violations: JSON.parse(headers.get('sl-violations') ?? 'null'),
    authenticate: headers.get('www-authenticate'),
    body: await response.text(),
  };
}

/** Runs `prism mock` on a free port that this process found a moment earlier. */
async function startPrism(): Promise<{ url: string; process: ChildProcess }> {
  const probe = await startMock();
  await probe.close();
  const port = new URL(probe.url).port;
  const child = spawn(process.execPath, [prismCli, 'mock', contract, '--port', port], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (data) => String(data).includes('Prism is listening') && resolve());
    child.once('exit', () => reject(new Error('prism mock ended')));
  });
  return { url: `http://127.0.0.1:${port}`, process: child };
}
