import type { ContractTables, Operation } from '../../../contract/index.js';
import { asObject, type JsonObject } from '../../document/follow-ref.js';
import { checkOperation } from './check-operation.js';
import type { CollectionModel, SwitchModel } from './collection.js';
import { Declared } from './declared.js';
import { Lookup, type Resources } from './lookup.js';
import type { Effect, OperationModel, SimulationModel } from './model.js';
import { readEffect } from './read-effect.js';
import { readGuards } from './read-guards.js';
import { isSwitch, readCollection, readSwitch } from './read-resources.js';
import { readReply } from './reply.js';

const RESOURCES = 'x-resources';
const EFFECT = 'x-effect';

/** True when a contract says what its operations act on, and so can be simulated. */
export function isSimulated(document: JsonObject): boolean {
  return document[RESOURCES] !== undefined;
}

/**
 * Reads resources, effects, lifecycles and paging of a bundled contract.
 * @throws DeclarationError when one of them is wrong or says what can't be simulated.
 */
export function readModel(document: JsonObject, tables: ContractTables): SimulationModel {
  const resources = readResources(document);
  const operations = Object.values(tables.operations).filter(
    ({ extensions }) => extensions[EFFECT] !== undefined,
  );
  return {
    ...resources,
    operations: new Map(
      operations.map((operation) => [
        operation.id,
        readOperation(document, new Lookup(operation, tables, resources)),
      ]),
    ),
  };
}

function readResources(document: JsonObject): Resources {
  const collections = new Map<string, CollectionModel>();
  const switches = new Map<string, SwitchModel>();
  for (const name of Object.keys(asObject(document[RESOURCES]))) {
    const declared = new Declared(asObject(document[RESOURCES])[name], `${RESOURCES} ${name}`);
    if (isSwitch(declared)) switches.set(name, readSwitch(name, declared));
    else collections.set(name, readCollection(name, declared, document));
  }
  return { collections, switches };
}

function readOperation(document: JsonObject, lookup: Lookup): OperationModel {
  const { operation } = lookup;
  const declared = (name: string) => new Declared(operation.extensions[name], `${name} of ${operation.id}`);
  const extensions = {
    effect: declared(EFFECT),
    lifecycle: declared('x-lifecycle'),
    paging: declared('x-paging'),
  };
  const effect = readEffect(extensions, lookup);
  const guards = readGuards(extensions.effect.member('guards'), effect, lookup);
  const reply = readReply(document, operation, (field) => isOpenField(effect, operation, field));
  const model: OperationModel = { operation, effect, guards, reply };
  checkOperation(model, extensions);
  return model;
}

/** True for a field of an answer whose value depends on state or on the request. */
function isOpenField(effect: Effect, { parameters }: Operation, field: string): boolean {
  if ('switch' in effect) return effect.switch.field === field;
  const { collection } = effect;
  const paging = 'paging' in effect ? effect.paging : undefined;
  if (paging?.style === 'page' && paging.total === field) return true;
  return collection.properties.includes(field) || parameters.some(({ name }) => name === field);
}
