import { type ContractTables, formatPointer } from '../../../contract/index.js';
import { completeItem, isDocumented } from '../effects/index.js';
import type { CollectionModel, SimulationModel } from '../model/index.js';
import {
  type Collection,
  type Item,
  ORDINARY,
  type Scope,
  type SeededRefusal,
  type Store,
  type Transition,
} from '../state/index.js';
import type { Checker } from './checker.js';
import { type Filling, fillItem } from './fill-item.js';
import type { ScopeDocument, TransitionDocument } from './format.js';
import type { RawScope } from './read-scopes.js';

/** What scopes are built with. */
export interface Builder {
  readonly tables: ContractTables;
  readonly model: SimulationModel;
  readonly store: Store;
  readonly checker: Checker;
  readonly fillings: readonly Filling[];
}

/** When a scope is built, and by how much later than it says everything in it happened; milliseconds. */
export interface Times {
  readonly now: number;
  readonly shift: number;
}

/** A scope as a document describes it, not yet in the store; what is wrong with it goes to `problems`. */
export function buildScope(
  builder: Builder,
  raw: RawScope,
  times: Times,
  problems: string[],
): Scope | undefined {
  const found = builder.checker.scope(raw.content, raw.at);
  if (found.length > 0) {
    problems.push(...found);
    return undefined;
  }
  const document = raw.content as unknown as ScopeDocument;
  const { quotas, features, missing, refusals } = document;
  const scope = builder.store.createScope(raw.account, raw.region, {
    quotas: quotas ?? ORDINARY.quotas,
    features: features ?? ORDINARY.features,
    missing: missing ?? ORDINARY.missing,
    refusals: refusals ?? ORDINARY.refusals,
  });
  problems.push(...checkRefusals(refusals ?? [], builder.tables, raw.at));
  for (const filling of builder.fillings)
    fillCollection(builder, { raw, document, scope, filling, times, problems });
  return scope;
}

/** A refusal that names its operation has a code of that operation. */
function checkRefusals(refusals: readonly SeededRefusal[], tables: ContractTables, at: string): string[] {
  return refusals.flatMap(({ operation: name, code }, index) => {
    const operation = name === undefined ? undefined : tables.operations[name];
    if (!operation || isDocumented(operation, code, tables)) return [];
    return [`${at}/refusals/${index}/code ${code} is no error code of ${operation.id}`];
  });
}

interface Task {
  readonly raw: RawScope;
  readonly document: ScopeDocument;
  readonly scope: Scope;
  readonly filling: Filling;
  readonly times: Times;
  readonly problems: string[];
}

function fillCollection(builder: Builder, task: Task): void {
  const { raw, document, scope, filling, times, problems } = task;
  const { name } = filling.collection;
  const collection = scope.collections.get(name);
  if (!collection) return;
  document.resources?.[name]?.forEach((given, index) => {
    const at = `${raw.at}/resources/${name}/${index}`;
    const item = fillItem(given, filling, { collection, region: raw.region, now: times.now });
    const found = [
      ...builder.checker.item(name, item, at),
      ...checkPlace(item, filling, raw, at, collection),
    ];
    problems.push(...found);
    if (found.length === 0) addItem(collection, item);
  });
  const known = document.transitions?.[name] ?? {};
  for (const id of Object.keys(known)) {
    if (!collection.get(id)) problems.push(`${raw.at}/transitions/${name}/${id} belongs to no item`);
  }
  startTransitions(builder, task, collection, known);
}

function checkPlace(
  item: Item,
  { collection: { identity, properties }, regionField }: Filling,
  { region }: RawScope,
  at: string,
  collection: Collection,
): string[] {
  const id = item[identity.field];
  const problems = Object.keys(item)
    .filter((name) => !properties.includes(name))
    .map((name) => `${at}${formatPointer([name])} is not known here`);
  if (typeof id === 'string' && collection.get(id))
    problems.push(`${at}/${identity.field} ${id} is there twice`);
  if (regionField !== undefined && item[regionField] !== region) {
    problems.push(`${at}/${regionField} must be ${region}, the region of its scope`);
  }
  return problems;
}

function addItem(collection: Collection, item: Item): void {
  const { model } = collection.rules;
  collection.add(String(item[model.identity.field]), completeItem(item, model), undefined);
}

/** Sends items on their way that are in a transient status, those that began earlier first. */
function startTransitions(
  { model }: Builder,
  { raw, filling, times, problems }: Task,
  collection: Collection,
  known: Readonly<Record<string, TransitionDocument>>,
): void {
  const { status, name } = filling.collection;
  const starts = [...collection.all()].flatMap(({ id, item }) => {
    const via = String(item[status.field]);
    const given = Object.hasOwn(known, id) ? known[id] : undefined;
    const at = `${raw.at}/transitions/${name}/${id}`;
    if (!status.transient.has(via)) {
      if (given) problems.push(`${at} belongs to an item whose status ${via} is not transient`);
      return [];
    }
    if (given && ![status.absent, ...status.stable].includes(given.to)) {
      problems.push(`${at}/to must be one of ${[status.absent, ...status.stable].join(', ')}`);
    }
    return [{ id, transition: toTransition(via, given ?? guessEnds(model, filling.collection, via), times) }];
  });
  starts.sort((a, b) => a.transition.startedAt - b.transition.startedAt);
  for (const { id, transition } of starts) {
    const entry = collection.get(id);
    if (entry) collection.start(entry, transition);
  }
}

function toTransition(
  via: string,
  { from, to, startedAt, reads }: TransitionDocument,
  { now, shift }: Times,
): Transition {
  const began = startedAt === undefined ? now : Math.min(Date.parse(startedAt) + shift, now);
  return { from: from ?? to, via, to, startedAt: began, reads: reads ?? 0 };
}

/** Where a transient status leads by the first operation of the contract that goes through it. */
function guessEnds(
  { operations }: SimulationModel,
  collection: CollectionModel,
  via: string,
): TransitionDocument {
  for (const { effect } of operations.values()) {
    if (!('lifecycle' in effect) || effect.collection !== collection || effect.lifecycle.via !== via)
      continue;
    const { from, to } = effect.lifecycle;
    const [first = ''] = from;
    return { from: first, to: to ?? first };
  }
  const [stable = ''] = collection.status.stable;
  return { to: stable };
}
