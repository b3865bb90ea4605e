import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { generateClient } from '../../scripts/generate/client.js';
import { type ClientTables, createClient } from '../../src/client/create-client.js';
import type { AnyError } from '../../src/client/index.js';
import type { CallResult } from '../../src/client/result.js';
import { readContract } from '../../src/contract/index.js';
import { type Mock, startMock } from '../../src/mock/index.js';
import { workshopContract } from '../simulation/workshop.js';
import { credentials } from './entries.js';

type Methods = Readonly<
  Record<string, (query?: object, options?: object) => Promise<CallResult<never, AnyError>>>
>;

/** Generates the client's tables of a contract and loads them as JavaScript would. */
async function loadTables(file: string): Promise<ClientTables> {
  const bundle = parse(readFileSync(file, 'utf8'));
  const source = generateClient(readContract(bundle), bundle, { file });
  const { code } = transformSync(source ?? '', { loader: 'ts' });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

describe('a client generated from a contract of another domain', () => {
  let mock: Mock;
  let client: Methods;
  beforeAll(async () => {
    mock = await startMock({ contract: workshopContract, strict: true, closedService: false });
    const options = { region: 'east', endpoint: mock.url, credentials };
    client = createClient(await loadTables(workshopContract), options) as unknown as Methods;
  });
  afterAll(() => mock.close());

  it('has a method for each of its operations and pagers', () => {
    expect(Object.keys(client).sort()).toMatchInlineSnapshot(`
      [
        "POST",
        "buildMachine",
        "getLight",
        "greet",
        "labelMachines",
        "lightUp",
        "listLabels",
        "listMachines",
        "moveMachine",
        "openWorkshop",
        "paginateListLabels",
        "paginateListMachines",
        "paginateWalkMachines",
        "scrapMachine",
        "startMachine",
        "stopMachine",
        "tuneMachine",
        "unlabelMachines",
        "walkMachines",
      ]
    `);
  });

  it('calls by its own wire rule: header, version and region parameter', async () => {
    const { data, error } = (await client.buildMachine?.({ Kind: 'Drill' })) ?? {};
    expect(error).toBeUndefined();
    expect(data).toMatchObject({ Done: 'yes', MachineId: expect.stringMatching(/^m-/) });
  });

  it('pages by the names of its own parameters', async () => {
    for (let count = 0; count < 3; count += 1) await client.buildMachine?.({ Kind: 'Lathe' });
    const pager = client.paginateListMachines?.({ Size: 1 }) as unknown as AsyncIterable<{
      MachineId: string;
    }>;
    const found = new Set<string>();
    for await (const { MachineId } of pager) found.add(MachineId);
    expect(found.size).toBeGreaterThanOrEqual(3);
  });
});

describe('a contract without x-rpc', () => {
  it('has no client', () => {
    const bundle = { openapi: '3.1.0', paths: { '/animals': { get: { operationId: 'ListAnimals' } } } };
    expect(generateClient(readContract(bundle), bundle, { file: 'animals.yaml' })).toBeUndefined();
  });
});
