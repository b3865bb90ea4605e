import type { ContractTables } from '../../../contract/index.js';
import type { JsonObject } from '../../document/follow-ref.js';
import type { SimulationModel } from '../model/index.js';
import type { Clock, Scope, Selection, Store } from '../state/index.js';
import { type Builder, buildScope, type Times } from './build-scope.js';
import { createChecker } from './checker.js';
import { prepareFilling } from './fill-item.js';
import { type ScopeDocument, StateError } from './format.js';
import { type RawScope, readScopes } from './read-scopes.js';

/** What state is taken into. */
export interface ImportTarget {
  readonly document: JsonObject;
  readonly tables: ContractTables;
  readonly model: SimulationModel;
  readonly store: Store;
  readonly clock: Clock;
}

/** Takes state in: all of a document or, with a StateError, nothing of it. */
export type ImportState = (document: unknown, selection: Selection) => Promise<void>;

/** Prepares imports; the checks are compiled at the first one. */
export function createImport(target: ImportTarget): ImportState {
  let builder: Promise<Builder> | undefined;
  return async (document, selection) => {
    builder ??= createBuilder(target);
    commit(target, await builder, document, selection);
  };
}

async function createBuilder({ document, tables, model, store }: ImportTarget): Promise<Builder> {
  const region = tables.rpc?.regionParameter;
  const fillings = [...model.collections.values()].map((each) => prepareFilling(each, model, region));
  return { tables, model, store, fillings, checker: await createChecker(document, tables, model) };
}

/** From the first look at the document to the last change nothing waits, so no request sees half of it. */
function commit(target: ImportTarget, builder: Builder, document: unknown, selection: Selection): void {
  const { clock, store } = target;
  const raw = readScopes(document, selection);
  const problems: string[] = [];
  const built = raw.scopes.flatMap((each) => {
    const times = readTimes(each, clock);
    const scope = buildScope(builder, each, times, problems);
    return scope
      ? [
          {
            scope,
            now: times.now,
            switches: (each.content as unknown as ScopeDocument).switches ?? {},
            at: each.at,
          },
        ]
      : [];
  });
  problems.push(...findConflicts(target.model, built));
  if (problems.length > 0) throw new StateError(problems);
  store.remove(raw.selection);
  for (const { scope, now, switches } of built) {
    clock.advanceTo(now, scope.account);
    store.put(scope);
    turnSwitches(target, scope, switches);
  }
}

/** A virtual clock stood still while the document lay about, so what it tells of the past happened later by now. */
function readTimes({ account, content }: RawScope, clock: Clock): Times {
  const moment = typeof content.now === 'string' ? Date.parse(content.now) : Number.NaN;
  const now = clock.now(account);
  if (clock.kind !== 'virtual' || Number.isNaN(moment)) return { now, shift: 0 };
  return moment > now ? { now: moment, shift: 0 } : { now, shift: now - moment };
}

function turnSwitches(
  { model, store }: ImportTarget,
  scope: Scope,
  switches: Readonly<Record<string, boolean>>,
) {
  for (const [name, isOn] of Object.entries(switches)) {
    const found = model.switches.get(name);
    if (found) store.turn(found, scope, isOn);
  }
}

interface Built {
  readonly scope: Scope;
  readonly switches: Readonly<Record<string, boolean>>;
  readonly at: string;
}

/** Switches of the account that two of its regions say differently. */
function findConflicts({ switches }: SimulationModel, built: readonly Built[]): string[] {
  const known = new Map<string, boolean>();
  return built.flatMap(({ scope, switches: turned, at }) =>
    Object.entries(turned).flatMap(([name, isOn]) => {
      if (switches.get(name)?.isAccountWide !== true) return [];
      const key = JSON.stringify([scope.account, name]);
      const other = known.get(key);
      known.set(key, isOn);
      if (other === undefined || other === isOn) return [];
      return [`${at}/switches/${name} differs from another region of account ${scope.account}`];
    }),
  );
}
