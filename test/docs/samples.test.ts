import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import { type CodeSample, codeSamples } from '../../scripts/docs/code-samples.js';
import { listOperations, readContract } from '../../src/contract/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { compile } from './compile.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'docs-samples-'));
const located = listOperations(bundle);
const samples = await samplesOf(bundle);

/** Answers with the contract's success example if the request is valid, and checks what it answers. */
let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ static: true, strict: true });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('request samples', () => {
  it('stand at every operation: curl, vendor SDK, client, types', () => {
    expect(located.length).toBeGreaterThan(0);
    expect(samples.map(({ id, label }) => `${label} ${id}`)).toEqual(
      located.flatMap(({ id }) => ['curl', 'Vendor SDK', 'Client', 'Types'].map((label) => `${label} ${id}`)),
    );
  });

  it.each(labelled('curl'))('curl of $id succeeds at the mock', async ({ source }) => {
    const command = source.replace(/'https:[^']*'/, `'${mock.url}/' -sS --fail-with-body`);
    const { stdout } = await run('sh', ['-c', command]);
    expect(JSON.parse(stdout)).toHaveProperty('RequestId');
  });

  it.each(['Vendor SDK', 'Client'])(
    'of the %s run, and succeed at the mock',
    {
      timeout: 120_000,
    },
    async (label) => {
      const answers = await runModules(labelled(label));
      const requestId = expect.stringMatching(/^[\dA-F-]{36}$/);
      expect(answers).toEqual(Object.fromEntries(located.map(({ id }) => [id, { requestId }])));
    },
  );

  it('in TypeScript compile against the installed SDK and the generated types', { timeout: 120_000 }, () => {
    const sources = samples.filter(({ lang }) => lang === 'TypeScript');
    const wrong = labelled('Vendor SDK')[0]?.source.replace('await client.', 'await client.re') ?? '';
    const complaints = compile([
      ...sources.map(({ id, label, source }) => [`${label} ${id}`, source] as const),
      ['wrong method', wrong],
    ]);
    expect(complaints).toEqual([expect.stringMatching(/^wrong-method\.ts: Property 're\w+' does not exist/)]);
  });

  it('show what signing adds as placeholders', () => {
    const [first] = labelled('curl');
    expect(first?.source).toContain("'AccessKeyId=<AccessKeyId>'");
    expect(first?.source).toContain("'SignatureVersion=1.0'");
    expect(first?.source).toMatch(/'Signature=<Signature>'$/);
  });

  it('come from the examples of the contract, quoted for their language', async () => {
    const changed = structuredClone(bundle);
    const parameters: { name?: string; example?: unknown }[] =
      changed.paths['/CreateFlowLog'].post.parameters;
    for (const parameter of parameters)
      if (parameter.name === 'FlowLogName') parameter.example = "it's $(x)\n";
    const [curl, sdk, client, types] = await samplesOf(changed);
    expect(curl?.source).toContain(`'FlowLogName=it'\\''s $(x)\n'`);
    expect(sdk?.source).toContain(String.raw`flowLogName: 'it\'s $(x)\n',`);
    expect(client?.source).toContain(String.raw`FlowLogName: 'it\'s $(x)\n',`);
    expect(types?.source).toContain(String.raw`FlowLogName: 'it\'s $(x)\n',`);
  });

  it('are left out for a contract without a wire rule', async () => {
    expect(await samplesOf({ ...bundle, 'x-rpc': undefined })).toEqual([]);
  });
});

function labelled(wanted: string) {
  return samples.filter(({ label }) => label === wanted);
}

async function samplesOf(contract: {
  readonly [key: string]: unknown;
}): Promise<(CodeSample & { id: string })[]> {
  const { rpc } = readContract(contract);
  const found = listOperations(contract).map(async (operation) =>
    (await codeSamples(operation, contract, rpc)).map((sample) => ({ id: operation.id, ...sample })),
  );
  return (await Promise.all(found)).flat();
}

/** Runs each sample as a module of its own, pointed at the mock; gives what each printed, by operation. */
async function runModules(modules: readonly { id: string; source: string }[]): Promise<unknown> {
  mkdirSync(folder, { recursive: true });
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(root, 'node_modules'), packages);
  for (const { id, source } of modules) writeFileSync(join(folder, `${id}.mjs`), toLocal(source));
  const driver = `
    const printed = {};
    const print = console.log;
    for (const id of ${JSON.stringify(modules.map(({ id }) => id))}) {
      console.log = ({ requestId, RequestId }) => { printed[id] = { requestId: requestId ?? RequestId }; };
      await import('./' + id + '.mjs').catch((error) => { printed[id] = { error: String(error) }; });
    }
    print(JSON.stringify(printed));`;
  const file = join(folder, 'run.mjs');
  writeFileSync(file, driver);
  const env = { ...process.env, ALIBABA_CLOUD_ACCESS_KEY_ID: 'any', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'any' };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', file], { cwd: root, env });
  return JSON.parse(stdout);
}

/** The sample with the mock for an endpoint, and the package's entries before they are built. */
function toLocal(source: string): string {
  return source
    .replace(/endpoint: '[^']*'/, `endpoint: '${new URL(mock.url).host}', protocol: 'http'`)
    .replace("'flowlog-contract'", `'${join(root, 'src/index.ts')}'`)
    .replace("'flowlog-contract/credentials'", `'${join(root, 'src/credentials/index.ts')}'`)
    .replace(/credentials: /, `endpoint: '${mock.url}', credentials: `);
}
