import type { ContractTables, Operation } from '../../contract/index.js';
import type { JsonObject } from '../document/follow-ref.js';
import type { RequestContext, Respond } from '../rpc/respond.js';
import { createImport, exportState, type StateDocument } from './document/index.js';
import { type Act, Call, compileOperation } from './effects/index.js';
import { readModel, type SimulationModel } from './model/index.js';
import { Clock, type ClockKind, type ClockOptions, type Selection, Store } from './state/index.js';

/** How a simulation starts and how its time passes. */
export interface SimulationOptions extends ClockOptions {
  /** Quota of every collection, instead of the contract's. */
  readonly quota?: number | undefined;
  /** Start with switched-off switches: the service has to be opened first. @default false */
  readonly closedService?: boolean | undefined;
}

/** The live state behind a mock. */
export interface Simulation {
  /** Answers valid requests; undefined for an operation without `x-effect`. */
  readonly respond: Respond;
  readonly clock: ClockKind;
  /** Time as an account sees it, milliseconds since 1970. */
  now(account?: string): number;
  /** Moves a virtual clock forward, for one account or all. @throws RangeError for another clock or no valid time. */
  advance(milliseconds: number, account?: string): void;
  readState(selection?: Selection): StateDocument;
  /** Replaces what is selected, all or nothing. @throws StateError for state that can't be taken */
  writeState(document: unknown, selection?: Selection): Promise<void>;
  /** Forgets what is selected. */
  resetState(selection?: Selection): void;
  /** Calls back after every change of state. */
  onChange(listener: () => void): void;
}

const ANONYMOUS = 'anonymous';
const CREDENTIAL = /\bCredential=([^,\s]+)/;

/**
 * The simulation of a contract with `x-resources`: its operations act on state as their `x-effect` says.
 * @throws DeclarationError when the contract's extensions are wrong.
 */
export function createSimulation(
  document: JsonObject,
  tables: ContractTables,
  options: SimulationOptions = {},
): Simulation {
  const model = readModel(document, tables);
  const clock = new Clock(options);
  const { quota, closedService = false } = options;
  const rules = [...model.collections.values()].map((collection) => ({
    model: collection,
    timing: clock.timing,
  }));
  const store = new Store(rules, { quota, closedService });
  const listeners: (() => void)[] = [];
  const onChange = () => {
    for (const listener of listeners) listener();
  };
  const importState = createImport({ document, tables, model, store, clock });
  return {
    respond: createRespond({ model, tables, store, clock, onChange }),
    clock: clock.kind,
    now: (account = ANONYMOUS) => clock.now(account),
    advance(milliseconds, account) {
      clock.advance(milliseconds, account);
      onChange();
    },
    readState: (selection = {}) => exportState({ store, clock, model }, selection),
    async writeState(state, selection = {}) {
      await importState(state, selection);
      onChange();
    },
    resetState(selection = {}) {
      store.remove(selection);
      onChange();
    },
    onChange: (listener) => listeners.push(listener),
  };
}

interface Parts {
  readonly model: SimulationModel;
  readonly tables: ContractTables;
  readonly store: Store;
  readonly clock: Clock;
  readonly onChange: () => void;
}

function createRespond({ model, tables, store, clock, onChange }: Parts): Respond {
  const acts = new Map<string, { act: Act; defaults: JsonObject }>();
  for (const [id, operation] of model.operations) {
    const act = compileOperation(operation, tables, { store, onChange });
    acts.set(id, { act, defaults: defaultsOf(operation.operation) });
  }
  const region = tables.rpc?.regionParameter ?? '';
  return ({ id }, sent, context) => {
    const found = acts.get(id);
    if (!found) return undefined;
    const account = accountOf(context);
    const scope = store.scope(account, String(sent[region] ?? ''));
    return found.act(new Call(sent, found.defaults, scope, clock.now(account)));
  };
}

/** The access key id of a request: of its signature in the header, else of its parameters. */
function accountOf({ headers, call }: RequestContext): string {
  const [, credential] = CREDENTIAL.exec(headers.authorization ?? '') ?? [];
  const [, parameter] = call.common.find(([name]) => name === 'AccessKeyId') ?? [];
  return credential ?? (parameter || ANONYMOUS);
}

function defaultsOf({ parameters }: Operation): JsonObject {
  const defaults: Record<string, unknown> = Object.create(null);
  for (const { name, default: value } of parameters) if (value !== undefined) defaults[name] = value;
  return defaults;
}
