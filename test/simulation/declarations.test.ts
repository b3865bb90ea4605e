import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContract } from '../../src/contract/index.js';
import { startMock } from '../../src/mock/index.js';
import { createSimulation } from '../../src/mock/simulation/index.js';
import { workshopContract } from './workshop.js';

type Tree = Record<string, unknown>;

const source = readFileSync(workshopContract, 'utf8');

/** The workshop's contract with one value changed; `undefined` removes it. */
function change(path: string, value: unknown): Tree {
  const document: Tree = JSON.parse(JSON.stringify(parse(source)));
  const names = path.split(' ');
  const last = names.pop() ?? '';
  const parent = names.reduce<Tree>((node, name) => node[name] as Tree, document);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return document;
}

const effect = (operation: string) => `paths /${operation} post x-effect`;

describe('a contract that can not be simulated', () => {
  const wrong: [string, string, unknown, string][] = [
    [
      'a collection without a schema',
      'x-resources Machine schema',
      undefined,
      'x-resources Machine: /schema must be a text',
    ],
    [
      'a schema that is not there',
      'x-resources Machine schema',
      'Car',
      'x-resources Machine: /schema must name a component schema of objects',
    ],
    [
      'an identity that no item has',
      'x-resources Machine identity field',
      'Id',
      'x-resources Machine: /identity/field must be a field of Machine',
    ],
    [
      'an ID of no length',
      'x-resources Machine identity length',
      0,
      'x-resources Machine: /identity/length must be an integer above 0',
    ],
    [
      'an unknown scope',
      'x-resources Machine scope',
      ['planet'],
      'x-resources Machine: /scope/0 must be one of account, region',
    ],
    [
      'a collection of the whole account',
      'x-resources Machine scope',
      ['account'],
      'x-resources Machine: /scope of a collection must be account and region',
    ],
    [
      'a status that is and is not there',
      'x-resources Machine status absent',
      'Running',
      'x-resources Machine: /status/absent must be no status of values',
    ],
    [
      'a status without its kind',
      'x-resources Machine status values Running',
      {},
      'x-resources Machine: /status/values/Running/transient must be true or false',
    ],
    [
      'tags that are no list',
      'x-resources Machine tags field',
      ['Labels'],
      'x-resources Machine: /tags/field must hold a list of objects with a key and a value',
    ],
    [
      'an initial value of no field',
      'x-resources Machine initial Colour',
      'red',
      'x-resources Machine: /initial/Colour is no field of the resource',
    ],
    [
      'a resource of an unknown kind',
      'x-resources Workshop kind',
      'lever',
      'x-resources Workshop: /kind must be one of switch',
    ],
    [
      'an effect of an unknown kind',
      `${effect('BuildMachine')} kind`,
      'explode',
      'x-effect of BuildMachine: /kind must be one of create, list, transition, tag, untag, list-tags, move, open, read-switch',
    ],
    [
      'an effect on an unknown resource',
      `${effect('BuildMachine')} resource`,
      'Car',
      'x-effect of BuildMachine: /resource must name a collection of x-resources',
    ],
    [
      'an effect that is a text',
      effect('BuildMachine'),
      'create',
      'x-effect of BuildMachine: must be an object',
    ],
    [
      'an answer of an unknown field',
      `${effect('BuildMachine')} answer`,
      { Colour: 'Power' },
      'x-effect of BuildMachine: /answer names Colour, which BuildMachine does not answer',
    ],
    [
      'an identity that is no parameter',
      `${effect('StopMachine')} identity`,
      'Id',
      'x-effect of StopMachine: /identity names Id, which is no parameter of StopMachine',
    ],
    [
      'a filter of no parameter',
      `${effect('ListMachines')} filters Colour`,
      { field: 'Kind' },
      'x-effect of ListMachines: /filters/Colour names Colour, which is no parameter of ListMachines',
    ],
    [
      'a filter by no field',
      `${effect('ListMachines')} filters DrillAt field`,
      'Roof',
      'x-effect of ListMachines: /filters/DrillAt/field names Roof, which is no field of Machine',
    ],
    [
      'a field set by no parameter',
      `${effect('TuneMachine')} set`,
      { Power: 'Force' },
      'x-effect of TuneMachine: /set/Power names Force, which is no parameter of TuneMachine',
    ],
    [
      'a row of unknown parts',
      `${effect('ListLabels')} item Key`,
      'name',
      'x-effect of ListLabels: /item/Key must be one of identity, type, key, value',
    ],
    [
      'a row field that no item has',
      `${effect('ListLabels')} item Colour`,
      'key',
      'x-effect of ListLabels: /item names Colour, which no item has',
    ],
    [
      'a switch effect on a collection',
      `${effect('OpenWorkshop')} resource`,
      'Machine',
      'x-effect of OpenWorkshop: /resource must name a switch of x-resources',
    ],
    [
      'an unknown guard',
      `${effect('ScrapMachine')} guards 0 guard`,
      'moon',
      'x-effect of ScrapMachine: /guards/0/guard must be one of switch-on',
    ],
    [
      'a guard with an unknown code',
      `${effect('ScrapMachine')} guards 0 code`,
      'Nope',
      'x-effect of ScrapMachine: /guards/0/code Nope is no error code of ScrapMachine',
    ],
    [
      'a guard on an unknown status',
      `${effect('ScrapMachine')} guards 1 in 0`,
      'Lost',
      'x-effect of ScrapMachine: /guards/1/in/0 must be one of Building',
    ],
    [
      'a target without the guard exists',
      `${effect('ScrapMachine')} guards 0`,
      { guard: 'any-of', parameters: ['Machine'], code: 'Nothing' },
      'x-effect of ScrapMachine: /guards need the guard exists',
    ],
    [
      'a type without the guard type',
      `${effect('MoveMachine')} guards 0`,
      { guard: 'exists', code: 'NotFound' },
      'x-effect of MoveMachine: /guards need the guard type',
    ],
    [
      'a status that nothing refuses',
      'paths /StopMachine post x-effect guards 4 in',
      ['Running'],
      'x-lifecycle of StopMachine: /from',
    ],
    [
      'a start that a guard refuses',
      'paths /ScrapMachine post x-lifecycle from',
      ['Running'],
      'x-lifecycle of ScrapMachine: /from lacks Stopped, which no guard refuses',
    ],
    [
      'a transition without lifecycle',
      'paths /ScrapMachine post x-lifecycle',
      undefined,
      'x-lifecycle of ScrapMachine: must be an object',
    ],
    [
      'a transition through a stable status',
      'paths /ScrapMachine post x-lifecycle via',
      'Running',
      'x-lifecycle of ScrapMachine: /via must be one of Building, Stopping, Tuning, Scrapping',
    ],
    [
      'a transition to a transient status',
      'paths /ScrapMachine post x-lifecycle to',
      'Tuning',
      'x-lifecycle of ScrapMachine: /to must be one of previous, gone, Running, Stopped',
    ],
    [
      'a list without paging',
      'paths /ListMachines post x-paging',
      undefined,
      'x-paging of ListMachines: is missing',
    ],
    [
      'a page size without a default',
      'paths /ListMachines post x-paging size',
      'Power',
      'x-paging of ListMachines: /size needs a default of parameter Power',
    ],
    [
      'items that are no list',
      'paths /ListMachines post x-paging items',
      ['Total'],
      'x-paging of ListMachines: /items must name a list in the answer',
    ],
    [
      'a total that is not answered',
      'paths /ListMachines post x-paging total',
      'Sum',
      'x-paging of ListMachines: /total names Sum, which ListMachines does not answer',
    ],
    [
      'a token that no code refuses',
      'paths /WalkMachines post x-violation-codes',
      {},
      'x-paging of WalkMachines: /token needs a code for a wrong Next in x-violation-codes',
    ],
    [
      'a guard that compares a field nobody sends',
      `${effect('BuildMachine')} guards 3 same`,
      ['Health'],
      'x-effect of BuildMachine: /guards/3/same/0 must be a field that a parameter sets',
    ],
  ];

  it.each(wrong)('because of %s says so in one line', (_what, path, value, message) => {
    const document = change(path, value);
    const create = () => createSimulation(document, readContract(document));
    expect(create).toThrow(expect.objectContaining({ name: 'DeclarationError' }));
    expect(create).toThrow(message);
  });

  it('keeps a mock from starting, which names the file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'workshop-')), 'contract.yaml');
    writeFileSync(file, stringify(change(`${effect('BuildMachine')} kind`, 'explode')));
    await expect(startMock({ contract: file })).rejects.toMatchObject({
      name: 'MockStartError',
      code: 'CONTRACT',
      message: expect.stringMatching(
        /^Can't serve contract .*contract\.yaml: x-effect of BuildMachine: \/kind .*$/,
      ),
    });
  });
});
